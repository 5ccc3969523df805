import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { bankAccountModel, type BankAccountRecord } from './bank-account.model.js';

@Injectable()
export class BankAccountRepository extends ScopedRepository<BankAccountRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(bankAccountModel(store.connection));
  }

  /** @returns the account that was active on the day; on the day of a change the newer one. */
  async activeOn(scope: Scope, orgId: string, on: string): Promise<BankAccountRecord | null> {
    const open = { $or: [{ closedOn: null }, { closedOn: { $gte: on } }] };
    const [account] = await this.find(scope, { orgId, openedOn: { $lte: on }, ...open })
      .sort({ openedOn: -1, _id: -1 })
      .limit(1)
      .exec();
    return account ?? null;
  }

  /** @returns the union's latest account, closed or not. */
  async last(scope: Scope, orgId: string, session: ClientSession): Promise<BankAccountRecord | null> {
    const [account] = await this.find(scope, { orgId }, session).sort({ openedOn: -1, _id: -1 }).limit(1).exec();
    return account ?? null;
  }

  /** @returns whether another union has an active account of this number. */
  async isInUse(scope: Scope, accountNoIndex: string, session: ClientSession): Promise<boolean> {
    return (await this.count(scope, { accountNoIndex, closedOn: null }, session)) > 0;
  }
}
