import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import type { LedgerEntryFields, QueryGeneralLedgerArgs, QueryTrialBalanceArgs } from '../schema-types.js';
import type { LedgerLine } from '../voucher/ledger-pipeline.js';
import { VoucherLoader } from '../voucher/voucher.loader.js';
import { LedgerService } from './ledger.service.js';

@Resolver()
export class LedgerResolver {
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

@Resolver('TrialBalance')
export class TrialBalanceResolver {
  @ResolveField('organization')
  organization(@Parent() { orgId }: { orgId: string }) {
    return { __typename: 'UnionOrganization' as const, id: orgId };
  }
}

@Resolver('GeneralLedger')
export class GeneralLedgerResolver {
  @ResolveField('organization')
  organization(@Parent() { orgId }: { orgId: string }) {
    return { __typename: 'UnionOrganization' as const, id: orgId };
  }
}

@Resolver('LedgerEntry')
export class LedgerEntryResolver implements Pick<LedgerEntryFields, 'voucher'> {
  constructor(private readonly load: VoucherLoader) {}

  @ResolveField('voucher')
  voucher(@Parent() entry: LedgerLine, @Context() context: RequestContext) {
    return this.load.byId(context, entry.voucherId);
  }
}
