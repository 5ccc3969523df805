import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type { LedgerErrorCode, MutationFields, QueryFields, QueryUnionStatisticsArgs, QueryYearlyReportArgs, RegisterLedgerEntryInput } from '../schema-types.js';
import { UnionFigures } from './figure.service.js';
import type { LedgerEntryRecord } from './ledger-entry.model.js';
import { LedgerService } from './ledger.service.js';
import { UnionStatisticsService } from './statistics.service.js';

@Resolver()
export class LedgerResolver implements Pick<QueryFields, 'unionStatistics' | 'yearlyReport'>, Pick<MutationFields, 'registerLedgerEntry'> {
  constructor(
    private readonly service: LedgerService,
    private readonly statistics: UnionStatisticsService,
    private readonly figures: UnionFigures,
  ) {}

  @Query('unionStatistics')
  unionStatistics(@Args() args: QueryUnionStatisticsArgs, @Context() { caller }: RequestContext) {
    return this.statistics.statistics(caller, args);
  }

  @Query('yearlyReport')
  yearlyReport(@Args() { orgId, year }: QueryYearlyReportArgs, @Context() { caller }: RequestContext) {
    return this.figures.yearlyReport(caller, orgId, year);
  }

  @Mutation('registerLedgerEntry')
  registerLedgerEntry(@Args('input') input: RegisterLedgerEntryInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'entry', LedgerEntryRecord, LedgerErrorCode>> {
    return payload('entry', this.service.register(caller, input));
  }
}
