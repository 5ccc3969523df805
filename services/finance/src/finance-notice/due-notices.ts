import { Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import { FiscalPeriodRepository } from '../fiscal-period/fiscal-period.repository.js';
import { monthsDue, type DueMonth } from './due-notices.rules.js';
import { FinanceNoticeRepository } from './finance-notice.repository.js';

/** Which months' notices are due (应公开), over the unions of a subtree. */
@Injectable()
export class DueNotices {
  constructor(
    private readonly periods: FiscalPeriodRepository,
    private readonly notices: FinanceNoticeRepository,
  ) {}

  /** @returns each union's months, from its first on, whose last day for a notice lies before `on`; null where no union has books, or they are hidden. */
  async until(scope: Scope, orgId: string, on: string): Promise<DueMonth[] | null> {
    const unions = await this.periods.firstMonths(scope, orgId);
    if (unions.length === 0) return null;
    return monthsDue(
      unions,
      await this.notices.publishedMonths(
        unions.map((union) => union.orgId),
        on,
      ),
      on,
    );
  }
}
