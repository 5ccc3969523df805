import { DomainError, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { UnionBankAccountErrorCode } from '../schema-types.js';
import type { BankAccountRecord } from './bank-account.model.js';

const refuse: Refuse<UnionBankAccountErrorCode> = refuseAny;

const BANK_MAX = 80;
const SEPARATE_CLAUSE = '《中华人民共和国工会法》第45条 | Trade Union Law art. 45';

/** FI-14: union money is independent of the employer's. @throws DomainError NOT_SEPARATE. */
export function checkSeparate(isSeparate: boolean): void {
  if (!isSeparate) {
    refuse(
      'NOT_SEPARATE',
      "工会须有单独的银行账户，不能与单位共用，请先单独开户 | A union has a bank account of its own, not the employer's: open one first",
      ['input', 'isSeparate'],
      SEPARATE_CLAUSE,
    );
  }
}

/** @returns the number without spaces. @throws DomainError INVALID unless 8-30 digits. */
export function readAccountNo(accountNo: string): string {
  const digits = accountNo.replaceAll(/\s/g, '');
  if (!/^\d{8,30}$/.test(digits)) refuse('INVALID', '账号须为 8-30 位数字 | the account number must have 8-30 digits', ['input', 'accountNo']);
  return digits;
}

/** @throws DomainError INVALID for an empty or long name. */
export function checkBank(bank: string): void {
  if (bank.trim() === '' || bank.length > BANK_MAX) refuse('INVALID', `开户银行须为 1-${BANK_MAX} 字 | the bank must have 1-${BANK_MAX} characters`, ['input', 'bank']);
}

export function alreadyActive(): DomainError<UnionBankAccountErrorCode> {
  return new DomainError('ALREADY_ACTIVE', '该工会已有启用的账户，请先停用 | The union has an active account: close it first', { field: ['input', 'orgId'] });
}

export function inUse(): DomainError<UnionBankAccountErrorCode> {
  return new DomainError('ACCOUNT_IN_USE', "该账号已为其他工会启用，每个工会须有自己的账户 | This number is another union's active account: each union has its own", {
    field: ['input', 'accountNo'],
  });
}

/** @throws DomainError ALREADY_ACTIVE, or INVALID for a day after today or before the last account's closing. */
export function checkOpening(openedOn: string, last: BankAccountRecord | null, today: string): void {
  if (openedOn > today) refuse('INVALID', '开户日期不能晚于今天 | the day of opening must not be after today', ['input', 'openedOn']);
  if (last === null) return;
  if (last.closedOn === null) throw alreadyActive();
  if (openedOn < last.closedOn)
    refuse('INVALID', `开户日期不能早于上一账户的停用日 ${last.closedOn} | must not be before the last account was closed on ${last.closedOn}`, ['input', 'openedOn']);
}

/** @throws DomainError CLOSED, or INVALID for a day before the opening or after today. */
export function checkClosing(account: BankAccountRecord, closedOn: string, today: string): void {
  if (account.closedOn !== null) refuse('CLOSED', `该账户已于 ${account.closedOn} 停用 | This account was closed on ${account.closedOn}`, ['input', 'id']);
  if (closedOn < account.openedOn || closedOn > today) {
    refuse('INVALID', `停用日期须在开户日 ${account.openedOn} 与今天之间 | must lie between the opening on ${account.openedOn} and today`, ['input', 'closedOn']);
  }
}
