import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { oneEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { groupElectionModel, type GroupElectionRecord, type GroupElectionState } from './group-election.model.js';

const WITH_THE_GROUP = Scope.system('an act on a group or a membership ends the offices that hang on it');

@Injectable()
export class GroupElectionRepository extends ScopedRepository<GroupElectionRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(groupElectionModel(store.connection));
  }

  ofGroups(groupIds: readonly string[], states: readonly GroupElectionState[], session: ClientSession): Promise<GroupElectionRecord[]> {
    return this.find(WITH_THE_GROUP, { groupId: { $in: [...groupIds] }, state: { $in: [...states] } }, session).exec();
  }

  /** @returns the elections that these members have won, in a state of `states`. */
  wonBy(memberIds: readonly string[], states: readonly GroupElectionState[], session: ClientSession): Promise<GroupElectionRecord[]> {
    return this.find(WITH_THE_GROUP, { winnerId: { $in: [...memberIds] }, state: { $in: [...states] } }, session).exec();
  }

  /** @returns per group its latest election, null where there was none: one query. */
  async latestOf(scope: Scope, groupIds: readonly string[]): Promise<(GroupElectionRecord | null)[]> {
    const found = await this.find(scope, { groupId: { $in: [...groupIds] } })
      .sort({ groupId: 1, _id: 1 })
      .exec();
    return oneEach(groupIds, found, (election) => election.groupId);
  }

  /** @returns how many leaders of groups of the subtree were in office on `on`: elected, and the election filed. */
  countInOffice(orgId: string, on: string): Promise<number> {
    return this.count(Scope.system('a count of leaders for the plan'), { orgScope: orgId, filedOn: { $lte: on }, $or: [{ leftOfficeOn: null }, { leftOfficeOn: { $gt: on } }] });
  }
}
