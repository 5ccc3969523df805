import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { PartyLinkFields, PartyReportFields, SupportRequestFields, UnionOrganizationFields } from '../schema-types.js';
import { WorkPlanLoader } from '../work-plan/work-plan.loader.js';
import { PartyLinkLoader } from './party-link.loader.js';
import type { PartyLinkRecord, PartyReportRecord, SupportRequestRecord } from './party-link.model.js';

@Resolver('PartyLink')
export class PartyLinkFieldsResolver implements PartyLinkFields {
  constructor(
    private readonly load: PartyLinkLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.link(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: PartyLinkRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }
}

@Resolver('PartyReport')
export class PartyReportFieldsResolver implements PartyReportFields {
  constructor(
    private readonly load: PartyLinkLoader,
    private readonly organizations: OrganizationLoader,
    private readonly plans: WorkPlanLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.report(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: PartyReportRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('plan')
  async plan(@Parent() record: PartyReportRecord, @Context() context: RequestContext) {
    return record.planId === null ? null : this.plans.byId(context, record.planId);
  }
}

@Resolver('SupportRequest')
export class SupportRequestFieldsResolver implements SupportRequestFields {
  constructor(
    private readonly load: PartyLinkLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.request(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: SupportRequestRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }
}

@Resolver('UnionOrganization')
export class OrganizationPartyLinkResolver implements Pick<UnionOrganizationFields, 'partyLink'> {
  constructor(private readonly load: PartyLinkLoader) {}

  @ResolveField('partyLink')
  partyLink(@Parent() record: OrganizationRecord, @Context() context: RequestContext) {
    return this.load.liveOf(context, record._id);
  }
}
