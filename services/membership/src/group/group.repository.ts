import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { allOfEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { unionGroupModel, type UnionGroupRecord } from './group.model.js';

const IN_AN_ACT = Scope.system('a round closes every group of the union; who may redraw was checked at the organisation');

@Injectable()
export class UnionGroupRepository extends ScopedRepository<UnionGroupRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(unionGroupModel(store.connection));
  }

  /** @returns the union's own groups that stand to this day. */
  openAt(orgId: string, session: ClientSession): Promise<UnionGroupRecord[]> {
    return this.find(IN_AN_ACT, { orgScope: orgId, orgId, validTo: null }, session).exec();
  }

  /** @returns per round its groups, in the order in which they were drawn: one query. */
  async ofRounds(scope: Scope, roundIds: readonly string[]): Promise<UnionGroupRecord[][]> {
    const found = await this.find(scope, { roundId: { $in: [...roundIds] } })
      .sort({ roundId: 1, _id: 1 })
      .exec();
    return allOfEach(roundIds, found, (group) => group.roundId);
  }

  /** @returns how many groups of the subtree stood on `on`. */
  countOn(orgId: string, on: string): Promise<number> {
    return this.count(Scope.system('a count of groups for the plan'), { orgScope: orgId, validFrom: { $lte: on }, $or: [{ validTo: null }, { validTo: { $gt: on } }] });
  }
}
