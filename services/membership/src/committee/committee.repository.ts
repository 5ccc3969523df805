import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { allOfEach, oneEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import type { CommitteeKind } from '../schema-types.js';
import { committeeModel, type CommitteeRecord } from './committee.model.js';
import type { Organ } from './committee.rules.js';

const EVERYWHERE = Scope.system('what an organisation has set up decides what it may set up, whoever asks');
const OF_THE_DESK = Scope.system("the desk's own reader is checked by its service");

/** An organ of one organisation. */
export type OrganAt = Organ & { orgId: string };

@Injectable()
export class CommitteeRepository extends ScopedRepository<CommitteeRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(committeeModel(store.connection));
  }

  /** @returns per organ the standing one, null where there is none: one query. */
  async standingOrgans(scope: Scope, organs: readonly OrganAt[], session?: ClientSession): Promise<(CommitteeRecord | null)[]> {
    const orgIds = [...new Set(organs.map(({ orgId }) => orgId))];
    const kinds = [...new Set(organs.map(({ kind }) => kind))];
    const found = await this.find(scope, { orgId: { $in: orgIds }, endedOn: null, kind: { $in: kinds } }, session).exec();
    return oneEach(organs.map(organKey), found, organKey);
  }

  /** @returns per organisation its standing committees, in the order in which they were established: one query. */
  async standingOf(scope: Scope, orgIds: readonly string[], session?: ClientSession): Promise<CommitteeRecord[][]> {
    const found = await this.find(scope, { orgId: { $in: [...orgIds] }, endedOn: null }, session)
      .sort({ _id: 1 })
      .exec();
    return allOfEach(orgIds, found, ({ orgId }) => orgId);
  }

  /** @returns per organisation its standing committees, whoever may see them: one query. */
  allStandingOf(orgIds: readonly string[], session?: ClientSession): Promise<CommitteeRecord[][]> {
    return this.standingOf(EVERYWHERE, orgIds, session);
  }

  /** @returns per organisation its committees of these kinds that were in office on a day, whoever may see them: one query. */
  async inOfficeOn(orgIds: readonly string[], kinds: readonly CommitteeKind[], on: string): Promise<CommitteeRecord[][]> {
    const inOffice = { termFrom: { $lte: on }, $or: [{ endedOn: null }, { endedOn: { $gt: on } }] };
    const found = await this.find(EVERYWHERE, { orgId: { $in: [...orgIds] }, kind: { $in: [...kinds] }, ...inOffice })
      .sort({ _id: 1 })
      .exec();
    return allOfEach(orgIds, found, ({ orgId }) => orgId);
  }

  /** @returns at most `limit` standing committees of the subtree whose term ends on or before `until`, the first to end in front. */
  termsEndingBy(orgId: string, until: string, limit: number): Promise<CommitteeRecord[]> {
    return this.find(OF_THE_DESK, { orgScope: orgId, termTo: { $ne: null, $lte: until }, endedOn: null })
      .sort({ termTo: 1, _id: 1 })
      .limit(limit)
      .exec();
  }
}

export function organKey({ orgId, kind, subject }: OrganAt): string {
  return `${orgId}:${kind}:${subject ?? ''}`;
}
