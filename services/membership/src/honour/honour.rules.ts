import { addDays, type LocalDate } from '@uniongraph/calendar';
import { checkPlanTasks, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { HonourErrorCode, HonourStatus, RecordHonourInput } from '../schema-types.js';
import type { HonourGrade, HonourRecord, HonourTermRecord } from './honour.model.js';

export const refuse: Refuse<HonourErrorCode> = refuseAny;

/** Lowest first. */
export const GRADES: readonly HonourGrade[] = ['UNIT', 'BRANCH', 'COMPANY', 'GROUP', 'TOWN', 'DISTRICT', 'CITY', 'PROVINCE', 'NATION'];
export const STARS_MAX = 5;
const TEXT_MAX = 80;
const BASIS_MAX = 200;

/** What an honour says, whoever enters it. */
export type HonourParticulars = Pick<HonourRecord, 'holderType' | 'title' | 'grade' | 'starLevel' | 'grantor' | 'grantedOn' | 'origin' | 'isPublished' | 'planTaskIds'>;

export function particularsOf(input: RecordHonourInput): HonourParticulars {
  const { holderType, grade, grantedOn } = input;
  return {
    holderType,
    title: input.title.trim(),
    grade,
    starLevel: input.starLevel ?? null,
    grantor: input.grantor.trim(),
    grantedOn,
    origin: 'ENTERED',
    isPublished: input.isPublished ?? true,
    planTaskIds: input.planTaskIds ?? [],
  };
}

/** @throws DomainError INVALID for a text, a number of stars or a day outside its range. */
export function checkParticulars({ holderType, title, starLevel, grantor, grantedOn, planTaskIds }: HonourParticulars, today: LocalDate): void {
  for (const [field, text] of Object.entries({ title, grantor })) {
    if (text === '' || text.length > TEXT_MAX) refuse('INVALID', `须为 1-${TEXT_MAX} 字 | must have 1-${TEXT_MAX} characters`, ['input', field]);
  }
  if (starLevel !== null && (starLevel < 1 || starLevel > STARS_MAX)) refuse('INVALID', `星级须为 1-${STARS_MAX} | starLevel must be 1-${STARS_MAX}`, ['input', 'starLevel']);
  if (starLevel !== null && holderType !== 'ORGANIZATION') refuse('INVALID', '只有组织才有星级 | only organisations have stars', ['input', 'starLevel']);
  if (grantedOn > today) refuse('INVALID', '授予日期不能晚于今天 | grantedOn must not be after today', ['input', 'grantedOn']);
  checkPlanTasks(planTaskIds);
}

/** @returns a stretch of validity; its review falls on the last day unless said otherwise. @throws DomainError INVALID for days out of order. */
export function termOf(from: LocalDate, input: { validTo?: string | null; reviewOn?: string | null; basis?: string | null }): HonourTermRecord {
  const to = input.validTo ?? null;
  const reviewOn = input.reviewOn ?? to;
  const basis = input.basis?.trim() || null;
  if (to !== null && to < from) refuse('INVALID', `有效期不能早于起始日 ${from} | validTo must not be before the first day, ${from}`, ['input', 'validTo']);
  if (reviewOn !== null && reviewOn < from) refuse('INVALID', `复评不能早于起始日 ${from} | reviewOn must not be before the first day, ${from}`, ['input', 'reviewOn']);
  if (reviewOn !== null && to !== null && reviewOn > to) refuse('INVALID', `复评须在有效期内 | reviewOn must not be after validTo, ${to}`, ['input', 'reviewOn']);
  if (basis !== null && basis.length > BASIS_MAX) refuse('INVALID', `依据最多 ${BASIS_MAX} 字 | ${BASIS_MAX} characters at most`, ['input', 'basis']);
  return { from, to, reviewOn, basis };
}

/** @returns the first day of a renewal: right after the last stretch, or `today` where that has no end. */
export function renewalFrom({ validTo }: HonourRecord, from: LocalDate | null | undefined, today: LocalDate): LocalDate {
  return from ?? (validTo === null ? today : addDays(validTo, 1));
}

/** @returns the terms with `next` after them; a last one without end closes on the day before. @throws DomainError INVALID when they would overlap. */
export function renewedTerms({ terms, validTo }: HonourRecord, next: HonourTermRecord): HonourTermRecord[] {
  const last = terms.at(-1)!;
  const earliest = addDays(validTo ?? last.from, 1);
  if (next.from < earliest) refuse('INVALID', `新一期最早从 ${earliest} 起 | the new stretch begins on ${earliest} at the earliest`, ['input', 'from']);
  return [...terms.slice(0, -1), { ...last, to: last.to ?? addDays(next.from, -1) }, next];
}

/** @throws DomainError REVOKED when the honour takes no more changes. */
export function checkNotRevoked({ revokedOn }: HonourRecord): void {
  if (revokedOn !== null) refuse('REVOKED', `该荣誉已于 ${revokedOn} 撤销 | this honour was revoked on ${revokedOn}`, ['input', 'id']);
}

/** @throws DomainError INVALID for a day before the grant or after today, or a reason of the wrong length. */
export function checkRevocation({ grantedOn }: HonourRecord, on: LocalDate, reason: string, today: LocalDate): void {
  if (on > today) refuse('INVALID', '日期不能晚于今天 | the day must not be after today', ['input', 'on']);
  if (on < grantedOn) refuse('INVALID', `日期不能早于授予日 ${grantedOn} | the day must not be before the grant on ${grantedOn}`, ['input', 'on']);
  const { length } = reason.trim();
  if (length < 1 || length > BASIS_MAX) refuse('INVALID', `原因须为 1-${BASIS_MAX} 字 | the reason must have 1-${BASIS_MAX} characters`, ['input', 'reason']);
}

/** @returns how the honour stands on `day`. A stretch holds to its last day, that included; before the first one, and in a gap, it is not held. */
export function statusOn({ terms, revokedOn }: Pick<HonourRecord, 'terms' | 'revokedOn'>, day: LocalDate): HonourStatus {
  if (revokedOn !== null && revokedOn <= day) return 'REVOKED';
  return terms.some(({ from, to }) => from <= day && (to === null || day <= to)) ? 'HELD' : 'EXPIRED';
}

export function isHeldOn(honour: HonourRecord, day: LocalDate): boolean {
  return statusOn(honour, day) === 'HELD';
}
