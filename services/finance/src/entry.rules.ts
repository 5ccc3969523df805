import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { FiscalPeriodErrorCode, VoucherErrorCode } from './schema-types.js';

const refuse: Refuse<FiscalPeriodErrorCode & VoucherErrorCode> = refuseAny;

/** Debit and credit of one account. */
export interface Entry {
  debitFen: number;
  creditFen: number;
}

/** 100 billion yuan: a hundred lines of it add up within what a number holds exactly. */
const AMOUNT_MAX_FEN = 10_000_000_000_000;

/** @returns both sides. @throws DomainError INVALID unless exactly one is above zero. */
export function readEntry({ debitFen = 0, creditFen = 0 }: Partial<Entry>): Entry {
  for (const [field, amountFen] of Object.entries({ debitFen, creditFen })) {
    if (amountFen < 0) refuse('INVALID', '金额不能为负；更正请用冲销 | the amount must not be negative: correct by a reversal', [field]);
    if (amountFen > AMOUNT_MAX_FEN) refuse('INVALID', `金额不能大于 ${AMOUNT_MAX_FEN} 分 | the amount must not exceed ${AMOUNT_MAX_FEN} fen`, [field]);
  }
  if (debitFen > 0 === creditFen > 0) refuse('INVALID', '每行须有借方或贷方其中一方的金额 | each line has an amount on one side: debit or credit', ['debitFen']);
  return { debitFen, creditFen };
}

/** FI-08: debits equal credits. @returns their sum. @throws DomainError UNBALANCED. */
export function checkBalance(entries: readonly Entry[], field: string[]): number {
  const debitFen = entries.reduce((sum, entry) => sum + entry.debitFen, 0);
  const creditFen = entries.reduce((sum, entry) => sum + entry.creditFen, 0);
  if (debitFen !== creditFen) {
    refuse(
      'UNBALANCED',
      `借方合计 ${yuan(debitFen)} 元，贷方合计 ${yuan(creditFen)} 元，须相等 | debits are ${yuan(debitFen)} yuan, credits ${yuan(creditFen)}: they have to be equal`,
      field,
    );
  }
  return debitFen;
}

function yuan(fen: number): string {
  return (fen / 100).toFixed(2);
}
