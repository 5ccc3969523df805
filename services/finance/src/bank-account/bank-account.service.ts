import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { newRecord, UnitOfWork, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { scopeOf } from '../finance.scope.js';
import { HostUnion } from '../host-union.js';
import type { CloseBankAccountInput, QueryBankAccountArgs, RegisterBankAccountInput } from '../schema-types.js';
import type { BankAccountRecord } from './bank-account.model.js';
import { BankAccountRepository } from './bank-account.repository.js';
import { alreadyActive, checkBank, checkClosing, checkOpening, checkSeparate, inUse, readAccountNo } from './bank-account.rules.js';

@Injectable()
export class BankAccountService {
  constructor(
    private readonly accounts: BankAccountRepository,
    private readonly unions: HostUnion,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** @returns null when there was none, or it is hidden. */
  activeOn(caller: Caller, { orgId, on }: QueryBankAccountArgs): Promise<BankAccountRecord | null> {
    return this.accounts.activeOn(scopeOf(caller, 'bankAccount.read'), orgId, on ?? today(this.store.now()));
  }

  register(caller: Caller, input: RegisterBankAccountInput): Promise<BankAccountRecord> {
    return this.work.run(caller, 'registerBankAccount', input, async (act) => {
      const union = await this.unions.require(act, 'bankAccount.write', input.orgId);
      checkSeparate(input.isSeparate);
      checkBank(input.bank);
      const accountNo = readAccountNo(input.accountNo);
      const accountNoIndex = this.store.cipher.blindIndex(accountNo);
      checkOpening(input.openedOn, await this.accounts.last(scopeOf(caller, 'bankAccount.write'), union.orgId, act.session), today(act.now));
      if (await this.accounts.isInUse(Scope.system('one number belongs to one union, whoever may see it'), accountNoIndex, act.session)) throw inUse();
      const record: BankAccountRecord = {
        ...newRecord('bnk', act, union, input.planTaskIds ?? []),
        bank: input.bank.trim(),
        accountNoSealed: this.store.cipher.encrypt(accountNo),
        accountNoIndex,
        accountNoLast4: accountNo.slice(-4),
        isSeparate: input.isSeparate,
        openedOn: input.openedOn,
        closedOn: null,
      };
      return act.insert(this.accounts.model, record, alreadyActive());
    });
  }

  close(caller: Caller, input: CloseBankAccountInput): Promise<BankAccountRecord> {
    return this.work.run(caller, 'closeBankAccount', input, async (act) => {
      const current = await this.accounts.forChange(scopeOf(caller, 'bankAccount.write'), input.id, input.version, act.session);
      const closedOn = input.closedOn ?? today(act.now);
      checkClosing(current, closedOn, today(act.now));
      return act.update(this.accounts.model, current, { closedOn });
    });
  }
}
