import { classOf, generalAccount } from '../account/chart.js';
import { settings } from '../finance-settings.js';
import type { Balances } from '../ledger/ledger.rules.js';
import type { NoticeFigures, NoticeLineRecord } from './finance-notice.model.js';

/** What one account took, on both sides. */
interface Change {
  account: string;
  debitFen: number;
  creditFen: number;
}

/**
 * The three sums of the notice, typed by nobody. Funds (经费结余) are net assets and what income and expense add to them, without what
 * stands for things. A direct change of net assets counts as income, so that closing = opening + income − expense always.
 */
export function noticeFigures(before: Balances, changes: readonly Change[]): NoticeFigures {
  const own = changes.filter(({ account }) => isFund(account));
  const income = byCategory(
    own.filter(({ account }) => classOf(account) !== 'EXPENSE'),
    ({ debitFen, creditFen }) => creditFen - debitFen,
  );
  const expense = byCategory(
    own.filter(({ account }) => classOf(account) === 'EXPENSE'),
    ({ debitFen, creditFen }) => debitFen - creditFen,
  );
  const openingFen = fundsIn(before);
  const [incomeFen, expenseFen] = [total(income), total(expense)];
  return { openingFen, income, incomeFen, expense, expenseFen, closingFen: openingFen + incomeFen - expenseFen };
}

/** @returns the union's funds in its balances, credit positive. */
export function fundsIn(balances: Balances): number {
  return [...balances].reduce((sum, [account, balanceFen]) => (isFund(account) ? sum - balanceFen : sum), 0);
}

function isFund(account: string): boolean {
  return !['ASSET', 'LIABILITY'].includes(classOf(account)) && !settings.inKindFunds.includes(generalAccount(account));
}

function byCategory(changes: readonly Change[], amountOf: (change: Change) => number): NoticeLineRecord[] {
  const sums = new Map<string, number>();
  for (const change of changes) sums.set(generalAccount(change.account), (sums.get(generalAccount(change.account)) ?? 0) + amountOf(change));
  return [...sums].map(([category, amountFen]) => ({ category, amountFen })).sort((a, b) => a.category.localeCompare(b.category));
}

export function total(lines: readonly NoticeLineRecord[]): number {
  return lines.reduce((sum, { amountFen }) => sum + amountFen, 0);
}
