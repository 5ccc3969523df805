import { Args, Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { stub, type RequestContext } from '@uniongraph/subgraph';
import type { FiscalPeriodFields, UnionOrganizationFields, UnionOrganizationFiscalPeriodsArgs } from '../schema-types.js';
import { FiscalPeriodLoader } from './fiscal-period.loader.js';
import type { FiscalPeriodRecord } from './fiscal-period.model.js';

type Reference = { id: string } | { id?: undefined; orgId: string; year: number; month: number };

@Resolver('FiscalPeriod')
export class FiscalPeriodFieldsResolver implements FiscalPeriodFields {
  constructor(private readonly load: FiscalPeriodLoader) {}

  @ResolveReference()
  reference(reference: Reference, context: RequestContext) {
    return reference.id === undefined ? this.load.ofMonth(context, reference) : this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: FiscalPeriodRecord) {
    return stub('UnionOrganization', record.orgId);
  }
}

@Resolver('UnionOrganization')
export class OrganizationFiscalPeriodsResolver implements Pick<UnionOrganizationFields, 'fiscalPeriods'> {
  constructor(private readonly load: FiscalPeriodLoader) {}

  @ResolveField('fiscalPeriods')
  fiscalPeriods(@Parent() organization: { id: string }, @Args() args: UnionOrganizationFiscalPeriodsArgs, @Context() context: RequestContext) {
    return this.load.ofYear(context, organization.id, args.year);
  }
}
