import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { MemberStandingFields } from '../schema-types.js';
import type { StandingView } from './standing.service.js';

@Resolver('MemberStanding')
export class MemberStandingResolver implements MemberStandingFields {
  constructor(private readonly organizations: OrganizationLoader) {}

  @ResolveField('standing')
  standing(@Parent() { spell }: StandingView) {
    return spell?.standing ?? null;
  }

  @ResolveField('isInGoodStanding')
  isInGoodStanding(@Parent() { spell }: StandingView) {
    return spell?.standing === 'ACTIVE';
  }

  @ResolveField('since')
  since(@Parent() { spell }: StandingView) {
    return spell?.from ?? null;
  }

  @ResolveField('recordedAt')
  recordedAt(@Parent() { spell }: StandingView) {
    return spell?.createdAt.toISOString() ?? null;
  }

  @ResolveField('organization')
  organization(@Parent() { spell }: StandingView, @Context() context: RequestContext) {
    return spell ? this.organizations.byId(context, spell.orgId) : null;
  }
}
