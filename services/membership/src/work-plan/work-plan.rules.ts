import { DomainErrors, refuse } from '@uniongraph/errors';
import type { UnionMeetingRecord } from '../meeting/union-meeting.model.js';
import type { PlanTaskRecord } from '../plan-task/plan-task.model.js';
import type { PlanWarningRecord, WorkPlanRecord, WorkPlanState } from './work-plan.model.js';

const MINUTES_MAX = 10_000;
const PRESENT_MAX = 100;

/** @throws DomainError WRONG_STATE unless the plan is in one of the `allowed` states. */
export function checkPlanState(plan: WorkPlanRecord, ...allowed: WorkPlanState[]): void {
  if (!allowed.includes(plan.state)) {
    refuse('WRONG_STATE', `计划的状态为 ${plan.state}，此操作须为 ${allowed.join('、')} | The plan is ${plan.state}: this needs ${allowed.join(' or ')}`, ['input', 'id']);
  }
}

/** @throws DomainError INVALID for a text of less than one or more than `max` characters. */
export function checkText(text: string, max: number, field: string[]): void {
  if (text.trim() === '' || text.length > max) refuse('INVALID', `须为 1-${max} 字 | must have 1-${max} characters`, field);
}

/** @throws DomainError INVALID. */
export function checkNotAfter(on: string, today: string, field: string[]): void {
  if (on > today) refuse('INVALID', '日期不能晚于今天 | the day must not be after today', field);
}

/** @throws DomainError INVALID for a discussion to come, without anybody present, or without minutes. */
export function checkDiscussion(input: { on: string; presentIds: readonly string[]; minutes: string }, today: string): void {
  checkNotAfter(input.on, today, ['input', 'on']);
  checkText(input.minutes, MINUTES_MAX, ['input', 'minutes']);
  const { presentIds } = input;
  if (presentIds.length === 0 || presentIds.length > PRESENT_MAX || new Set(presentIds).size < presentIds.length) {
    refuse('INVALID', `出席者须为 1-${PRESENT_MAX} 名，不得重复 | presentIds must name 1-${PRESENT_MAX} members, each once`, ['input', 'presentIds']);
  }
}

/** @throws DomainError NOT_FOUND, INVALID unless it is a meeting of a committee of the organisation that was held on that day. */
export function checkDiscussedAt(meeting: UnionMeetingRecord | null, orgId: string, on: string): void {
  if (meeting?.orgId !== orgId) refuse('NOT_FOUND', '该组织没有这次会议 | The organisation has no such meeting', ['input', 'meetingId']);
  if (meeting.kind !== 'COMMITTEE' || meeting.state !== 'HELD' || meeting.heldOn !== on)
    refuse('INVALID', '须为讨论当日召开的委员会会议 | it must be a committee meeting that was held on the day of the discussion', ['input', 'meetingId']);
}

/**
 * MEM-10: each task names its responsible committee before the plan is final.
 * @throws DomainError NO_DISCUSSION, WRONG_STATE, NO_TASK; DomainErrors NO_COMMITTEE, one for each task that names none.
 */
export function checkFinal(plan: WorkPlanRecord, tasks: readonly PlanTaskRecord[]): void {
  if (plan.state === 'DRAFT') refuse('NO_DISCUSSION', '须先经委员会讨论并记录（discussWorkPlan）| Record the discussion by the committee first: discussWorkPlan', ['input', 'id']);
  checkPlanState(plan, 'DISCUSSED');
  const kept = tasks.filter(({ stage }) => stage !== 'DROPPED');
  if (kept.length === 0) refuse('NO_TASK', '计划中还没有任务 | The plan has no task yet', ['input', 'id']);
  const without = kept.filter(({ committee }) => committee === null);
  if (without.length === 0) return;
  throw new DomainErrors(
    without.map(({ key, item }) => ({
      code: 'NO_COMMITTEE',
      field: ['input', 'id'],
      message: `任务 ${key}“${item}”未指定责任委员会 | Task ${key} names no responsible committee`,
      clause: null,
    })),
  );
}

/** @throws DomainError INVALID for a report to come, or to nobody. */
export function checkPartyReport(report: { on: string; to: string; reply?: string | null }, today: string): void {
  checkNotAfter(report.on, today, ['input', 'partyReport', 'on']);
  checkText(report.to, 80, ['input', 'partyReport', 'to']);
  if (report.reply != null) checkText(report.reply, 1_000, ['input', 'partyReport', 'reply']);
}

/** MEM-29: the plan goes to the party organisation before it is published; without a report it is published with a warning. */
export function warningsAt(plan: WorkPlanRecord, isReported: boolean, today: string): PlanWarningRecord[] {
  return isReported ? plan.warnings : [...plan.warnings, { code: 'NO_PARTY_REPORT', on: today }];
}

export function warningText({ code }: PlanWarningRecord): string {
  return { NO_PARTY_REPORT: '公布前未向党组织报告（党建带工建）| Published without a report to the party organisation' }[code];
}

/** @throws DomainError INVALID when a section that tasks belong to would go. */
export function checkSectionsKept(sections: readonly { no: string }[], tasks: readonly PlanTaskRecord[]): void {
  const orphan = tasks.find(({ sectionNo }) => !sections.some(({ no }) => no === sectionNo));
  if (orphan)
    refuse('INVALID', `任务 ${orphan.key} 属于第 ${orphan.sectionNo} 章，该章须保留 | Task ${orphan.key} belongs to section ${orphan.sectionNo}: keep it`, ['input', 'sections']);
}
