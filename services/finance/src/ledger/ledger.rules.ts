import type { Month } from '@uniongraph/calendar';
import type { Account } from '../account/chart.js';
import type { LedgerLine, LedgerPlace } from '../voucher/ledger-pipeline.js';
import type { Movement } from '../voucher/voucher.repository.js';

/** Balance by account, debit positive, in fen. */
export type Balances = ReadonlyMap<string, number>;

export interface TrialSums {
  openingDebitFen: number;
  openingCreditFen: number;
  debitFen: number;
  creditFen: number;
  closingDebitFen: number;
  closingCreditFen: number;
}

export type TrialLine = TrialSums & { code: string };

/** A line of the ledger as it is answered. */
export interface LedgerEntryView extends Omit<LedgerLine, 'account'> {
  account: Account;
  balanceFen: number;
}

export function addUp(balances: Balances, movements: readonly Pick<Movement, 'account' | 'debitFen' | 'creditFen'>[]): Balances {
  const sums = new Map(balances);
  for (const { account, debitFen, creditFen } of movements) sums.set(account, (sums.get(account) ?? 0) + debitFen - creditFen);
  return sums;
}

/** @returns a line per account that has a balance or a movement, by code. `from` is the first month of the period. */
export function trialLines(carried: Balances, movements: readonly Movement[], from: Month): TrialLine[] {
  const opening = addUp(
    carried,
    movements.filter(({ period }) => period < from),
  );
  const within = movements.filter(({ period }) => period >= from);
  const codes = [...new Set([...opening.keys(), ...within.map(({ account }) => account)])].sort();
  return codes
    .map((code) =>
      trialLine(
        code,
        opening.get(code) ?? 0,
        within.filter(({ account }) => account === code),
      ),
    )
    .filter(isTelling);
}

function trialLine(code: string, openingFen: number, movements: readonly Movement[]): TrialLine {
  const debitFen = movements.reduce((sum, movement) => sum + movement.debitFen, 0);
  const creditFen = movements.reduce((sum, movement) => sum + movement.creditFen, 0);
  const closingFen = openingFen + debitFen - creditFen;
  return {
    code,
    debitFen,
    creditFen,
    openingDebitFen: Math.max(openingFen, 0),
    openingCreditFen: Math.max(-openingFen, 0),
    closingDebitFen: Math.max(closingFen, 0),
    closingCreditFen: Math.max(-closingFen, 0),
  };
}

function isTelling({ code: _code, ...sums }: TrialLine): boolean {
  return Object.values(sums).some((fen) => fen !== 0);
}

const NOTHING: TrialSums = { openingDebitFen: 0, openingCreditFen: 0, debitFen: 0, creditFen: 0, closingDebitFen: 0, closingCreditFen: 0 };

export function trialTotal(lines: readonly TrialLine[]): TrialSums {
  return lines.reduce(
    (sum, line) => ({
      openingDebitFen: sum.openingDebitFen + line.openingDebitFen,
      openingCreditFen: sum.openingCreditFen + line.openingCreditFen,
      debitFen: sum.debitFen + line.debitFen,
      creditFen: sum.creditFen + line.creditFen,
      closingDebitFen: sum.closingDebitFen + line.closingDebitFen,
      closingCreditFen: sum.closingCreditFen + line.closingCreditFen,
    }),
    NOTHING,
  );
}

/** @returns the balance of an account and its sub-accounts. */
export function balanceOf(balances: Balances, account: string): number {
  return [...balances].filter(([code]) => code.startsWith(account)).reduce((sum, [, balanceFen]) => sum + balanceFen, 0);
}

/** @returns the lines with the balance after each. */
export function withBalances(lines: readonly LedgerLine[], beforeFen: number): (LedgerLine & { balanceFen: number })[] {
  let balanceFen = beforeFen;
  return lines.map((line) => {
    balanceFen += line.debitFen - line.creditFen;
    return { ...line, balanceFen };
  });
}

export function cursorOf({ datedOn, no, line }: LedgerPlace): string {
  return Buffer.from(JSON.stringify([datedOn, no, line])).toString('base64url');
}

/** @returns null for a text that no page gave. */
export function readCursor(cursor: string): LedgerPlace | null {
  try {
    const [datedOn, no, line] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    return typeof datedOn === 'string' && typeof no === 'number' && typeof line === 'number' ? { datedOn, no, line } : null;
  } catch {
    return null;
  }
}
