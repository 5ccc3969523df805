import { CalendarInputError, UnknownYearError } from './calendar-error.js';
import { announcedYears, filedYears, isWeekend, type HolidayYear } from './holiday-year.js';
import { addDays, plainDate, type LocalDate } from './local-date.js';

/** Working days (工作日) of the years it was given. A year in the list twice counts as its last entry says. */
export class WorkingCalendar {
  readonly #days = new Map<LocalDate, boolean>();
  readonly #years = new Set<number>();

  constructor(years: readonly HolidayYear[]) {
    const latest = new Map(years.map((year) => [year.year, year]));
    for (const { year, holidays, workdays } of [...latest.values()].sort((a, b) => a.year - b.year)) {
      this.#years.add(year);
      for (const day of Object.keys(holidays)) this.#days.set(day, false);
      for (const day of Object.keys(workdays)) this.#days.set(day, true);
    }
  }

  /** True when the working days of `year` are known. */
  knowsYear(year: number): boolean {
    return this.#years.has(year);
  }

  /** True on a day that is worked: a weekday that is no holiday, or a weekend day worked instead (调休). @throws UnknownYearError */
  isWorkingDay(on: LocalDate): boolean {
    const { year } = plainDate(on);
    if (!this.knowsYear(year)) throw new UnknownYearError(year);
    return this.#days.get(on) ?? !isWeekend(on);
  }

  /** @returns the `days`-th working day after `on`; day 1 is the next working day. @throws UnknownYearError, CalendarInputError for `days` < 1. */
  addWorkingDays(on: LocalDate, days: number): LocalDate {
    if (!Number.isInteger(days) || days < 1) throw new CalendarInputError(`工作日数须为正整数 | working days must be a positive whole number, got ${days}`);
    let day = on;
    let left = days;
    while (left > 0) {
      day = addDays(day, 1);
      if (this.isWorkingDay(day)) left -= 1;
    }
    return day;
  }

  /** @returns how many working days follow `from` up to `to`, which is included. @throws UnknownYearError, CalendarInputError when `to` is earlier. */
  workingDaysBetween(from: LocalDate, to: LocalDate): number {
    if (plainDate(to).toString() < plainDate(from).toString()) throw new CalendarInputError(`${to} 早于 ${from} | ${to} is before ${from}`);
    let count = 0;
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (this.isWorkingDay(day)) count += 1;
    return count;
  }
}

let shipped: WorkingCalendar | undefined;

/** The calendar of the announced years and of `data/<year>.json`, which goes before what was announced. Read once. */
export function workingCalendar(): WorkingCalendar {
  shipped ??= new WorkingCalendar([...announcedYears(), ...filedYears(new URL('../data/', import.meta.url))]);
  return shipped;
}

export function isWorkingDay(on: LocalDate): boolean {
  return workingCalendar().isWorkingDay(on);
}

export function addWorkingDays(on: LocalDate, days: number): LocalDate {
  return workingCalendar().addWorkingDays(on, days);
}

export function workingDaysBetween(from: LocalDate, to: LocalDate): number {
  return workingCalendar().workingDaysBetween(from, to);
}
