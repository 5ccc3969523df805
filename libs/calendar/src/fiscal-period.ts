import { CalendarInputError } from './calendar-error.js';
import { addDays, addMonths, plainDate, type LocalDate } from './local-date.js';

/** A month `YYYY-MM`; two of them compare as text. */
export type Month = string;

/** A fiscal period (会计期间): a year `YYYY` or a month `YYYY-MM`. */
export type Period = string;

/** @returns the month whose books `on` belongs to. */
export function fiscalPeriod(on: LocalDate): Month {
  return plainDate(on).toString().slice(0, 7);
}

/** @returns the months of a period in order: twelve of a year, the one of a month. @throws CalendarInputError */
export function monthsOf(period: Period): Month[] {
  if (/^\d{4}$/.test(period)) return Array.from({ length: 12 }, (_, index) => `${period}-${String(index + 1).padStart(2, '0')}`);
  return [monthStart(period).slice(0, 7)];
}

/** @returns the first day of the month. @throws CalendarInputError when it is no month. */
export function monthStart(month: Month): LocalDate {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new CalendarInputError(`须为年月，如 2025-05 | expected a month such as 2025-05, got ${JSON.stringify(month)}`);
  return `${month}-01`;
}

/** @returns the last day of the month. */
export function monthEnd(month: Month): LocalDate {
  return addDays(addMonths(monthStart(month), 1), -1);
}

export function nextMonth(month: Month): Month {
  return addMonths(monthStart(month), 1).slice(0, 7);
}

export function previousMonth(month: Month): Month {
  return addMonths(monthStart(month), -1).slice(0, 7);
}

/** @returns 1..4, of a month. */
export function quarterOf(month: Month): number {
  return Math.ceil(monthNumber(month) / 3);
}

/** @returns 1 or 2, of a month. */
export function halfYearOf(month: Month): number {
  return monthNumber(month) <= 6 ? 1 : 2;
}

function monthNumber(month: Month): number {
  return Number(monthStart(month).slice(5, 7));
}
