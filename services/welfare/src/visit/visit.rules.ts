import { addWorkingDays, UnknownYearError } from '@uniongraph/calendar';
import { refuse } from '@uniongraph/errors';
import type { VisitState, VisitTrigger } from '../schema-types.js';
import type { VisitTaskRecord } from './visit.model.js';

const VISITORS_MAX = 10;
const NOTE_MAX = 1_000;
const REASON_MAX = 500;

/** @returns the last day in time: the `workingDays`-th working day after the raising. @throws DomainError CALENDAR_UNKNOWN when that year's holidays are not filed. */
export function dueOn(raisedOn: string, workingDays: number): string {
  try {
    return addWorkingDays(raisedOn, workingDays);
  } catch (error) {
    if (!(error instanceof UnknownYearError)) throw error;
    refuse('CALENDAR_UNKNOWN', error.message);
  }
}

/** @throws DomainError NOT_A_MUST_VISIT when the trigger is not one of the organisation's five. */
export function checkTrigger(trigger: VisitTrigger, five: readonly VisitTrigger[]): void {
  if (!five.includes(trigger)) refuse('NOT_A_MUST_VISIT', `该组织的五必访为 ${five.join('、')} | The organisation's must-visits are ${five.join(', ')}`, ['input', 'trigger']);
}

/** @throws DomainError INVALID for a day after today. */
export function checkNotAhead(on: string, today: string, field: string): void {
  if (on > today) refuse('INVALID', '日期不能晚于今天 | the day must not be after today', ['input', field]);
}

/** A visit is made after the event. @throws DomainError INVALID for a day before it or after today. */
export function checkVisitedOn(task: VisitTaskRecord, visitedOn: string, today: string): void {
  checkNotAhead(visitedOn, today, 'visitedOn');
  if (visitedOn < task.occurredOn)
    refuse('INVALID', `走访不能早于事情发生的 ${task.occurredOn} | the visit cannot be before the event on ${task.occurredOn}`, ['input', 'visitedOn']);
}

/** @throws DomainError WRONG_STATE unless the visit is in one of `allowed`. */
export function checkState(task: VisitTaskRecord, ...allowed: VisitState[]): void {
  if (!allowed.includes(task.state)) {
    refuse('WRONG_STATE', `走访状态为 ${task.state}，此操作须为 ${allowed.join('、')} | The state is ${task.state}: this needs ${allowed.join(' or ')}`, ['input', 'id']);
  }
}

/** @throws DomainError INVALID unless 1-10 different people visit, other than the one visited. */
export function checkVisitors(task: VisitTaskRecord, visitorIds: readonly string[]): void {
  const count = new Set(visitorIds).size;
  if (count < 1 || count > VISITORS_MAX || count !== visitorIds.length)
    refuse('INVALID', `走访人须为 1-${VISITORS_MAX} 人，不重复 | 1-${VISITORS_MAX} different visitors are needed`, ['input', 'visitorIds']);
  if (visitorIds.includes(task.memberId)) refuse('INVALID', '走访对象不能是走访人 | Nobody visits themselves', ['input', 'visitorIds']);
}

/** @throws DomainError INVALID for a negative amount or a note of more than 1000 characters. */
export function checkNoteAndGift(note: string | null, giftFen: number | null): void {
  if (note !== null && note.length > NOTE_MAX) refuse('INVALID', `走访记录至多 ${NOTE_MAX} 字 | the note has ${NOTE_MAX} characters at most`, ['input', 'note']);
  if (giftFen !== null && giftFen < 0) refuse('INVALID', '慰问金不能为负 | the gift must not be negative', ['input', 'giftFen']);
}

/** @throws DomainError INVALID for an empty reason or one of more than 500 characters. */
export function checkReason(reason: string): void {
  if (reason.trim() === '' || reason.length > REASON_MAX) refuse('INVALID', `理由须为 1-${REASON_MAX} 字 | the reason must have 1-${REASON_MAX} characters`, ['input', 'reason']);
}
