import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type { CommitteeRecord } from '../committee/committee.model.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import type {
  CommitteeErrorCode,
  EstablishWomenCommitteeInput,
  MutationFields,
  QueryFields,
  QueryWomenOrganizationGapsArgs,
  UnionOrganizationFields,
  WomenOrganizationFields,
} from '../schema-types.js';
import { WomenOrganizationReading, type WomenOrganizationView } from './women-organization-reading.js';
import { WomenOrganizationService } from './women-organization.service.js';

@Resolver('WomenOrganization')
export class WomenOrganizationResolver implements Pick<QueryFields, 'womenOrganizationGaps'>, Pick<MutationFields, 'establishWomenCommittee'>, WomenOrganizationFields {
  constructor(
    private readonly service: WomenOrganizationService,
    private readonly organizations: OrganizationLoader,
  ) {}

  @Query('womenOrganizationGaps')
  womenOrganizationGaps(@Args() args: QueryWomenOrganizationGapsArgs, @Context() { caller }: RequestContext) {
    return this.service.gaps(caller, args.orgId);
  }

  @Mutation('establishWomenCommittee')
  establishWomenCommittee(
    @Args('input') input: EstablishWomenCommitteeInput,
    @Context() { caller }: RequestContext,
  ): Promise<PayloadOf<'committee', CommitteeRecord, CommitteeErrorCode>> {
    return payload('committee', this.service.establish(caller, input));
  }

  @ResolveField('organization')
  organization(@Parent() view: WomenOrganizationView, @Context() context: RequestContext) {
    return this.organizations.byId(context, view.orgId);
  }
}

@Resolver('UnionOrganization')
export class OrganizationWomenResolver implements Pick<UnionOrganizationFields, 'womenOrganization'> {
  constructor(private readonly reading: WomenOrganizationReading) {}

  @ResolveField('womenOrganization')
  womenOrganization(@Parent() record: OrganizationRecord, @Context() context: RequestContext) {
    return this.reading.of(context, record);
  }
}
