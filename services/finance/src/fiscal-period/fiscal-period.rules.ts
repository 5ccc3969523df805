import { monthEnd, nextMonth, type Month } from '@uniongraph/calendar';
import { checkAll, DomainError, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import { checkAccount } from '../account/chart.js';
import { checkBalance, readEntry } from '../entry.rules.js';
import type { FiscalPeriodErrorCode, OpeningBalanceInput } from '../schema-types.js';
import type { AccountBalance, FiscalPeriodRecord } from './fiscal-period.model.js';

const refuse: Refuse<FiscalPeriodErrorCode> = refuseAny;

const YEARS = { from: 2000, to: 2099 };
const NUMBERS_CLAUSE = '《中华人民共和国会计法》第15条 | Accounting Law art. 15';

/** @returns `2025-05`. @throws DomainError INVALID for a year or month that does not exist. */
export function readMonth(year: number, month: number): Month {
  if (year < YEARS.from || year > YEARS.to) refuse('INVALID', `年须为 ${YEARS.from}-${YEARS.to} | the year must be ${YEARS.from}-${YEARS.to}`, ['input', 'year']);
  if (month < 1 || month > 12) refuse('INVALID', '月须为 1-12 | the month must be 1-12', ['input', 'month']);
  return monthOf(year, month);
}

export function monthOf(year: number, month: number): Month {
  return `${year}-${String(month).padStart(2, '0')}`;
}

export function openedMeanwhile(): DomainError<FiscalPeriodErrorCode> {
  return new DomainError('ALREADY_OPEN', '刚有人开启了会计期间，请重新读取后再试 | Somebody opened a period just now: read again, then retry', { field: ['input', 'month'] });
}

/** FIN-01: any first month, then the one after the last. @throws DomainError ALREADY_OPEN, OUT_OF_ORDER. */
export function checkNext(period: Month, last: FiscalPeriodRecord | null): void {
  if (last === null) return;
  const expected = nextMonth(last.period);
  if (period === expected) return;
  if (period === last.period) refuse('ALREADY_OPEN', `${period} 已开启过 | ${period} was opened already`, ['input', 'month']);
  refuse('OUT_OF_ORDER', `会计期间须逐月开启，下一个是 ${expected} | Months open one after another: the next is ${expected}`, ['input', 'month']);
}

/** @returns the balances, debit positive. @throws DomainError INVALID, UNBALANCED, DomainErrors per row. */
export function readOpeningBalances(rows: readonly OpeningBalanceInput[], isFirst: boolean, on: string): AccountBalance[] {
  const field = ['input', 'openingBalances'];
  if (rows.length === 0) return [];
  if (!isFirst) refuse('INVALID', '期初余额只随首月登记，以后请用凭证更正 | Opening balances come with the first month only: later, correct them by a voucher', field);
  const accounts = rows.map(({ account }) => account);
  const checked = checkAll(rows, field, (row, index) => {
    checkAccount(row.account, on, ['account']);
    if (accounts.indexOf(row.account) !== index) refuse('INVALID', '该科目重复 | this account stands twice', ['account']);
    return { account: row.account, ...readEntry(row) };
  });
  checkBalance(checked, field);
  return checked.map(({ account, debitFen, creditFen }) => ({ account, balanceFen: debitFen - creditFen }));
}

/** FIN-01: months close in order, when over, with nothing left to approve. @throws DomainError PERIOD_CLOSED, OUT_OF_ORDER, TOO_EARLY, DRAFTS_REMAIN. */
export function checkClosing(period: FiscalPeriodRecord, previous: FiscalPeriodRecord | null, today: string): void {
  const field = ['input', 'id'];
  if (period.state === 'CLOSED') refuse('PERIOD_CLOSED', `${period.period} 已结账 | ${period.period} is closed`, field);
  if (previous?.state === 'OPEN') refuse('OUT_OF_ORDER', `请先结清 ${previous.period} | Close ${previous.period} first`, field);
  if (today < monthEnd(period.period))
    refuse('TOO_EARLY', `${period.period} 到 ${monthEnd(period.period)} 才能结账 | ${period.period} can be closed from ${monthEnd(period.period)}`, field);
  if (period.draftCount > 0)
    refuse('DRAFTS_REMAIN', `还有 ${period.draftCount} 张凭证未审批，请先审批或作废 | ${period.draftCount} voucher(s) wait: approve, reject or withdraw them first`, field);
}

/** FI-10: numbered without a gap. @throws DomainError NUMBERS_BROKEN when the numbers are not 1 to `count`, in order. */
export function checkNumbers(numbers: readonly (number | null)[], count: number): void {
  if (numbers.length === count && numbers.every((no, index) => no === index + 1)) return;
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((no) => !numbers.includes(no));
  refuse(
    'NUMBERS_BROKEN',
    `凭证编号不连续，缺：${missing.join('、') || '无'}；须由会计人员与负责人核查 | The vouchers' numbers are broken, missing: ${missing.join(', ') || 'none'}; bookkeeper and head have to look into it`,
    ['input', 'id'],
    NUMBERS_CLAUSE,
  );
}

/** @returns what the accounts stand at after the entries; accounts at zero are left out. */
export function closingOf(opening: readonly AccountBalance[], entries: readonly { account: string; debitFen: number; creditFen: number }[]): AccountBalance[] {
  const totals = new Map(opening.map(({ account, balanceFen }) => [account, balanceFen]));
  for (const { account, debitFen, creditFen } of entries) totals.set(account, (totals.get(account) ?? 0) + debitFen - creditFen);
  return [...totals]
    .filter(([, balanceFen]) => balanceFen !== 0)
    .map(([account, balanceFen]) => ({ account, balanceFen }))
    .sort((a, b) => a.account.localeCompare(b.account));
}
