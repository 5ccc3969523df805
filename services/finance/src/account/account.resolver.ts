import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { today } from '@uniongraph/calendar';
import type { Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { QueryChartOfAccountsArgs, QueryFields } from '../schema-types.js';
import { chartOn } from './chart.js';

@Resolver('Account')
export class AccountResolver implements Pick<QueryFields, 'chartOfAccounts'> {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Query('chartOfAccounts')
  chartOfAccounts(@Args() args: QueryChartOfAccountsArgs) {
    return chartOn(args.on ?? today(this.store.now()));
  }
}
