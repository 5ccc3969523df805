import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { monthEnd, previousMonth, today } from '@uniongraph/calendar';
import { newRecord, UnitOfWork } from '@uniongraph/mongo';
import { scopeOf } from '../finance.scope.js';
import { HostUnion } from '../host-union.js';
import type { CloseFiscalPeriodInput, OpenFiscalPeriodInput } from '../schema-types.js';
import { VoucherRepository } from '../voucher/voucher.repository.js';
import type { FiscalPeriodRecord } from './fiscal-period.model.js';
import { FiscalPeriodRepository } from './fiscal-period.repository.js';
import { checkClosing, checkNext, checkNumbers, closingOf, openedMeanwhile, readMonth, readOpeningBalances } from './fiscal-period.rules.js';
import { monthRoot } from './month-root.js';

@Injectable()
export class FiscalPeriodService {
  constructor(
    private readonly periods: FiscalPeriodRepository,
    private readonly vouchers: VoucherRepository,
    private readonly unions: HostUnion,
    private readonly work: UnitOfWork,
  ) {}

  open(caller: Caller, input: OpenFiscalPeriodInput): Promise<FiscalPeriodRecord> {
    return this.work.run(caller, 'openFiscalPeriod', input, async (act) => {
      const union = await this.unions.require(act, 'fiscalPeriod.write', input.orgId);
      const period = readMonth(input.year, input.month);
      const last = await this.periods.last(scopeOf(caller, 'fiscalPeriod.write'), union.orgId, act.session);
      checkNext(period, last);
      const record: FiscalPeriodRecord = {
        ...newRecord('fip', act, union, input.planTaskIds ?? []),
        seq: (last?.seq ?? 0) + 1,
        year: input.year,
        month: input.month,
        period,
        state: 'OPEN',
        draftCount: 0,
        voucherCount: 0,
        openingBalances: readOpeningBalances(input.openingBalances ?? [], last === null, monthEnd(period)),
        closingBalances: [],
        closedOn: null,
        root: null,
      };
      return act.insert(this.periods.model, record, openedMeanwhile());
    });
  }

  close(caller: Caller, input: CloseFiscalPeriodInput): Promise<FiscalPeriodRecord> {
    return this.work.run(caller, 'closeFiscalPeriod', input, async (act) => {
      const scope = scopeOf(caller, 'fiscalPeriod.write');
      const current = await this.periods.forChange(scope, input.id, input.version, act.session);
      const { orgId, period } = current;
      const previous = await this.periods.ofMonth(scope, orgId, previousMonth(period), act.session);
      checkClosing(current, previous, today(act.now));
      const vouchers = await this.vouchers.ofMonth(Scope.system('the books of the month that is closed'), orgId, period, act.session);
      checkNumbers(
        vouchers.map(({ no }) => no),
        current.voucherCount,
      );
      const closed = await act.update(this.periods.model, current, {
        state: 'CLOSED',
        closedOn: today(act.now),
        root: monthRoot(previous?.root ?? null, vouchers),
        closingBalances: closingOf(
          previous?.closingBalances ?? current.openingBalances,
          vouchers.flatMap(({ lines }) => lines),
        ),
      });
      act.emit('PeriodClosed', closed, { fiscalPeriodId: closed._id, orgId, orgScope: closed.orgScope, period, closedOn: closed.closedOn, version: closed.version });
      return closed;
    });
  }
}
