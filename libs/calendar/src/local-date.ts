import { Temporal } from 'temporal-polyfill';
import { CalendarInputError } from './calendar-error.js';

/** A civil date `YYYY-MM-DD` in Asia/Shanghai; two of them compare as text. */
export type LocalDate = string;

/** @returns the date in Asia/Shanghai at `now`. @throws CalendarInputError for an invalid Date. */
export function today(now: Date): LocalDate {
  if (Number.isNaN(now.getTime())) throw new CalendarInputError('时刻无效 | `now` is not a valid Date');
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString();
}

/** True for a real date written `YYYY-MM-DD`: 2025-02-30 is not one. */
export function isLocalDate(text: string): boolean {
  try {
    plainDate(text);
    return true;
  } catch {
    return false;
  }
}

/** @throws CalendarInputError when `on` is no real date written `YYYY-MM-DD`. */
export function plainDate(on: LocalDate): Temporal.PlainDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(on)) return Temporal.PlainDate.from(on, { overflow: 'reject' });
  } catch {
    // RangeError: written like a date, yet none; the same message serves
  }
  throw new CalendarInputError(`须为真实存在的日期，如 2025-03-31 | expected a real date such as 2025-03-31, got ${JSON.stringify(on)}`);
}

/** @returns the date `days` after `on`; before it when negative. */
export function addDays(on: LocalDate, days: number): LocalDate {
  return plainDate(on).add({ days }).toString();
}

/** @returns the same day `months` later, or the last day of that month when it has no such day (Civil Code art. 202). */
export function addMonths(on: LocalDate, months: number): LocalDate {
  return plainDate(on).add({ months }).toString();
}

/** @returns the same day `years` later; 29 Feb becomes 28 Feb in a common year. */
export function addYears(on: LocalDate, years: number): LocalDate {
  return plainDate(on).add({ years }).toString();
}

/** @returns days from `from` to `to`, `from` itself not counted; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return plainDate(from).until(plainDate(to), { largestUnit: 'days' }).days;
}

/** @returns the last day of a time as long as `from`..`to` (both included) that begins on the day after `to`. */
export function sameLengthAfter(from: LocalDate, to: LocalDate): LocalDate {
  if (to < from) throw new CalendarInputError(`任期止日 ${to} 早于起日 ${from} | the end ${to} is before the start ${from}`);
  const next = plainDate(to).add({ days: 1 });
  return next
    .add(plainDate(from).until(next, { largestUnit: 'years' }))
    .subtract({ days: 1 })
    .toString();
}
