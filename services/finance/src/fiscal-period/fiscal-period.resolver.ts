import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type { CloseFiscalPeriodInput, MutationFields, OpenFiscalPeriodInput, QueryFields, QueryFiscalPeriodArgs } from '../schema-types.js';
import { FiscalPeriodLoader } from './fiscal-period.loader.js';
import type { FiscalPeriodRecord } from './fiscal-period.model.js';
import { FiscalPeriodService } from './fiscal-period.service.js';

type Payload = Promise<PayloadOf<'fiscalPeriod', FiscalPeriodRecord>>;
type Queries = Pick<QueryFields, 'fiscalPeriod'>;
type Mutations = Pick<MutationFields, 'openFiscalPeriod' | 'closeFiscalPeriod'>;

@Resolver('FiscalPeriod')
export class FiscalPeriodResolver implements Queries, Mutations {
  constructor(
    private readonly service: FiscalPeriodService,
    private readonly load: FiscalPeriodLoader,
  ) {}

  @Query('fiscalPeriod')
  fiscalPeriod(@Args() args: QueryFiscalPeriodArgs, @Context() context: RequestContext) {
    return this.load.ofMonth(context, args);
  }

  @Mutation('openFiscalPeriod')
  openFiscalPeriod(@Args('input') input: OpenFiscalPeriodInput, @Context() { caller }: RequestContext): Payload {
    return payload('fiscalPeriod', this.service.open(caller, input));
  }

  @Mutation('closeFiscalPeriod')
  closeFiscalPeriod(@Args('input') input: CloseFiscalPeriodInput, @Context() { caller }: RequestContext): Payload {
    return payload('fiscalPeriod', this.service.close(caller, input));
  }
}
