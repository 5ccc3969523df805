import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { CommitteeLoader } from '../committee/committee.loader.js';
import { MemberLoader } from '../member/member.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { AffairsLogFields, DutyAreaFields, DutyAssignmentFields } from '../schema-types.js';
import type { AffairsLogRecord } from './affairs-log.model.js';
import type { DutyAssignmentRecord } from './duty-assignment.model.js';
import { DutyLoader } from './duty.loader.js';
import type { AreaCoverage } from './duty.rules.js';

@Resolver('DutyAssignment')
export class DutyAssignmentFieldsResolver implements DutyAssignmentFields {
  constructor(
    private readonly load: DutyLoader,
    private readonly committees: CommitteeLoader,
    private readonly organizations: OrganizationLoader,
    private readonly members: MemberLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.dutyById(context, reference.id);
  }

  @ResolveField('seat')
  seat(@Parent() record: DutyAssignmentRecord, @Context() context: RequestContext) {
    return this.committees.seatById(context, record.seatId);
  }

  @ResolveField('committee')
  committee(@Parent() record: DutyAssignmentRecord, @Context() context: RequestContext) {
    return this.committees.byId(context, record.committeeId);
  }

  @ResolveField('organization')
  organization(@Parent() record: DutyAssignmentRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('member')
  member(@Parent() record: DutyAssignmentRecord, @Context() context: RequestContext) {
    return this.members.byId(context, record.memberId);
  }
}

@Resolver('AffairsLog')
export class AffairsLogFieldsResolver implements AffairsLogFields {
  constructor(
    private readonly load: DutyLoader,
    private readonly committees: CommitteeLoader,
    private readonly organizations: OrganizationLoader,
    private readonly members: MemberLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.affairById(context, reference.id);
  }

  @ResolveField('seat')
  seat(@Parent() record: AffairsLogRecord, @Context() context: RequestContext) {
    return this.committees.seatById(context, record.seatId);
  }

  @ResolveField('committee')
  committee(@Parent() record: AffairsLogRecord, @Context() context: RequestContext) {
    return this.committees.byId(context, record.committeeId);
  }

  @ResolveField('organization')
  organization(@Parent() record: AffairsLogRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('member')
  member(@Parent() record: AffairsLogRecord, @Context() context: RequestContext) {
    return this.members.byId(context, record.memberId);
  }
}

@Resolver('DutyArea')
export class DutyAreaResolver implements DutyAreaFields {
  constructor(private readonly committees: CommitteeLoader) {}

  @ResolveField('lead')
  lead(@Parent() { leadSeatId }: AreaCoverage, @Context() context: RequestContext) {
    return leadSeatId === null ? null : this.committees.seatById(context, leadSeatId);
  }
}
