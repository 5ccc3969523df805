import { Inject, Injectable } from '@nestjs/common';
import { today } from '@uniongraph/calendar';
import { newId, ScopedRepository, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { groupAssignmentTaskModel, type GroupAssignmentTaskRecord } from './group-assignment.model.js';
import type { MemberRecord } from './member.model.js';

/** The office's list of members who wait for a union group (工会小组). */
@Injectable()
export class GroupAssignment extends ScopedRepository<GroupAssignmentTaskRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(groupAssignmentTaskModel(store.connection));
  }

  async raise(act: Act, member: MemberRecord): Promise<void> {
    await act.insert(this.model, {
      _id: newId('gat'), orgId: member.orgId, orgScope: member.orgScope, createdBy: act.caller.subject, createdAt: act.now, version: 1, planTaskIds: [],
      memberId: member._id, raisedOn: today(act.now), state: 'OPEN',
    });
  }

  async cancel(act: Act, memberId: string): Promise<void> {
    const open = await this.model.findOne({ memberId, state: 'OPEN' }, null, { session: act.session }).lean<GroupAssignmentTaskRecord | null>();
    if (open) await act.update(this.model, open, { state: 'CANCELLED' });
  }
}
