import { Temporal } from 'temporal-polyfill';
import { CalendarInputError } from './calendar-error.js';
import { plainDate, type LocalDate } from './local-date.js';

/** @returns the birthday in `year`; one born on 29 Feb keeps it on 28 Feb in common years. */
export function birthdayIn(year: number, birthDate: LocalDate): LocalDate {
  const { month, day } = plainDate(birthDate);
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' }).toString();
}

/** @returns full years of age on `on`; a year is full on the birthday. @throws CalendarInputError when born after `on`. */
export function ageOn(birthDate: LocalDate, on: LocalDate): number {
  const age = plainDate(on).year - plainDate(birthDate).year;
  if (on < birthDate) throw new CalendarInputError(`出生日期 ${birthDate} 晚于 ${on} | born on ${birthDate}, after ${on}`);
  return on < birthdayIn(plainDate(on).year, birthDate) ? age - 1 : age;
}
