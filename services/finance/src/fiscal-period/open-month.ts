import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import type { Month } from '@uniongraph/calendar';
import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { ClientSession } from 'mongoose';
import type { VoucherErrorCode } from '../schema-types.js';
import type { FiscalPeriodRecord } from './fiscal-period.model.js';
import { FiscalPeriodRepository } from './fiscal-period.repository.js';

const refuse: Refuse<VoucherErrorCode> = refuseAny;

/**
 * The month that a voucher belongs to: for the slice that posts. Each act counts on the month's own record, in the voucher's
 * transaction, so that a month never closes over a voucher on its way, and numbers have no gap.
 * Each @throws DomainError PERIOD_CLOSED or PERIOD_NOT_OPEN.
 */
@Injectable()
export class OpenMonth {
  constructor(private readonly periods: FiscalPeriodRepository) {}

  async addDraft(orgId: string, period: Month, session: ClientSession): Promise<void> {
    await this.count(orgId, period, { draftCount: 1 }, session);
  }

  async dropDraft(orgId: string, period: Month, session: ClientSession): Promise<void> {
    await this.count(orgId, period, { draftCount: -1 }, session);
  }

  /** @returns the next number of the month, for a draft that is posted. */
  async takeNumber(orgId: string, period: Month, session: ClientSession): Promise<number> {
    return (await this.count(orgId, period, { draftCount: -1, voucherCount: 1 }, session)).voucherCount;
  }

  private async count(orgId: string, period: Month, by: { draftCount: number; voucherCount?: number }, session: ClientSession): Promise<FiscalPeriodRecord> {
    const counted = await this.periods.countOpen(orgId, period, by, session);
    if (counted) return counted;
    const known = await this.periods.ofMonth(Scope.system('says why the month takes no voucher'), orgId, period, session);
    if (known)
      refuse('PERIOD_CLOSED', `${period} 已结账，不能再记账；更正请在未结账的月份冲销 | ${period} is closed and takes no voucher: correct by a reversal in an open month`, [
        'input',
        'datedOn',
      ]);
    refuse('PERIOD_NOT_OPEN', `${period} 尚未开启，请先开启会计期间 | ${period} was never opened: open the fiscal period first`, ['input', 'datedOn']);
  }
}
