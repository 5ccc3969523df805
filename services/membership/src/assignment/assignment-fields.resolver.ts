import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { UnionMeetingLoader } from '../meeting/union-meeting.loader.js';
import { MemberLoader } from '../member/member.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { WorkAssignmentFields } from '../schema-types.js';
import { AssignmentLoader } from './assignment.loader.js';
import type { WorkAssignmentRecord } from './assignment.model.js';

@Resolver('WorkAssignment')
export class AssignmentFieldsResolver implements WorkAssignmentFields {
  constructor(
    private readonly load: AssignmentLoader,
    private readonly meetings: UnionMeetingLoader,
    private readonly members: MemberLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: WorkAssignmentRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('meeting')
  meeting(@Parent() record: WorkAssignmentRecord, @Context() context: RequestContext) {
    return this.meetings.byId(context, record.meetingId);
  }

  @ResolveField('assignee')
  assignee(@Parent() record: WorkAssignmentRecord, @Context() context: RequestContext) {
    return this.members.byId(context, record.assigneeId);
  }
}
