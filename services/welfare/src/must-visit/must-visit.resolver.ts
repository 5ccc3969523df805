import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { optionalStub, loader, payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type { ConfigureMustVisitsInput, MustVisitRuleFields, MutationFields, UnionOrganizationFields } from '../schema-types.js';
import type { RuleInForce } from './must-visit.rules.js';
import { MustVisitService } from './must-visit.service.js';

@Resolver('MustVisitRule')
export class MustVisitResolver implements MustVisitRuleFields, Pick<MutationFields, 'configureMustVisits'> {
  constructor(private readonly service: MustVisitService) {}

  @Mutation('configureMustVisits')
  configureMustVisits(@Args('input') input: ConfigureMustVisitsInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'mustVisitRule', RuleInForce>> {
    return payload('mustVisitRule', this.service.configure(caller, input));
  }

  @ResolveField('organization')
  organization(@Parent() { orgId }: RuleInForce) {
    return optionalStub('UnionOrganization', orgId);
  }
}

@Resolver('UnionOrganization')
export class OrganizationMustVisitResolver implements Pick<UnionOrganizationFields, 'mustVisitRule'> {
  constructor(private readonly service: MustVisitService) {}

  @ResolveField('mustVisitRule')
  mustVisitRule(@Parent() organization: { id: string }, @Context() context: RequestContext) {
    return loader(context, 'mustVisit.ruleOf', (ids) => this.service.rulesOf(ids)).load(organization.id);
  }
}
