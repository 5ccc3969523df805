import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { MemberLoader } from '../member/member.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { DynamicChangeFields, RealNameEntryFields, RealNameEstablishmentFields } from '../schema-types.js';
import type { EstablishmentView } from './real-name-report.service.js';
import type { RealNameRecord } from './real-name.model.js';
import type { Change } from './real-name.rules.js';

@Resolver('RealNameEntry')
export class RealNameFieldsResolver implements RealNameEntryFields {
  constructor(
    private readonly members: MemberLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveField('member')
  member(@Parent() record: RealNameRecord, @Context() context: RequestContext) {
    return this.members.byId(context, record.memberId);
  }

  @ResolveField('organization')
  organization(@Parent() record: RealNameRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }
}

@Resolver('RealNameEstablishment')
export class RealNameEstablishmentResolver implements RealNameEstablishmentFields {
  constructor(private readonly organizations: OrganizationLoader) {}

  @ResolveField('organization')
  organization(@Parent() { orgId }: EstablishmentView, @Context() context: RequestContext) {
    return this.organizations.byId(context, orgId);
  }
}

@Resolver('DynamicChange')
export class DynamicChangeResolver implements DynamicChangeFields {
  constructor(
    private readonly members: MemberLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveField('member')
  member(@Parent() { spell }: Change, @Context() context: RequestContext) {
    return this.members.byId(context, spell.memberId);
  }

  @ResolveField('organization')
  organization(@Parent() { spell }: Change, @Context() context: RequestContext) {
    return this.organizations.byId(context, spell.orgId);
  }

  @ResolveField('source')
  source(@Parent() { spell }: Change) {
    return spell.correction === null ? ('RECORDED' as const) : ('CORRECTED' as const);
  }

  @ResolveField('recordedAt')
  recordedAt(@Parent() { spell }: Change) {
    return spell.createdAt.toISOString();
  }
}
