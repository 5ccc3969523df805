import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { MemberLoader } from '../member/member.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { CallerIdentityFields, RoleGrantFields } from '../schema-types.js';
import type { CallerIdentityView, HeldRole } from './identity.service.js';

@Resolver('CallerIdentity')
export class CallerIdentityFieldsResolver implements CallerIdentityFields {
  constructor(private readonly members: MemberLoader) {}

  @ResolveField('member')
  member(@Parent() identity: CallerIdentityView, @Context() context: RequestContext) {
    return identity.memberId === null ? null : this.members.byId(context, identity.memberId);
  }
}

@Resolver('RoleGrant')
export class RoleGrantFieldsResolver implements RoleGrantFields {
  constructor(private readonly organizations: OrganizationLoader) {}

  @ResolveField('organization')
  organization(@Parent() held: HeldRole, @Context() context: RequestContext) {
    return this.organizations.byId(context, held.orgId);
  }
}
