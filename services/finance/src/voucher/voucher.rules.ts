import { checkAll, DomainError, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import { judge } from '@uniongraph/norms';
import { checkAccount, classOf, generalAccount } from '../account/chart.js';
import { checkBalance, readEntry } from '../entry.rules.js';
import { settings } from '../finance-settings.js';
import { personOf, type Hand } from '../hand.js';
import type { VoucherErrorCode, VoucherLineInput } from '../schema-types.js';
import type { VoucherKind, VoucherLineRecord, VoucherRecord, VoucherState } from './voucher.model.js';

const refuse: Refuse<VoucherErrorCode> = refuseAny;

const LINES_MAX = 100;
const SUMMARY_MAX = 100;
const REASON_MAX = 200;
const CODE_MAX = 40;
const HAND_NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  BOOKKEEPER: ['制单人', 'bookkeeper'],
  APPROVER: ['审批人', 'approver'],
  HANDLER: ['经办人', 'handler'],
  CUSTODIAN: ['保管人', 'custodian'],
};

/** FIN-05. @returns the lines as kept, and the sum of their debits. @throws DomainError TOO_FEW_LINES, INVALID, UNBALANCED; DomainErrors per line. */
export function readLines(lines: readonly VoucherLineInput[], datedOn: string): { lines: VoucherLineRecord[]; amountFen: number } {
  const field = ['input', 'lines'];
  if (lines.length < 2) refuse('TOO_FEW_LINES', '凭证至少两行：一借一贷 | a voucher has two lines at least: a debit and a credit', field);
  if (lines.length > LINES_MAX) refuse('INVALID', `分录最多 ${LINES_MAX} 行 | ${LINES_MAX} lines at most`, field);
  const read = checkAll(lines, field, (line) => readLine(line, datedOn));
  return { lines: read, amountFen: checkBalance(read, field) };
}

function readLine(line: VoucherLineInput, datedOn: string): VoucherLineRecord {
  const { account, summary, fundId, budgetCode, planTaskId, sourceRef } = line;
  checkAccount(account, datedOn, ['account']);
  checkText(summary, SUMMARY_MAX, ['summary']);
  if (budgetCode != null) checkText(budgetCode, CODE_MAX, ['budgetCode']);
  if (sourceRef != null) checkText(sourceRef.recordType, CODE_MAX, ['sourceRef', 'recordType']);
  return {
    account,
    summary: summary.trim(),
    ...readEntry(line),
    fundId: fundId ?? null,
    budgetCode: budgetCode ?? null,
    planTaskId: planTaskId ?? null,
    sourceRef: sourceRef ? { recordType: sourceRef.recordType, recordId: sourceRef.recordId } : null,
  };
}

/** @throws DomainError INVALID when `text` is empty or longer than `max` characters. */
export function checkText(text: string, max: number, field: string[]): void {
  if (text.trim() === '' || text.length > max) refuse('INVALID', `须为 1-${max} 字 | must have 1-${max} characters`, field);
}

export function checkReason(reason: string): void {
  checkText(reason, REASON_MAX, ['input', 'reason']);
}

/** @throws DomainError INVALID for a day after today. */
export function checkDate(datedOn: string, today: string): void {
  if (datedOn > today) refuse('INVALID', '凭证日期不能晚于今天 | the date must not be after today', ['input', 'datedOn']);
}

/** Money that comes or goes was handled by somebody. @throws DomainError INVALID. */
export function checkHandlerGiven(kind: VoucherKind, handlerId: string | null): void {
  if (kind !== 'TRANSFER' && handlerId === null) refuse('INVALID', '收付款凭证须填经办人 | income and expense need a handler', ['input', 'handledById']);
}

/** FI-12: bookkeeper, approver, handler and custodian of one voucher are different people. @throws DomainError SAME_PERSON with the clause. */
export function checkHands(hands: { preparer: Hand; approver: Hand | null; handlerId: string | null; custodianId: string | null }, on: string): void {
  const people = {
    BOOKKEEPER: personOf(hands.preparer),
    ...(hands.approver && { APPROVER: personOf(hands.approver) }),
    ...(hands.handlerId !== null && { HANDLER: hands.handlerId }),
    ...(hands.custodianId !== null && { CUSTODIAN: hands.custodianId }),
  };
  const { outcome, reason, clause, figures } = judge('FI-12', { region: 'CN', on }, { people });
  if (outcome === 'PASS') return;
  const clash = [figures['clash'] ?? []].flat().map((role) => HAND_NAMES[String(role)] ?? [String(role), String(role)]);
  const message = `同一人不能兼任${clash.map(([zh]) => zh).join('、')}，请换人办理 | One person cannot be ${clash.map(([, en]) => en).join(' and ')} of a voucher: ask another person`;
  refuse('SAME_PERSON', clash.length > 0 ? message : reason, ['input'], clause ?? undefined);
}

/** @throws DomainError WRONG_STATE unless the voucher is in one of `allowed`. */
export function checkState(voucher: VoucherRecord, ...allowed: VoucherState[]): void {
  if (!allowed.includes(voucher.state)) {
    refuse('WRONG_STATE', `凭证状态为 ${voucher.state}，此操作须为 ${allowed.join('、')} | The state is ${voucher.state}: this needs ${allowed.join(' or ')}`, ['input', 'id']);
  }
}

/** Only what is posted and stands is reversed, once; a reversal itself is not. @throws DomainError WRONG_STATE, ALREADY_REVERSED, INVALID. */
export function checkReversible(voucher: VoucherRecord, datedOn: string): void {
  if (voucher.state === 'REVERSED') throw alreadyReversed();
  checkState(voucher, 'APPROVED');
  if (voucher.reversesId !== null) refuse('WRONG_STATE', '冲销凭证不能再冲销，请另制正确的凭证 | A reversal is not reversed: prepare the right voucher instead', ['input', 'id']);
  if (datedOn < voucher.datedOn)
    refuse('INVALID', `冲销日期不能早于原凭证 ${voucher.datedOn} | must not be before the voucher's own date ${voucher.datedOn}`, ['input', 'datedOn']);
}

export function alreadyReversed(): DomainError<VoucherErrorCode> {
  return new DomainError('ALREADY_REVERSED', '该凭证已被冲销，或冲销凭证正待审批 | This voucher was reversed, or its reversal waits for approval', { field: ['input', 'id'] });
}

/** @returns the lines with debit and credit swapped. */
export function swapped({ period, no, lines }: VoucherRecord): VoucherLineRecord[] {
  return lines.map((line) => ({ ...line, summary: `冲销 ${period} 第 ${no} 号：${line.summary}`, debitFen: line.creditFen, creditFen: line.debitFen }));
}

/** @returns whether the lines only move surplus between income, expense and net assets (结转). */
export function isCarryOver(lines: readonly { account: string }[]): boolean {
  return lines.every(({ account }) => !['ASSET', 'LIABILITY'].includes(classOf(account)) && !settings.inKindFunds.includes(generalAccount(account)));
}

/** @returns what the voucher adds to the expenses, in fen: negative of a reversal, nothing of a carry-over. */
export function expenseOf({ lines, isCarryOver: isCarried }: Pick<VoucherRecord, 'lines' | 'isCarryOver'>): number {
  const expenses = isCarried ? [] : lines.filter(({ account }) => classOf(account) === 'EXPENSE');
  return expenses.reduce((sum, { debitFen, creditFen }) => sum + debitFen - creditFen, 0);
}

/** @returns the tasks of the voucher and of its lines, each once. */
export function planTasksOf(own: readonly string[], lines: readonly { planTaskId: string | null }[]): string[] {
  return [...new Set([...own, ...lines.flatMap(({ planTaskId }) => planTaskId ?? [])])];
}
