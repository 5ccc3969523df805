import { checkAll, checkPlanTasks, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { PlanUnionCongressInput, UnionCongressErrorCode, UnionCongressState } from '../schema-types.js';
import { checkNotAfter, checkText } from '../work-plan/work-plan.rules.js';
import type { PrepTaskRecord, UnionCongressRecord } from './union-congress.model.js';

export const refuse: Refuse<UnionCongressErrorCode> = refuseAny;

const NO_MAX = 99;
const PREPARATIONS_MAX = 50;
const ITEMS_MAX = 200;
const DIGITS = '零一二三四五六七八九';

type Number2 = Pick<UnionCongressRecord, 'termNo' | 'sessionNo'>;

/** @returns `五届三次会议`. */
export function sessionName({ termNo, sessionNo }: Number2): string {
  return `${chinese(termNo)}届${chinese(sessionNo)}次会议`;
}

function chinese(no: number): string {
  const [tens, ones] = [Math.floor(no / 10), no % 10];
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return `${head}${ones === 0 && tens > 0 ? '' : DIGITS[ones]}`;
}

/** @throws DomainError INVALID, DomainErrors for each preparation that does not fit. */
export function checkPlanned({ termNo, sessionNo, from, to, delegates, prepTasks, planTaskIds }: PlanUnionCongressInput): void {
  for (const [field, no] of Object.entries({ termNo, sessionNo })) {
    if (no < 1 || no > NO_MAX) refuse('INVALID', `须为 1-${NO_MAX} | must be 1-${NO_MAX}`, ['input', field]);
  }
  if (to < from) refuse('INVALID', '会期止不能早于会期起 | the last day must not be before the first', ['input', 'to']);
  if (delegates < 1) refuse('INVALID', '人数至少为 1 | there must be at least one delegate', ['input', 'delegates']);
  checkPlanTasks(planTaskIds);
  if ((prepTasks?.length ?? 0) > PREPARATIONS_MAX) refuse('INVALID', `筹备事项最多 ${PREPARATIONS_MAX} 项 | ${PREPARATIONS_MAX} preparations at most`, ['input', 'prepTasks']);
  checkAll(prepTasks ?? [], ['input', 'prepTasks'], ({ text }) => checkText(text, 200, ['text']));
}

/**
 * Of a union that has no session yet the first may have any number: its history began before its records.
 * @throws DomainError PREVIOUS_NOT_CLOSED, NOT_CONSECUTIVE.
 */
export function checkFollows({ termNo, sessionNo }: Number2, latest: UnionCongressRecord | null): void {
  if (!latest) return;
  const sameTerm = termNo === latest.termNo && sessionNo === latest.sessionNo + 1;
  const nextTerm = termNo === latest.termNo + 1 && sessionNo === 1;
  if (!sameTerm && !nextTerm) {
    const next = { termNo: latest.termNo, sessionNo: latest.sessionNo + 1 };
    refuse(
      'NOT_CONSECUTIVE',
      `下一次应为${sessionName(next)}（或${sessionName({ termNo: latest.termNo + 1, sessionNo: 1 })}）| The next one is ${next.termNo}-${next.sessionNo}, or ${latest.termNo + 1}-1`,
      ['input', 'sessionNo'],
    );
  }
  if (latest.state !== 'CLOSED') {
    refuse('PREVIOUS_NOT_CLOSED', `${sessionName(latest)}尚未闭幕 | ${latest.termNo}-${latest.sessionNo} is not closed yet`, ['input', 'sessionNo']);
  }
}

/** @throws DomainError WRONG_STATE. */
export function checkPhase({ state }: UnionCongressRecord, ...allowed: UnionCongressState[]): void {
  if (!allowed.includes(state))
    refuse('WRONG_STATE', `会议的阶段为 ${state}，此操作须为 ${allowed.join('、')} | The session is ${state}: this needs ${allowed.join(' or ')}`, ['input', 'id']);
}

/** @returns the preparations with that one done. @throws DomainError INVALID, WRONG_STATE. */
export function withDone({ prepTasks }: UnionCongressRecord, no: number, on: string, today: string): PrepTaskRecord[] {
  checkNotAfter(on, today, ['input', 'on']);
  const task = prepTasks.find((one) => one.no === no);
  if (!task) refuse('INVALID', `没有第 ${no} 项筹备事项 | There is no preparation ${no}`, ['input', 'no']);
  if (task.doneOn !== null) refuse('WRONG_STATE', `该事项已于 ${task.doneOn} 完成 | It was done on ${task.doneOn}`, ['input', 'no']);
  return prepTasks.map((one) => (one.no === no ? { ...one, doneOn: on } : one));
}

/** @throws DomainError PREPARATION_OPEN that names each mandatory one that is not done, INVALID. */
export function checkOpening({ prepTasks, delegates }: UnionCongressRecord, { on, present }: { on: string; present: number }, today: string): void {
  checkNotAfter(on, today, ['input', 'on']);
  if (present < 1 || present > delegates) refuse('INVALID', `实到须为 1-${delegates} 人 | present must be 1-${delegates}`, ['input', 'present']);
  const open = prepTasks.filter(({ isMandatory, doneOn }) => isMandatory && doneOn === null);
  if (open.length > 0) {
    const named = open.map(({ no, text }) => `${no} ${text}`).join('；');
    refuse('PREPARATION_OPEN', `必办的筹备事项未完成：${named} | Mandatory preparations are not done: ${named}`, ['input', 'id']);
  }
}

/** @throws DomainError INVALID for a day before the opening or after today. */
export function checkWithin({ openedOn }: UnionCongressRecord, on: string, today: string): void {
  checkNotAfter(on, today, ['input', 'on']);
  if (openedOn !== null && on < openedOn) refuse('INVALID', `不能早于开幕日期 ${openedOn} | the day must not be before the opening on ${openedOn}`, ['input', 'on']);
}

/** @throws DomainError INVALID. */
export function checkRoom(items: readonly unknown[]): void {
  if (items.length >= ITEMS_MAX) refuse('INVALID', `最多 ${ITEMS_MAX} 项 | ${ITEMS_MAX} at most`, ['input', 'id']);
}
