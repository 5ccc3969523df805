import { Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import { previousMonth, type Month } from '@uniongraph/calendar';
import type { ClientSession } from 'mongoose';
import { FiscalPeriodRepository } from '../fiscal-period/fiscal-period.repository.js';
import { VoucherRepository, type Movement } from '../voucher/voucher.repository.js';
import { addUp, type Balances } from './ledger.rules.js';

/** What the accounts stood at, and up to which month that says it all. */
export interface CarriedBalances {
  /** The last month in the balances; null for the opening balances of the first month. */
  after: Month | null;
  balances: Balances;
}

/** Balances of a union's books: those fixed by the last closing, and what was posted since. */
@Injectable()
export class Books {
  constructor(
    private readonly periods: FiscalPeriodRepository,
    private readonly vouchers: VoucherRepository,
  ) {}

  /** @returns the newest fixed balances from before the month; null where the union has no books, or they are hidden. */
  async carriedInto(scope: Scope, orgId: string, month: Month, session?: ClientSession): Promise<CarriedBalances | null> {
    const period = await this.periods.carriedInto(scope, orgId, month, session);
    if (!period) return null;
    const isFixed = period.state === 'CLOSED' && period.period < month;
    const kept = isFixed ? period.closingBalances : period.openingBalances;
    return { after: isFixed ? period.period : null, balances: new Map(kept.map(({ account, balanceFen }) => [account, balanceFen])) };
  }

  /** @returns the balances at the beginning of the month, debit positive: two queries. */
  async balancesBefore(scope: Scope, orgId: string, month: Month, session?: ClientSession): Promise<Balances> {
    const carried = await this.carriedInto(scope, orgId, month, session);
    if (!carried) return new Map();
    return addUp(carried.balances, await this.movementsSince(scope, orgId, carried, previousMonth(month), session));
  }

  movementsSince(scope: Scope, orgId: string, { after }: CarriedBalances, to: Month, session?: ClientSession): Promise<Movement[]> {
    return this.vouchers.movements(scope, orgId, { after, to }, session);
  }
}
