import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { allOfEach, oneEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { groupMembershipModel, type GroupMembershipRecord } from './group-membership.model.js';

const IN_AN_ACT = Scope.system('an act on the division or the membership closes and opens stretches of whom it concerns');
const OF_A_GROUP = Scope.system('who may see the group may know how many it has; its members come by the scope of the register');

const lasting = (on: string) => ({ from: { $lte: on }, $or: [{ to: null }, { to: { $gt: on } }] });

@Injectable()
export class GroupMembershipRepository extends ScopedRepository<GroupMembershipRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(groupMembershipModel(store.connection));
  }

  /** @returns the stretches of these members that last to this day. */
  openOf(memberIds: readonly string[], session: ClientSession): Promise<GroupMembershipRecord[]> {
    return this.find(IN_AN_ACT, { memberId: { $in: [...memberIds] }, to: null }, session).exec();
  }

  /** @returns per group the ids of its members on `on`: one query. */
  async memberIdsOn(groupIds: readonly string[], on: string): Promise<string[][]> {
    const found = await this.find(OF_A_GROUP, { groupId: { $in: [...groupIds] }, ...lasting(on) })
      .sort({ groupId: 1, _id: 1 })
      .exec();
    return allOfEach(groupIds, found, (stretch) => stretch.groupId).map((stretches) => stretches.map(({ memberId }) => memberId));
  }

  /** @returns per group how many members it had on `on`: one query. */
  async countsOn(groupIds: readonly string[], on: string): Promise<number[]> {
    const rows = await this.aggregate<{ _id: string; count: number }>(OF_A_GROUP, { groupId: { $in: [...groupIds] }, ...lasting(on) }, [
      { $group: { _id: '$groupId', count: { $sum: 1 } } },
    ]);
    return oneEach(groupIds, rows, (row) => row._id).map((row) => row?.count ?? 0);
  }

  /** @returns per member the group's id on `on`, null where in none: one query. */
  async groupIdsOn(memberIds: readonly string[], on: string): Promise<(string | null)[]> {
    const found = await this.find(OF_A_GROUP, { memberId: { $in: [...memberIds] }, ...lasting(on) }).exec();
    return oneEach(memberIds, found, (stretch) => stretch.memberId).map((stretch) => stretch?.groupId ?? null);
  }
}
