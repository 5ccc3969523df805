import { addMonths } from '@uniongraph/calendar';
import { judge, type Verdict } from '@uniongraph/norms';
import type { LeavingReason } from '../schema-types.js';
import { refuse } from './member.rules.js';

/** Acts of their own, with proofs of their own, end a membership for these reasons. */
const BY_OWN_ACT: Partial<Record<LeavingReason, string>> = { EXPELLED: 'expelMember', TREATED_AS_LEFT: 'treatAsLeft' };
const MONTHS_MAX = 1_200;

export interface Absence {
  unpaidSince?: string | null;
  absentSince?: string | null;
  urgedOn?: string | null;
  withCause: boolean;
}

export interface Expulsion {
  groupDiscussedOn?: string | null;
  committeeDecidedOn?: string | null;
  filedOn?: string | null;
}

/** @throws DomainError INVALID for a reason that needs proofs. */
export function checkPlainEnding(reason: LeavingReason): void {
  const act = BY_OWN_ACT[reason];
  if (act) refuse('INVALID', `此原因须附凭据，请用 ${act} | This reason needs proofs: use ${act}`, ['input', 'reason']);
}

/**
 * OR-13: who for six months in a row neither paid dues nor took part, without cause and after being urged, is treated as having left.
 * @returns the clause. @throws DomainError NOT_PROVEN naming what is missing.
 */
export function checkTreatedAsLeft(region: string, on: string, absence: Absence): string | null {
  const { unpaidSince, absentSince, urgedOn, withCause } = absence;
  for (const [field, day] of Object.entries({ unpaidSince, absentSince, urgedOn })) {
    if (day && day > on) refuse('INVALID', `日期不能晚于 ${on} | the day must not be after ${on}`, ['input', field]);
  }
  const isUrged = Boolean(urgedOn && unpaidSince && urgedOn >= unpaidSince);
  return passed(judge('OR-13', { region, on }, { monthsUnpaid: monthsSince(unpaidSince, on), monthsAbsent: monthsSince(absentSince, on), withCause, urged: isUrged }), 'id');
}

/**
 * OR-15: the group discusses, then the committee decides, then the next level is told.
 * @returns the clause. @throws DomainError NOT_PROVEN naming the step that is missing, INVALID for a wrong order.
 */
export function checkExpulsion(region: string, today: string, { groupDiscussedOn, committeeDecidedOn, filedOn }: Expulsion): string | null {
  const clause = passed(
    judge('OR-15', { region, on: today }, { groupDiscussed: Boolean(groupDiscussedOn), committeeDecided: Boolean(committeeDecidedOn), filedWithUpper: Boolean(filedOn) }),
    'id',
  );
  const steps: [string, string][] = [
    ['groupDiscussedOn', groupDiscussedOn!],
    ['committeeDecidedOn', committeeDecidedOn!],
    ['filedOn', filedOn!],
  ];
  steps.forEach(([field, day], index) => {
    const before = steps[index - 1]?.[1] ?? day;
    if (day < before || day > today)
      refuse('INVALID', '须先由小组讨论，再由委员会决定，然后备案，均不晚于今天 | group, committee and filing come in this order, none after today', ['input', field]);
  });
  return clause;
}

function passed({ outcome, reason, clause }: Verdict, field: string): string | null {
  if (outcome !== 'PASS') refuse('NOT_PROVEN', reason, ['input', field], clause ?? undefined);
  return clause;
}

/** @returns the whole months from `since` to `on`; 0 without a day. */
function monthsSince(since: string | null | undefined, on: string): number {
  if (!since) return 0;
  let months = 0;
  while (months < MONTHS_MAX && addMonths(since, months + 1) <= on) months += 1;
  return months;
}
