import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { UnitOfWork, type Act } from '@uniongraph/mongo';
import type { UnionMeetingRecord } from '../meeting/union-meeting.model.js';
import { UnionMeetingRepository } from '../meeting/union-meeting.repository.js';
import { decisionOf, heldDayOf } from '../meeting/union-meeting.rules.js';
import { meetingScope } from '../meeting/union-meeting.scope.js';
import type { RegularMeetingRecord } from '../regular-meeting/regular-meeting.model.js';
import { RegularMeetingRepository } from '../regular-meeting/regular-meeting.repository.js';
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
    private readonly regularMeetings: RegularMeetingRepository,
    private readonly work: UnitOfWork,
  ) {}

  assign(caller: Caller, input: AssignWorkInput): Promise<WorkAssignmentRecord> {
    return this.work.run(caller, 'assignWork', input, async (act) => {
      const meeting = await this.meetingOf(act, input.meetingId);
      const heldOn = heldDayOf(meeting, ['input', 'meetingId']);
      const decision = input.decisionNo == null ? null : decisionOf('decisions' in meeting ? meeting.decisions : [], input.decisionNo);
      return this.writer.assign(act, meeting, heldOn, {
        text: input.text ?? decision?.text ?? '',
        assigneeId: input.assigneeId,
        dueOn: input.dueOn ?? null,
        decisionNo: decision?.no ?? null,
      });
    });
  }

  /** @returns the meeting, of whichever kind. @throws DomainError NOT_FOUND. */
  private async meetingOf(act: Act, id: string): Promise<UnionMeetingRecord | RegularMeetingRecord> {
    const scope = meetingScope(act.caller, 'meeting.write');
    const meeting = (await this.meetings.byId(scope, id, act.session)) ?? (await this.regularMeetings.byId(scope, id, act.session));
    return meeting ?? refuse('NOT_FOUND', '找不到该会议 | There is no such meeting', ['input', 'meetingId']);
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
