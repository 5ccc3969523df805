import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { allOfEach, oneEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { committeeSeatModel, type CommitteeSeatRecord } from './committee-seat.model.js';

const EVERYWHERE = Scope.system('who holds what elsewhere decides who may be seated, whoever asks');

@Injectable()
export class CommitteeSeatRepository extends ScopedRepository<CommitteeSeatRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(committeeSeatModel(store.connection));
  }

  /** @returns per committee all its seats, oldest first: one query. */
  async ofCommittees(scope: Scope, committeeIds: readonly string[], session?: ClientSession): Promise<CommitteeSeatRecord[][]> {
    const found = await this.find(scope, { committeeId: { $in: [...committeeIds] } }, session)
      .sort({ committeeId: 1, from: 1, _id: 1 })
      .exec();
    return allOfEach(committeeIds, found, ({ committeeId }) => committeeId);
  }

  /** @returns all seats of one committee, whoever may see them. */
  async allOf(committeeId: string, session: ClientSession): Promise<CommitteeSeatRecord[]> {
    return (await this.ofCommittees(EVERYWHERE, [committeeId], session))[0]!;
  }

  /** @returns per committee the chair now in office, whoever may see it: one query. */
  async chairsOf(committeeIds: readonly string[]): Promise<(CommitteeSeatRecord | null)[]> {
    const found = await this.find(EVERYWHERE, { committeeId: { $in: [...committeeIds] }, duty: 'CHAIR', to: null }).exec();
    return oneEach(committeeIds, found, ({ committeeId }) => committeeId);
  }

  /** @returns those of the committees that had a chair on a day, whoever may see it: one query. */
  async chairedOn(committeeIds: readonly string[], on: string): Promise<Set<string>> {
    const held = { from: { $lte: on }, $or: [{ to: null }, { to: { $gt: on } }] };
    const found = await this.find(EVERYWHERE, { committeeId: { $in: [...committeeIds] }, duty: 'CHAIR', ...held }).exec();
    return new Set(found.map(({ committeeId }) => committeeId));
  }

  /** @returns those of the organisations that have a women's commissioner: one query. */
  async withCommissioner(orgIds: readonly string[]): Promise<Set<string>> {
    const found = await this.find(EVERYWHERE, { orgId: { $in: [...orgIds] }, duty: 'WOMEN_COMMISSIONER', to: null }).exec();
    return new Set(found.map(({ orgId }) => orgId));
  }

  /** @returns the seats that the member holds now, on whatever committee. */
  heldBy(memberId: string, session: ClientSession): Promise<CommitteeSeatRecord[]> {
    return this.find(EVERYWHERE, { memberId, to: null }, session).exec();
  }
}
