import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import type { Month } from '@uniongraph/calendar';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { fiscalPeriodModel, type FiscalPeriodRecord } from './fiscal-period.model.js';

@Injectable()
export class FiscalPeriodRepository extends ScopedRepository<FiscalPeriodRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(fiscalPeriodModel(store.connection));
  }

  async ofMonth(scope: Scope, orgId: string, period: Month, session?: ClientSession): Promise<FiscalPeriodRecord | null> {
    return (await this.find(scope, { orgId, period }, session).limit(1).exec())[0] ?? null;
  }

  /** @returns the periods of several unions and months, in any order: one query. */
  ofMonths(scope: Scope, keys: readonly { orgId: string; period: Month }[]): Promise<FiscalPeriodRecord[]> {
    return this.find(scope, { $or: keys.map(({ orgId, period }) => ({ orgId, period })) }).exec();
  }

  /** @returns the year's periods of several unions, by month: one query. */
  ofYear(scope: Scope, orgIds: readonly string[], year: number): Promise<FiscalPeriodRecord[]> {
    return this.find(scope, { orgId: { $in: [...orgIds] }, period: { $gte: `${year}-01`, $lte: `${year}-12` } })
      .sort({ period: 1 })
      .exec();
  }

  /** @returns the union's last month. */
  async last(scope: Scope, orgId: string, session: ClientSession): Promise<FiscalPeriodRecord | null> {
    return (await this.find(scope, { orgId }, session).sort({ period: -1 }).limit(1).exec())[0] ?? null;
  }

  /** @returns the last closed month before `period`, whose closing balances carry over; else the union's first month, whose opening balances do. */
  async carriedInto(scope: Scope, orgId: string, period: Month, session?: ClientSession): Promise<FiscalPeriodRecord | null> {
    const either = { $or: [{ state: 'CLOSED', period: { $lt: period } }, { seq: 1 }] };
    return (
      (
        await this.find(scope, { orgId, ...either }, session)
          .sort({ seq: -1 })
          .limit(1)
          .exec()
      )[0] ?? null
    );
  }

  /** @returns the first month of each union of the subtree that has books. */
  firstMonths(scope: Scope, orgId: string): Promise<Pick<FiscalPeriodRecord, 'orgId' | 'period'>[]> {
    return this.aggregate(scope, { orgScope: orgId, seq: 1 }, [{ $project: { _id: 0, orgId: 1, period: 1 } }]);
  }

  /** Changes the counters of a month that is still open, by one conditional update. @returns null when it is closed or absent. */
  countOpen(orgId: string, period: Month, by: { draftCount?: number; voucherCount?: number }, session: ClientSession): Promise<FiscalPeriodRecord | null> {
    return this.model.findOneAndUpdate({ orgId, period, state: 'OPEN' }, { $inc: by }, { session, returnDocument: 'after' }).lean<FiscalPeriodRecord>().exec();
  }
}
