import { addDays, daysBetween, dueOn, type Clock, type LocalDate } from '@uniongraph/calendar';
import { check, NormInputError, pass, type Finding } from './verdict.js';

/** Judges an act that must be done within a clock. `doneOn` null: not done; then it is judged on `on`, and is in time as long as the clock runs. @throws NormInputError when done before it began. */
export function inTime(clock: Clock, doneOn: LocalDate | null, on: LocalDate): Finding {
  if (doneOn !== null && doneOn < clock.startedOn)
    throw new NormInputError(`${doneOn} 早于起算日 ${clock.startedOn} | done on ${doneOn}, before the clock began on ${clock.startedOn}`);
  const due = dueOn(clock);
  const figures = { dueOn: due, doneOn, open: doneOn === null };
  if (due === null) return pass('时限中止 | the clock stands still', figures);
  if (doneOn === null) return check(on <= due, `截至 ${on} 未办，期限 ${due} | not done by ${on}, due ${due}`, figures);
  return check(doneOn <= due, `${doneOn} 办理，期限 ${due} | done on ${doneOn}, due ${due}`, figures);
}

/** Judges an act that must be done at least `days` before an event: "七日前" is the seventh day before, or earlier. */
export function inAdvance(doneOn: LocalDate, eventOn: LocalDate, days: number): Finding {
  const ahead = daysBetween(doneOn, eventOn);
  const latestOn = addDays(eventOn, -days);
  return check(ahead >= days, `提前 ${ahead} 日，须提前 ${days} 日（不晚于 ${latestOn}） | ${ahead} days ahead, ${days} needed (by ${latestOn})`, { daysAhead: ahead, latestOn });
}
