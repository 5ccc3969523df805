import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type { CloseBankAccountInput, MutationFields, QueryBankAccountArgs, QueryFields, RegisterBankAccountInput } from '../schema-types.js';
import type { BankAccountRecord } from './bank-account.model.js';
import { BankAccountService } from './bank-account.service.js';

type Payload = Promise<PayloadOf<'bankAccount', BankAccountRecord>>;

@Resolver('UnionBankAccount')
export class BankAccountResolver implements Pick<QueryFields, 'bankAccount'>, Pick<MutationFields, 'registerBankAccount' | 'closeBankAccount'> {
  constructor(private readonly service: BankAccountService) {}

  @Query('bankAccount')
  bankAccount(@Args() args: QueryBankAccountArgs, @Context() { caller }: RequestContext) {
    return this.service.activeOn(caller, args);
  }

  @Mutation('registerBankAccount')
  registerBankAccount(@Args('input') input: RegisterBankAccountInput, @Context() { caller }: RequestContext): Payload {
    return payload('bankAccount', this.service.register(caller, input));
  }

  @Mutation('closeBankAccount')
  closeBankAccount(@Args('input') input: CloseBankAccountInput, @Context() { caller }: RequestContext): Payload {
    return payload('bankAccount', this.service.close(caller, input));
  }
}
