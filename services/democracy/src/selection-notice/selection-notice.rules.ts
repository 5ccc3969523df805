import { UnknownYearError, workingDaysBetween, type LocalDate } from '@uniongraph/calendar';
import { checkPlanTasks, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { PublishSelectionNoticeInput, SelectionErrorCode } from '../schema-types.js';
import type { SelectionEntryRecord, SelectionNoticeRecord } from './selection-notice.model.js';
import type { SelectionObjectionRecord } from './selection-objection.model.js';

export const refuse: Refuse<SelectionErrorCode> = refuseAny;

/** Where no organisation has set a rule of its own. */
export const NOTICE_WORKING_DAYS = 5;
const LIST_MAX = 200;
const DAYS_MAX = 60;

/** @throws DomainError INVALID when `text` has fewer than `min` or more than `max` characters. */
export function checkText(text: string, min: number, max: number, field: string): void {
  const { length } = text.trim();
  if (length < min || length > max) refuse('INVALID', `须为 ${min}-${max} 字 | must have ${min}-${max} characters`, ['input', field]);
}

/** @throws DomainError INVALID for a text, a list or a number of plan tasks outside its range, or for the same holder twice. */
export function checkNotice({ title, criteria, list, planTaskIds }: PublishSelectionNoticeInput): void {
  checkText(title, 1, 80, 'title');
  checkText(criteria, 1, 2_000, 'criteria');
  if (list.length < 1 || list.length > LIST_MAX) refuse('INVALID', `名单须为 1-${LIST_MAX} 项 | the list must have 1-${LIST_MAX} entries`, ['input', 'list']);
  for (const { text } of list) checkText(text, 1, 80, 'list');
  const holders = list.flatMap(({ holderId }) => holderId ?? []);
  if (new Set(holders).size < holders.length) refuse('INVALID', '名单中有重复 | somebody is on the list twice', ['input', 'list']);
  checkPlanTasks(planTaskIds);
}

interface Days {
  criteriaPublishedOn: LocalDate;
  from: LocalDate;
  to: LocalDate;
  today: LocalDate;
  leastWorkingDays: number;
}

/** The first day is that of the event and does not count. @throws DomainError INVALID, CRITERIA_FIRST, NOTICE_TOO_SHORT, CALENDAR_UNKNOWN. */
export function checkDays({ criteriaPublishedOn, from, to, today, leastWorkingDays }: Days): void {
  if (from < today) refuse('INVALID', '公示首日不能早于今天 | noticeFrom must not be before today', ['input', 'noticeFrom']);
  if (to < from) refuse('INVALID', '公示末日不能早于首日 | noticeTo must not be before noticeFrom', ['input', 'noticeTo']);
  if (criteriaPublishedOn >= from)
    refuse('CRITERIA_FIRST', '评选标准须在公示之前公布 | The criteria have to be published before the notice begins', ['input', 'criteriaPublishedOn']);
  const days = workingDays(from, to);
  if (days < leastWorkingDays)
    refuse(
      'NOTICE_TOO_SHORT',
      `公示须满 ${leastWorkingDays} 个工作日（首日不计），现为 ${days} 个 | The notice has ${days} working days after its first; ${leastWorkingDays} at least`,
      ['input', 'noticeTo'],
    );
}

function workingDays(from: LocalDate, to: LocalDate): number {
  try {
    return workingDaysBetween(from, to);
  } catch (error) {
    if (error instanceof UnknownYearError) refuse('CALENDAR_UNKNOWN', error.message, ['input', 'noticeTo']);
    throw error;
  }
}

export function checkWorkingDays(days: number): void {
  if (days < 1 || days > DAYS_MAX) refuse('INVALID', `须为 1-${DAYS_MAX} 个工作日 | 1-${DAYS_MAX} working days`, ['input', 'noticeWorkingDays']);
}

/** @throws DomainError WRONG_STATE once it is closed or withdrawn. */
export function checkOpen({ state }: SelectionNoticeRecord): void {
  if (state !== 'OPEN') refuse('WRONG_STATE', `公示状态为 ${state} | The notice is ${state}`, ['input', 'id']);
}

/** Both days included. @throws DomainError NOT_IN_NOTICE outside of its days, INVALID for an entry that the list does not have. */
export function checkObjection(notice: SelectionNoticeRecord, entryNo: number | null, today: LocalDate): void {
  const { noticeFrom, noticeTo, list, state } = notice;
  if (state !== 'OPEN' || today < noticeFrom || today > noticeTo)
    refuse('NOT_IN_NOTICE', `异议须在公示期 ${noticeFrom} 至 ${noticeTo} 内提出 | Objections are taken from ${noticeFrom} to ${noticeTo}`, ['input', 'noticeId']);
  if (entryNo !== null && !list[entryNo - 1]) refuse('INVALID', `名单没有第 ${entryNo} 项 | The list has no entry ${entryNo}`, ['input', 'entryNo']);
}

/** @throws DomainError NOTICE_RUNNING to the last day of the notice, OBJECTION_OPEN while one is open. */
export function checkClosing({ noticeTo, openObjections }: SelectionNoticeRecord, today: LocalDate): void {
  if (today <= noticeTo) refuse('NOTICE_RUNNING', `公示到 ${noticeTo} 止，次日起方可结束 | The notice runs to ${noticeTo}: close it from the next day on`, ['input', 'id']);
  if (openObjections > 0) refuse('OBJECTION_OPEN', `仍有 ${openObjections} 件异议未处理 | ${openObjections} objections are open: resolve them first`, ['input', 'id']);
}

/** @returns the list, with those struck off that an upheld objection was about. */
export function listAfter({ list }: SelectionNoticeRecord, { entryNo }: SelectionObjectionRecord, upheld: boolean): SelectionEntryRecord[] {
  return list.map((entry, index) => (upheld && (entryNo === null || entryNo === index + 1) ? { ...entry, struck: true } : entry));
}

/** @throws DomainError OWN_OBJECTION for who objected, or is the one objected to. */
export function checkHandler(objection: SelectionObjectionRecord, { list }: SelectionNoticeRecord, caller: { memberId: string | null; subject: string }): void {
  const about = list.filter((_, index) => objection.entryNo === null || objection.entryNo === index + 1).map(({ holderId }) => holderId);
  if (objection.createdBy === caller.subject || (caller.memberId !== null && [objection.memberId, ...about].includes(caller.memberId)))
    refuse('OWN_OBJECTION', '请由他人处理 | Ask somebody else to handle it', ['input', 'id']);
}
