import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { UnitOfWork } from '@uniongraph/mongo';
import { UnionMeetingRepository } from '../meeting/union-meeting.repository.js';
import { decisionOf, heldDayOf } from '../meeting/union-meeting.rules.js';
import { meetingScope } from '../meeting/union-meeting.scope.js';
import type { AssignWorkInput, CompleteAssignmentInput } from '../schema-types.js';
import type { WorkAssignmentRecord } from './assignment.model.js';
import { AssignmentRepository } from './assignment.repository.js';
import { checkCompletion, refuse } from './assignment.rules.js';
import { assignmentScope } from './assignment.scope.js';
import { AssignmentWriter } from './assignment.writer.js';

/** Work that meetings assign, and its completion. */
@Injectable()
export class AssignmentService {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly writer: AssignmentWriter,
    private readonly meetings: UnionMeetingRepository,
    private readonly work: UnitOfWork,
  ) {}

  assign(caller: Caller, input: AssignWorkInput): Promise<WorkAssignmentRecord> {
    return this.work.run(caller, 'assignWork', input, async (act) => {
      const meeting = await this.meetings.byId(meetingScope(caller, 'meeting.write'), input.meetingId, act.session);
      if (!meeting) refuse('NOT_FOUND', '找不到该会议 | There is no such meeting', ['input', 'meetingId']);
      const heldOn = heldDayOf(meeting, ['input', 'meetingId']);
      const decision = input.decisionNo == null ? null : decisionOf(meeting, input.decisionNo);
      return this.writer.assign(act, meeting, heldOn, {
        text: input.text ?? decision?.text ?? '',
        assigneeId: input.assigneeId,
        dueOn: input.dueOn ?? null,
        decisionNo: decision?.no ?? null,
      });
    });
  }

  complete(caller: Caller, input: CompleteAssignmentInput): Promise<WorkAssignmentRecord> {
    return this.work.run(caller, 'completeAssignment', input, async (act) => {
      const current = await this.assignments.forChange(assignmentScope(caller, 'assignment.complete'), input.id, input.version, act.session);
      const on = input.on ?? today(act.now);
      checkCompletion(current, { on, result: input.result }, today(act.now));
      const saved = await act.update(this.assignments.model, current, { doneOn: on, result: input.result.trim() });
      act.emit('WorkCompleted', saved, { assignmentId: saved._id, assigneeId: saved.assigneeId, doneOn: on, version: saved.version });
      return saved;
    });
  }
}
