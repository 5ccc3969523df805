import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import { judge, norms } from '@uniongraph/norms';
import type { FinanceNoticeErrorCode, FiscalPeriodErrorCode, VoucherErrorCode } from '../schema-types.js';

const refuse: Refuse<FinanceNoticeErrorCode & FiscalPeriodErrorCode & VoucherErrorCode> = refuseAny;

export type AccountClass = 'ASSET' | 'LIABILITY' | 'NET_ASSET' | 'INCOME' | 'EXPENSE';

export interface Account {
  code: string;
  /** 中文 | English */
  name: string;
  class: AccountClass;
}

const CLASSES: Readonly<Record<string, AccountClass>> = { '1': 'ASSET', '2': 'LIABILITY', '3': 'NET_ASSET', '4': 'INCOME', '5': 'EXPENSE' };
const GENERAL_DIGITS = 3;

/** @returns the general account (总账科目) of a code: `101` of `10102`. */
export function generalAccount(code: string): string {
  return code.slice(0, GENERAL_DIGITS);
}

/** @returns the class by the code's first digit, as every chart of FI-19 has it. @throws Error for a code that no chart has. */
export function classOf(code: string): AccountClass {
  const known = CLASSES[code.slice(0, 1)];
  if (!known) throw new Error(`account ${code} is of no class`);
  return known;
}

/** @returns the general accounts of the chart in force on the day, by code; empty when none is known for it. */
export function chartOn(on: string): Account[] {
  const accounts = norms().paramsInForce('FI-19', { region: 'CN', on })?.accounts ?? {};
  return Object.entries(accounts)
    .map(([code, name]) => ({ code, name, class: classOf(code) }))
    .sort((a, b) => a.code.localeCompare(b.code));
}

/** @returns null when the chart in force on the day has no such account. */
export function accountOn(code: string, on: string): Account | null {
  const { outcome, figures } = judge('FI-19', { region: 'CN', on }, { code });
  return outcome === 'PASS' ? { code, name: String(figures['name']), class: classOf(code) } : null;
}

/** @returns an account that was in the chart when it was posted to. */
export function postedAccount(code: string, on: string): Account {
  return accountOn(code, on) ?? { code, name: code, class: classOf(code) };
}

/** @throws DomainError UNKNOWN_ACCOUNT with the clause, when the chart in force on the day has no such account. */
export function checkAccount(code: string, on: string, field: string[]): void {
  const { outcome, reason, clause } = judge('FI-19', { region: 'CN', on }, { code });
  if (outcome !== 'PASS') refuse('UNKNOWN_ACCOUNT', reason, field, clause ?? undefined);
}
