import { addDays, today } from '@uniongraph/calendar';
import { refuse } from '@uniongraph/errors';
import type { ActivityState } from '../schema-types.js';
import type { ActivityRecord } from './activity.model.js';

const TITLE_MAX = 80;
const TAGS = { most: 10, length: 20 };
const PARTNERS = { most: 20, length: 80 };
const HOSTS_MAX = 20;
const DAYS_MAX = 366;
const REASON_MAX = 500;
const RESULT_MAX = 4_000;

type Plan = Pick<ActivityRecord, 'title' | 'theme' | 'venue' | 'tags' | 'coHostPartners' | 'hostIds' | 'from' | 'to' | 'capacity' | 'budgetFen' | 'targetCount'>;

/** @throws DomainError INVALID with the field that is out of its range. */
export function checkPlan(plan: Plan): void {
  checkText(plan.title, TITLE_MAX, 'title');
  if (plan.theme !== null) checkText(plan.theme, TITLE_MAX, 'theme');
  if (plan.venue !== null) checkText(plan.venue, TITLE_MAX, 'venue');
  checkTexts(plan.tags, TAGS, 'tags');
  checkTexts(plan.coHostPartners, PARTNERS, 'coHostPartners');
  if (plan.hostIds.length > HOSTS_MAX) refuse('INVALID', `负责人至多 ${HOSTS_MAX} 人 | ${HOSTS_MAX} members in charge at most`, ['input', 'hostIds']);
  checkTime(plan.from, plan.to);
  checkAtLeast(plan.capacity, 1, 'capacity');
  checkAtLeast(plan.budgetFen, 0, 'budgetFen');
  checkAtLeast(plan.targetCount, 0, 'targetCount');
}

/** @throws DomainError WRONG_STATE unless the activity is in one of `allowed`. */
export function checkState(activity: ActivityRecord, field: string, ...allowed: ActivityState[]): void {
  if (!allowed.includes(activity.state)) {
    refuse('WRONG_STATE', `活动状态为 ${activity.state}，此操作须为 ${allowed.join('、')} | The state is ${activity.state}: this needs ${allowed.join(' or ')}`, ['input', field]);
  }
}

/** An activity that nobody attended was not held. @throws DomainError NO_ATTENDANCE. */
export function checkAttended(personTimes: number): void {
  if (personTimes === 0)
    refuse('NO_ATTENDANCE', '尚无人签到，不能确认举办；未举办的请取消 | Nobody has checked in: it was not held. Cancel it if it did not take place', ['input', 'id']);
}

/** What people attended took place. @throws DomainError HAS_ATTENDANCE. */
export function checkNotAttended(personTimes: number): void {
  if (personTimes > 0) refuse('HAS_ATTENDANCE', '已有人签到，请确认举办 | Somebody has checked in: record that it was held', ['input', 'id']);
}

/** @throws DomainError INVALID for a reason that is not 1-500 characters. */
export function checkReason(reason: string): void {
  checkText(reason, REASON_MAX, 'reason');
}

/** @throws DomainError INVALID for a result that is not 1-4000 characters. */
export function checkResult(resultText: string): void {
  checkText(resultText, RESULT_MAX, 'resultText');
}

/** @returns the instant at which the day begins in Asia/Shanghai, which keeps one time all year. */
export function startOf(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}

/** @returns the instant at which the day is over. */
export function endOf(day: string): Date {
  return startOf(addDays(day, 1));
}

/** @returns whether the activity takes place on the day. */
export function isOnDay({ from, to }: Pick<ActivityRecord, 'from' | 'to'>, day: string): boolean {
  return day >= today(from) && day <= today(new Date(to.getTime() - 1));
}

function checkText(text: string, max: number, field: string): void {
  if (text.trim() === '' || text.length > max) refuse('INVALID', `须为 1-${max} 字 | must have 1-${max} characters`, ['input', field]);
}

function checkTexts(texts: readonly string[], { most, length }: { most: number; length: number }, field: string): void {
  if (texts.length > most || new Set(texts).size !== texts.length) refuse('INVALID', `至多 ${most} 项，不重复 | ${most} at most, each once`, ['input', field]);
  for (const text of texts) checkText(text, length, field);
}

function checkTime(from: Date, to: Date): void {
  if (to <= from) refuse('INVALID', '结束须晚于开始 | the end must be after the beginning', ['input', 'to']);
  if (today(to) > addDays(today(from), DAYS_MAX)) refuse('INVALID', '活动至多持续一年 | an activity lasts a year at most', ['input', 'to']);
}

function checkAtLeast(value: number | null, least: number, field: string): void {
  if (value !== null && value < least) refuse('INVALID', `不能小于 ${least} | must not be less than ${least}`, ['input', field]);
}
