import { Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { stub, loader, type RequestContext } from '@uniongraph/subgraph';
import { scopeOf } from '../finance.scope.js';
import type { UnionBankAccountFields } from '../schema-types.js';
import type { BankAccountRecord } from './bank-account.model.js';
import { BankAccountRepository } from './bank-account.repository.js';

@Resolver('UnionBankAccount')
export class BankAccountFieldsResolver implements UnionBankAccountFields {
  constructor(private readonly accounts: BankAccountRepository) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return loader(context, 'bankAccount.byId', (ids) => this.accounts.byIds(scopeOf(context.caller, 'bankAccount.read'), ids)).load(reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: BankAccountRecord) {
    return stub('UnionOrganization', record.orgId);
  }

  @ResolveField('accountNoMasked')
  accountNoMasked(@Parent() record: BankAccountRecord) {
    return `**** ${record.accountNoLast4}`;
  }
}
