import { Args, Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { MemberLoader } from '../member/member.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import type { PlanTaskRecord } from '../plan-task/plan-task.model.js';
import type { CommitteeFields, CommitteeSeatFields, CommitteeSeatsArgs, PlanTaskFields, UnionOrganizationFields } from '../schema-types.js';
import { CommitteeLoader } from './committee.loader.js';
import type { CommitteeRecord } from './committee.model.js';
import { organOf } from './committee.rules.js';
import type { CommitteeSeatRecord } from './committee-seat.model.js';

@Resolver('Committee')
export class CommitteeFieldsResolver implements CommitteeFields {
  constructor(
    private readonly load: CommitteeLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: CommitteeRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('predecessor')
  predecessor(@Parent() record: CommitteeRecord, @Context() context: RequestContext) {
    return record.predecessorId === null ? null : this.load.byId(context, record.predecessorId);
  }

  @ResolveField('chair')
  chair(@Parent() record: CommitteeRecord, @Context() context: RequestContext) {
    return this.load.chairOf(context, record._id);
  }

  @ResolveField('seats')
  seats(@Parent() record: CommitteeRecord, @Args() args: CommitteeSeatsArgs, @Context() context: RequestContext) {
    return this.load.seatsOf(context, record._id, args.on);
  }

  @ResolveField('shortfalls')
  shortfalls(@Parent() record: CommitteeRecord, @Context() context: RequestContext) {
    return this.load.shortfallsOf(context, record);
  }
}

@Resolver('CommitteeSeat')
export class CommitteeSeatFieldsResolver implements CommitteeSeatFields {
  constructor(
    private readonly load: CommitteeLoader,
    private readonly organizations: OrganizationLoader,
    private readonly members: MemberLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.seatById(context, reference.id);
  }

  @ResolveField('committee')
  committee(@Parent() record: CommitteeSeatRecord, @Context() context: RequestContext) {
    return this.load.byId(context, record.committeeId);
  }

  @ResolveField('organization')
  organization(@Parent() record: CommitteeSeatRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('member')
  member(@Parent() record: CommitteeSeatRecord, @Context() context: RequestContext) {
    return this.members.byId(context, record.memberId);
  }

  @ResolveField('transfer')
  transfer(@Parent() record: CommitteeSeatRecord) {
    return record.transfer ?? null;
  }

  @ResolveField('memberName')
  memberName(@Parent() record: CommitteeSeatRecord, @Context() context: RequestContext) {
    return this.load.holderName(context, record.memberId);
  }
}

@Resolver('UnionOrganization')
export class OrganizationCommitteesResolver implements Pick<UnionOrganizationFields, 'committees'> {
  constructor(private readonly load: CommitteeLoader) {}

  @ResolveField('committees')
  committees(@Parent() record: OrganizationRecord, @Context() context: RequestContext) {
    return this.load.standingOf(context, record._id);
  }
}

@Resolver('PlanTask')
export class ResponsibleCommitteeResolver implements Pick<PlanTaskFields, 'responsibleCommittee'> {
  constructor(private readonly load: CommitteeLoader) {}

  @ResolveField('responsibleCommittee')
  responsibleCommittee(@Parent() { committee, orgId }: PlanTaskRecord, @Context() context: RequestContext) {
    const organ = committee && organOf(committee);
    return organ && this.load.standing(context, { orgId, ...organ });
  }
}
