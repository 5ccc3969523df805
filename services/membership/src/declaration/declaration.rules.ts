import { addDays } from '@uniongraph/calendar';
import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import { readIdNumber } from '@uniongraph/id-number';
import { employeesOn, type HeadCountEntry } from '../organization/head-count.rules.js';
import type { EmployeeDeclarationErrorCode, NewEmployeeInput } from '../schema-types.js';

export const refuse: Refuse<EmployeeDeclarationErrorCode> = refuseAny;

export const ROWS_MAX = 1_000;
const NAME_MAX = 40;
const DAYS_MAX = 365;
const REASON = { min: 5, max: 200 };

/** Where no organisation above has set a deadline. */
export const DEFAULT_DEADLINE_DAYS = 30;

/** @returns the ID number as it is written. @throws DomainError INVALID, INVALID_ID_NUMBER. */
export function checkNewEmployee({ name, idNumber, hiredOn }: NewEmployeeInput, establishedOn: string, today: string): string {
  if (name.trim() === '' || name.length > NAME_MAX) refuse('INVALID', `姓名须为 1-${NAME_MAX} 字 | name must have 1-${NAME_MAX} characters`, ['name']);
  const read = readIdNumber(idNumber);
  if (!read || read.birthDate > today) refuse('INVALID_ID_NUMBER', '身份证号不正确，请核对 18 位号码 | Not a valid ID number: check its 18 characters', ['idNumber']);
  if (hiredOn > today) refuse('INVALID', '入职日期不能晚于今天 | hiredOn must not be after today', ['hiredOn']);
  if (hiredOn < establishedOn) refuse('INVALID', `入职日期不能早于成立日期 ${establishedOn} | hiredOn must not be before ${establishedOn}`, ['hiredOn']);
  return read.number;
}

/** A hire of day 0 is declared in time up to day `days`. */
export function isDeclaredLate(hiredOn: string, declaredOn: string, days: number): boolean {
  return declaredOn > addDays(hiredOn, days);
}

/** @throws DomainError INVALID. */
export function checkDeadline(days: number): void {
  if (days < 1 || days > DAYS_MAX) refuse('INVALID', `期限须为 1-${DAYS_MAX} 天 | days must be 1-${DAYS_MAX}`, ['input', 'days']);
}

/** @throws DomainError INVALID. */
export function checkReason(reason: string): void {
  const { length } = reason.trim();
  if (length < REASON.min || length > REASON.max) refuse('INVALID', '理由须为 5-200 字 | the reason must have 5-200 characters', ['input', 'reason']);
}

/** @returns members ÷ employees as a percentage with one decimal: 100 for no less than all of them, and never more; null without employees. */
export function ratePercent(members: number, employees: number): number | null {
  if (employees === 0) return null;
  if (members >= employees) return 100;
  return Math.min(99.9, Math.round((members / employees) * 1_000) / 10);
}

/** A change of a head count, by its day. */
export interface Change {
  on: string;
  change: number;
}

/** @returns since when, without a break until `today`, the changes sum up to more than `accounted`; null when they do not today. */
export function moreThanSince(changes: readonly Change[], accounted: number, today: string): string | null {
  const days = [...new Set(changes.map(({ on }) => on))].filter((on) => on <= today).sort();
  const sumOn = (day: string): number => changes.reduce((sum, { on, change }) => (on <= day ? sum + change : sum), 0);
  let since: string | null = null;
  for (const day of days.reverse()) {
    if (sumOn(day) <= accounted) break;
    since = day;
  }
  return since;
}

/**
 * Who was employed when the union was founded was no new employee; a declared hire is no part of a figure. So whatever a figure adds came
 * undeclared, unless all employees are members, or declared to become so.
 * @returns since when; null when nobody is left to be declared.
 */
export function undeclaredSince(headCounts: readonly HeadCountEntry[], accounted: number, today: string): string | null {
  if (employeesOn(headCounts, today) <= accounted) return null;
  return moreThanSince(
    headCounts.filter(({ isFigure }) => isFigure),
    headCounts[0]!.change,
    today,
  );
}
