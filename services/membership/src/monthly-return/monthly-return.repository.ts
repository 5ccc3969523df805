import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { monthlyReturnModel, type MonthlyReturnRecord } from './monthly-return.model.js';

const DUE = Scope.system('what is due is judged by all returns, whoever asks');

@Injectable()
export class MonthlyReturnRepository extends ScopedRepository<MonthlyReturnRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(monthlyReturnModel(store.connection));
  }

  async ofMonth(scope: Scope, branchId: string, month: string, session?: ClientSession): Promise<MonthlyReturnRecord | null> {
    const [found] = await this.find(scope, { orgId: branchId, month }, session).exec();
    return found ?? null;
  }

  /** @returns the state of each return of the subtree in the months, by `branchId month`: one query. */
  async statesIn(orgId: string, months: readonly string[]): Promise<Map<string, MonthlyReturnRecord['state']>> {
    const found = await this.find(DUE, { orgScope: orgId, month: { $in: [...months] } }).exec();
    return new Map(found.map((record) => [`${record.orgId} ${record.month}`, record.state]));
  }
}
