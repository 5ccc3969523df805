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

  async cancel(act: Act, memberId: string): Promise<void> {
    const [open] = await this.find(Scope.system('who changes the membership closes its task'), { memberId, state: 'OPEN' }, act.session).exec();
    if (open) await act.update(this.model, open, { state: 'CANCELLED' });
  }
}
