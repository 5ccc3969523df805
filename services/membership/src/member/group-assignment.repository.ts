import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { newRecord, ScopedRepository, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { groupAssignmentTaskModel, type GroupAssignmentTaskRecord } from './group-assignment.model.js';
import type { MemberRecord } from './member.model.js';

/** The office's list of members who wait for a union group (工会小组). */
@Injectable()
export class GroupAssignmentRepository extends ScopedRepository<GroupAssignmentTaskRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(groupAssignmentTaskModel(store.connection));
  }

  async raise(act: Act, member: MemberRecord): Promise<void> {
    await act.insert(this.model, { ...newRecord('gat', act, member), memberId: member._id, raisedOn: today(act.now), state: 'OPEN' });
  }

  /** @returns at most `limit` open tasks of the subtree raised on or before `until`, oldest first. */
  waitingAt(orgId: string, until: string, limit: number): Promise<GroupAssignmentTaskRecord[]> {
    return this.find(Scope.system("the desk's own reader is checked by its service"), { orgScope: orgId, state: 'OPEN', raisedOn: { $lte: until } })
      .sort({ raisedOn: 1, _id: 1 })
      .limit(limit)
      .exec();
  }

  cancel(act: Act, memberId: string): Promise<void> {
    return this.close(act, [memberId], 'CANCELLED');
  }

  /** The members are in a group now. */
  complete(act: Act, memberIds: readonly string[]): Promise<void> {
    return this.close(act, memberIds, 'DONE');
  }

  private async close(act: Act, memberIds: readonly string[], state: 'DONE' | 'CANCELLED'): Promise<void> {
    const open = await this.find(Scope.system('who changes the membership or its group closes the task'), { memberId: { $in: [...memberIds] }, state: 'OPEN' }, act.session).exec();
    await act.updateMany(this.model, open, () => ({ state }));
  }
}
