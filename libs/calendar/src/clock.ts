import { CalendarInputError } from './calendar-error.js';
import { addDays, plainDate, type LocalDate } from './local-date.js';
import { workingCalendar, type WorkingCalendar } from './working-days.js';

const MOST_DAYS = 36_500;

/** Days from `pausedOn` up to the day before `resumedOn` are not counted; null while the clock stands still. */
export interface Pause {
  pausedOn: LocalDate;
  resumedOn: LocalDate | null;
}

/** A statutory time limit: "within `days` of the event" (…之日起…日内). */
export interface Clock {
  /** The day of the event. It is not counted: day 1 is the next (Civil Code art. 201). */
  startedOn: LocalDate;
  days: number;
  unit: 'CALENDAR' | 'WORKING';
  pauses?: readonly Pause[];
  /** MOVES: a last day that is not worked moves to the next working day (Civil Code art. 203). Left out, it stands. */
  restDayEnd?: 'STANDS' | 'MOVES';
}

/** @returns the last day on which the act is in time (届满 included); null while the clock stands still before it. @throws UnknownYearError, CalendarInputError */
export function dueOn(clock: Clock, calendar: WorkingCalendar = workingCalendar()): LocalDate | null {
  checkClock(clock);
  let day = clock.startedOn;
  let left = clock.days;
  while (left > 0) {
    day = addDays(day, 1);
    const pause = pauseOn(clock, day);
    if (pause?.resumedOn === null) return null;
    if (!pause && (clock.unit === 'CALENDAR' || calendar.isWorkingDay(day))) left -= 1;
  }
  while (clock.restDayEnd === 'MOVES' && !calendar.isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** True from the day after the last day on; never while the clock stands still before it. */
export function isOverdue(clock: Clock, on: LocalDate, calendar?: WorkingCalendar): boolean {
  const due = dueOn(clock, calendar);
  return due !== null && plainDate(on).toString() > due;
}

/** @returns the first day of an effect that arises when the time has run out unused; null while the clock stands still. */
export function effectOn(clock: Clock, calendar?: WorkingCalendar): LocalDate | null {
  const due = dueOn(clock, calendar);
  return due === null ? null : addDays(due, 1);
}

/** @returns the clock, standing still from `on`. @throws CalendarInputError when it stands still already or has run out. */
export function pause(clock: Clock, on: LocalDate, calendar?: WorkingCalendar): Clock {
  const due = dueOn(clock, calendar);
  if (due === null) throw new CalendarInputError('时限已中止 | the clock stands still already');
  if (plainDate(on).toString() > due) throw new CalendarInputError(`时限已于 ${due} 届满 | the clock ran out on ${due}`);
  return { ...clock, pauses: [...(clock.pauses ?? []), { pausedOn: on, resumedOn: null }] };
}

/** @returns the clock, running again: `on` is counted. @throws CalendarInputError when it does not stand still, or stood still later than `on`. */
export function resume(clock: Clock, on: LocalDate): Clock {
  const pauses = clock.pauses ?? [];
  if (!pauses.some(({ resumedOn }) => resumedOn === null)) throw new CalendarInputError('时限并未中止 | the clock is not standing still');
  const resumed = { ...clock, pauses: pauses.map((each) => (each.resumedOn === null ? { ...each, resumedOn: on } : each)) };
  checkClock(resumed);
  return resumed;
}

function pauseOn({ pauses = [] }: Clock, day: LocalDate): Pause | undefined {
  return pauses.find(({ pausedOn, resumedOn }) => pausedOn <= day && (resumedOn === null || day < resumedOn));
}

function checkClock({ startedOn, days, pauses = [] }: Clock): void {
  plainDate(startedOn);
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    throw new CalendarInputError(`时限天数须为 1 至 ${MOST_DAYS} 的整数 | a clock runs 1 to ${MOST_DAYS} whole days, got ${days}`);
  for (const { pausedOn, resumedOn } of pauses) {
    plainDate(pausedOn);
    if (resumedOn !== null && plainDate(resumedOn).toString() < pausedOn) {
      throw new CalendarInputError(`恢复日 ${resumedOn} 早于中止日 ${pausedOn} | resumed on ${resumedOn}, before it was paused on ${pausedOn}`);
    }
  }
}
