import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { WorkAssignmentRecord } from './assignment.model.js';
import { AssignmentRepository } from './assignment.repository.js';
import { assignmentScope } from './assignment.scope.js';

@Injectable()
export class AssignmentLoader {
  constructor(private readonly assignments: AssignmentRepository) {}

  byId(context: RequestContext, id: string): Promise<WorkAssignmentRecord | null> {
    return loader(context, 'assignment.byId', (ids) => this.assignments.byIds(assignmentScope(context.caller, 'assignment.read'), ids)).load(id);
  }

  async ofMeeting(context: RequestContext, meetingId: string): Promise<WorkAssignmentRecord[]> {
    const batch = loader(context, 'assignment.ofMeeting', (ids) => this.assignments.ofMeetings(assignmentScope(context.caller, 'assignment.read'), ids));
    return (await batch.load(meetingId)) ?? [];
  }
}
