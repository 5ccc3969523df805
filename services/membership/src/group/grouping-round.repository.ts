import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { oneEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { groupingRoundModel, type GroupingRoundRecord } from './grouping-round.model.js';

const AT_THE_UNION = Scope.system('who may redraw was checked at the organisation');

@Injectable()
export class GroupingRoundRepository extends ScopedRepository<GroupingRoundRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(groupingRoundModel(store.connection));
  }

  /** @returns at most `limit` rounds in force in the subtree that are due on or before `until`, nearest first. */
  dueUntil(orgId: string, until: string, limit: number): Promise<GroupingRoundRecord[]> {
    return this.find(Scope.system("the desk's own reader is checked by its service"), { orgScope: orgId, status: 'IN_FORCE', dueOn: { $lte: until } })
      .sort({ dueOn: 1, _id: 1 })
      .limit(limit)
      .exec();
  }

  async inForceAt(orgId: string, session: ClientSession): Promise<GroupingRoundRecord | null> {
    return (await this.inForce(AT_THE_UNION, [orgId], session))[0] ?? null;
  }

  /** @returns per union the round in force, null where there is none: one query. */
  async inForce(scope: Scope, orgIds: readonly string[], session?: ClientSession): Promise<(GroupingRoundRecord | null)[]> {
    return oneEach(orgIds, await this.find(scope, { orgId: { $in: [...orgIds] }, status: 'IN_FORCE' }, session).exec(), (round) => round.orgId);
  }
}
