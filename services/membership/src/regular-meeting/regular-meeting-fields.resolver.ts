import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { AssignmentLoader } from '../assignment/assignment.loader.js';
import type { WorkAssignmentRecord } from '../assignment/assignment.model.js';
import { UnionGroupLoader } from '../group/group.loader.js';
import { MemberLoader } from '../member/member.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { GroupReportFields, RegularMeetingFields, WorkAssignmentFields } from '../schema-types.js';
import type { GroupReportRecord } from './group-report.model.js';
import { RegularMeetingLoader } from './regular-meeting.loader.js';
import type { RegularMeetingRecord } from './regular-meeting.model.js';

@Resolver('RegularMeeting')
export class RegularMeetingFieldsResolver implements RegularMeetingFields {
  constructor(
    private readonly load: RegularMeetingLoader,
    private readonly members: MemberLoader,
    private readonly work: AssignmentLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: RegularMeetingRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('attendeeCount')
  attendeeCount(@Parent() { state, attendeeIds }: RegularMeetingRecord) {
    return state === 'HELD' ? attendeeIds.length : null;
  }

  @ResolveField('attendees')
  attendees(@Parent() { attendeeIds }: RegularMeetingRecord, @Context() context: RequestContext) {
    return this.members.visible(context, attendeeIds);
  }

  @ResolveField('groupReports')
  groupReports(@Parent() record: RegularMeetingRecord, @Context() context: RequestContext) {
    return this.load.reportsOf(context, record._id);
  }

  @ResolveField('assignments')
  assignments(@Parent() record: RegularMeetingRecord, @Context() context: RequestContext) {
    return this.work.ofMeeting(context, record._id);
  }
}

@Resolver('GroupReport')
export class GroupReportResolver implements GroupReportFields {
  constructor(private readonly groups: UnionGroupLoader) {}

  @ResolveField('group')
  group(@Parent() { groupId }: GroupReportRecord, @Context() context: RequestContext) {
    return this.groups.byId(context, groupId);
  }
}

@Resolver('WorkAssignment')
export class RegularMeetingOfAssignmentResolver implements Pick<WorkAssignmentFields, 'regularMeeting'> {
  constructor(private readonly load: RegularMeetingLoader) {}

  @ResolveField('regularMeeting')
  regularMeeting(@Parent() { meetingId }: WorkAssignmentRecord, @Context() context: RequestContext) {
    return this.load.byId(context, meetingId);
  }
}
