import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import type { Month } from '@uniongraph/calendar';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { financeNoticeModel, type FinanceNoticeRecord } from './finance-notice.model.js';

const PUBLIC = Scope.system("what is published is everybody's to read");

/** A month with a published notice. */
export interface PublishedMonth {
  orgId: string;
  period: Month;
}

@Injectable()
export class FinanceNoticeRepository extends ScopedRepository<FinanceNoticeRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(financeNoticeModel(store.connection));
  }

  /** @returns the month's newest revision, published or not. */
  async latest(scope: Scope, orgId: string, period: Month, session: ClientSession): Promise<FinanceNoticeRecord | null> {
    return (await this.find(scope, { orgId, period }, session).sort({ revision: -1 }).limit(1).exec())[0] ?? null;
  }

  /** @returns the month's published revision that stands. */
  async standing(orgId: string, period: Month, session: ClientSession): Promise<FinanceNoticeRecord | null> {
    return (await this.find(PUBLIC, { orgId, period, state: 'PUBLISHED' }, session).limit(1).exec())[0] ?? null;
  }

  /** @returns the year's notices of several unions that are not superseded, by month: one query. */
  ofYear(scope: Scope, orgIds: readonly string[], year: number): Promise<FinanceNoticeRecord[]> {
    const period = { $gte: `${year}-01`, $lte: `${year}-12` };
    return this.find(scope, { orgId: { $in: [...orgIds] }, period, state: { $ne: 'SUPERSEDED' } })
      .sort({ period: 1, revision: 1 })
      .exec();
  }

  /** @returns the months of these unions whose notice was published by the day, that day included: one query. */
  publishedMonths(orgIds: readonly string[], on: string): Promise<PublishedMonth[]> {
    return this.aggregate<PublishedMonth>(PUBLIC, { orgId: { $in: [...orgIds] }, isPublished: true, publishedOn: { $lte: on } }, [
      { $group: { _id: { orgId: '$orgId', period: '$period' } } },
      { $replaceRoot: { newRoot: '$_id' } },
    ]);
  }
}
