import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { DeskItemFields, QueryFields, QueryOfficeDeskArgs } from '../schema-types.js';
import type { DeskItemShown } from './desk-source.js';
import { DeskService } from './desk.service.js';

@Resolver('DeskItem')
export class DeskResolver implements Pick<QueryFields, 'officeDesk'>, DeskItemFields {
  constructor(
    private readonly service: DeskService,
    private readonly organizations: OrganizationLoader,
  ) {}

  @Query('officeDesk')
  officeDesk(@Args() args: QueryOfficeDeskArgs, @Context() { caller }: RequestContext) {
    return this.service.items(caller, args);
  }

  @ResolveField('organization')
  organization(@Parent() item: DeskItemShown, @Context() context: RequestContext) {
    return this.organizations.byId(context, item.orgId);
  }
}
