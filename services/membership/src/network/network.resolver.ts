import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import type { OrganizationNetworkFields, QueryFields, QueryNetworkCompletenessArgs, UnionOrganizationFields } from '../schema-types.js';
import { NetworkReading, type NetworkView } from './network-reading.js';

@Resolver('OrganizationNetwork')
export class NetworkResolver implements Pick<QueryFields, 'networkCompleteness'>, OrganizationNetworkFields {
  constructor(
    private readonly reading: NetworkReading,
    private readonly organizations: OrganizationLoader,
  ) {}

  @Query('networkCompleteness')
  networkCompleteness(@Args() args: QueryNetworkCompletenessArgs, @Context() { caller }: RequestContext) {
    return this.reading.below(caller, args);
  }

  @ResolveField('organization')
  organization(@Parent() view: NetworkView, @Context() context: RequestContext) {
    return this.organizations.byId(context, view.orgId);
  }
}

@Resolver('UnionOrganization')
export class OrganizationNetworkResolver implements Pick<UnionOrganizationFields, 'network'> {
  constructor(private readonly reading: NetworkReading) {}

  @ResolveField('network')
  network(@Parent() record: OrganizationRecord, @Context() context: RequestContext) {
    return this.reading.of(context, record);
  }
}
