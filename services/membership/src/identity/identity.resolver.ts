import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import { MemberLoader } from '../member/member.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { GrantRoleInput, LinkIdentityInput, QueryIdentityArgs, RevokeRoleInput } from '../schema-types.js';
import type { GrantRecord } from './identity.model.js';
import { IdentityService, type CallerIdentityView, type HeldRole } from './identity.service.js';

@Resolver('CallerIdentity')
export class IdentityResolver {
  constructor(
    private readonly service: IdentityService,
    private readonly members: MemberLoader,
  ) {}

  @Query('myIdentity')
  myIdentity(@Context() { caller }: RequestContext) {
    return caller.kind === 'PERSON' ? this.service.of(caller.subject) : null;
  }

  @Query('identity')
  identity(@Args() args: QueryIdentityArgs) {
    return this.service.of(args.subject);
  }

  @ResolveField('member')
  member(@Parent() identity: CallerIdentityView, @Context() context: RequestContext) {
    return identity.memberId && this.members.byId(context, identity.memberId);
  }

  @Mutation('linkIdentity')
  linkIdentity(@Args('input') input: LinkIdentityInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'identity', CallerIdentityView>> {
    return payload('identity', this.service.linkMember(caller, input));
  }

  @Mutation('grantRole')
  grantRole(@Args('input') input: GrantRoleInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'grant', GrantRecord>> {
    return payload('grant', this.service.grant(caller, input));
  }

  @Mutation('revokeRole')
  revokeRole(@Args('input') input: RevokeRoleInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'grant', GrantRecord>> {
    return payload('grant', this.service.revoke(caller, input));
  }
}

@Resolver('RoleGrant')
export class RoleGrantResolver {
  constructor(private readonly organizations: OrganizationLoader) {}

  @ResolveField('organization')
  organization(@Parent() held: HeldRole, @Context() context: RequestContext) {
    return this.organizations.byId(context, held.orgId);
  }
}
