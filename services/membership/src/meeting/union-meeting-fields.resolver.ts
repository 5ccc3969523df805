import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { AssignmentLoader } from '../assignment/assignment.loader.js';
import { CommitteeLoader } from '../committee/committee.loader.js';
import { MemberLoader } from '../member/member.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { MeetingAttendanceFields, UnionMeetingFields } from '../schema-types.js';
import { UnionMeetingLoader } from './union-meeting.loader.js';
import type { AttendanceRecord, UnionMeetingRecord } from './union-meeting.model.js';

@Resolver('UnionMeeting')
export class UnionMeetingFieldsResolver implements UnionMeetingFields {
  constructor(
    private readonly load: UnionMeetingLoader,
    private readonly committees: CommitteeLoader,
    private readonly work: AssignmentLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: UnionMeetingRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('committee')
  committee(@Parent() record: UnionMeetingRecord, @Context() context: RequestContext) {
    return record.committeeId === null ? null : this.committees.byId(context, record.committeeId);
  }

  @ResolveField('assignments')
  assignments(@Parent() record: UnionMeetingRecord, @Context() context: RequestContext) {
    return this.work.ofMeeting(context, record._id);
  }
}

@Resolver('MeetingAttendance')
export class MeetingAttendanceResolver implements MeetingAttendanceFields {
  constructor(private readonly load: MemberLoader) {}

  @ResolveField('members')
  members(@Parent() { memberIds }: AttendanceRecord, @Context() context: RequestContext) {
    return this.load.visible(context, memberIds);
  }
}
