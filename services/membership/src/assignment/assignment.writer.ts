import { Injectable } from '@nestjs/common';
import { newRecord, type Act, type StoredRecord } from '@uniongraph/mongo';
import { MemberRepository } from '../member/member.repository.js';
import { readScope as memberScope } from '../member/member.scope.js';
import type { WorkAssignmentRecord } from './assignment.model.js';
import { AssignmentRepository } from './assignment.repository.js';
import { checkAssigned, checkAssignee, type Assigned } from './assignment.rules.js';

/** Assigns work within an act: for the meetings that do. */
@Injectable()
export class AssignmentWriter {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly members: MemberRepository,
  ) {}

  /** The assignee is held, so that nobody who leaves at the same moment is assigned. @throws DomainError INVALID, NOT_FOUND, NOT_ELIGIBLE. */
  async assign(act: Act, meeting: StoredRecord, heldOn: string, assigned: Assigned): Promise<WorkAssignmentRecord> {
    checkAssigned(assigned, heldOn);
    const assignee = checkAssignee(await this.members.byId(memberScope(act.caller), assigned.assigneeId, act.session), meeting.orgId);
    await act.hold(this.members.model, assignee);
    const record = await act.insert(this.assignments.model, {
      ...newRecord('asg', act, meeting, meeting.planTaskIds),
      ...assigned,
      text: assigned.text.trim(),
      knownToIds: [assigned.assigneeId],
      meetingId: meeting._id,
      assignedOn: heldOn,
      doneOn: null,
      result: null,
    });
    act.emit('WorkAssigned', record, { assignmentId: record._id, meetingId: meeting._id, assigneeId: assigned.assigneeId, dueOn: assigned.dueOn });
    return record;
  }
}
