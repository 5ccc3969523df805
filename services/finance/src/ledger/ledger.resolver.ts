import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import type { LedgerEntryFields, QueryFields, QueryGeneralLedgerArgs, QueryTrialBalanceArgs } from '../schema-types.js';
import { VoucherLoader } from '../voucher/voucher.loader.js';
import type { LedgerEntryView } from './ledger.rules.js';
import { LedgerService } from './ledger.service.js';

@Resolver()
export class LedgerResolver implements Pick<QueryFields, 'trialBalance' | 'generalLedger'> {
  constructor(private readonly service: LedgerService) {}

  @Query('trialBalance')
  trialBalance(@Args() args: QueryTrialBalanceArgs, @Context() { caller }: RequestContext) {
    return this.service.trialBalance(caller, args);
  }

  @Query('generalLedger')
  generalLedger(@Args() args: QueryGeneralLedgerArgs, @Context() { caller }: RequestContext) {
    return this.service.generalLedger(caller, args);
  }
}

@Resolver('LedgerEntry')
export class LedgerEntryResolver implements Pick<LedgerEntryFields, 'voucher'> {
  constructor(private readonly load: VoucherLoader) {}

  @ResolveField('voucher')
  voucher(@Parent() entry: LedgerEntryView, @Context() context: RequestContext) {
    return this.load.byId(context, entry.voucherId);
  }
}
