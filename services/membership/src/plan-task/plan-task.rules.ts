import { monthEnd } from '@uniongraph/calendar';
import { refuse } from '@uniongraph/errors';
import type { PlanTaskContent, PlanTaskCourse, PlanTaskRecord, PlanTaskStage } from './plan-task.model.js';

type Timing = Pick<PlanTaskContent, 'months' | 'dueOn'>;

const OPEN: readonly PlanTaskStage[] = ['PLANNED', 'AWAITING_NOTICE', 'IN_PROGRESS'];

/** @returns the last day that counts as in time: the day set, else the end of the last month, else of the year. */
export function deadlineOf(year: number, { months, dueOn }: Timing): string {
  return dueOn ?? (months.length > 0 ? monthEnd(calendarMonth(year, Math.max(...months))) : `${year}-12-31`);
}

/** @returns the `YYYY-MM` of its months, and of the day that was set, in order. */
export function calendarMonthsOf(year: number, { months, dueOn }: Timing): string[] {
  const set = new Set(months.map((month) => calendarMonth(year, month)));
  if (dueOn) set.add(dueOn.slice(0, 7));
  return [...set].sort();
}

export function calendarMonth(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** @returns the stage, or OVERDUE: open after its deadline, in the plan in force. What waits for a notice has no clock. */
export function stateOf(task: PlanTaskRecord, today: string): PlanTaskStage | 'OVERDUE' {
  const isRunning = task.stage === 'PLANNED' || task.stage === 'IN_PROGRESS';
  return isRunning && task.inForce && task.dueBy < today ? 'OVERDUE' : task.stage;
}

/** @throws DomainError WRONG_STATE unless the task is at one of the `allowed` stages. */
export function checkStage(task: PlanTaskRecord, ...allowed: PlanTaskStage[]): void {
  if (!allowed.includes(task.stage)) {
    refuse('WRONG_STATE', `任务的阶段为 ${task.stage}，此操作须为 ${allowed.join('、')} | The task is ${task.stage}: this needs ${allowed.join(' or ')}`, ['input', 'id']);
  }
}

/** @throws DomainError WRONG_STATE when it was done or dropped. */
export function checkOpen(task: PlanTaskRecord): void {
  checkStage(task, ...OPEN);
}

/** @returns the reason without blanks around it. @throws DomainError INVALID unless it has `min` to `max` characters. */
export function checkReason(reason: string | null | undefined, min: number, max: number): string {
  const text = reason?.trim() ?? '';
  if (text.length < min || text.length > max) refuse('INVALID', `理由须为 ${min}-${max} 字 | the reason must have ${min}-${max} characters`, ['input', 'reason']);
  return text;
}

/** A task counts as done only with evidence or a written reason. @returns the reason. @throws DomainError NO_EVIDENCE, INVALID. */
export function checkDone(evidence: number, reason: string | null | undefined): string | null {
  if (reason?.trim()) return checkReason(reason, 5, 500);
  if (evidence === 0) {
    refuse(
      'NO_EVIDENCE',
      '没有佐证：请先关联记录（其他子图的佐证须附 evidenceProof），或写明理由 | There is no evidence: link a record (for those of other subgraphs give evidenceProof), or write a reason',
      ['input', 'reason'],
    );
  }
  return null;
}

/** What follows from the time that is set for a task. */
export function timed(year: number, timing: Timing): Pick<PlanTaskRecord, 'months' | 'dueOn' | 'dueBy' | 'calendarMonths'> {
  const { months, dueOn } = timing;
  return { months, dueOn, dueBy: deadlineOf(year, timing), calendarMonths: calendarMonthsOf(year, timing) };
}

/** @returns the course of a task that is new in its plan. */
export function newCourse(year: number, content: PlanTaskContent): PlanTaskCourse & Timing {
  return {
    ...timed(year, content),
    stage: content.awaitingNotice === null ? 'PLANNED' : 'AWAITING_NOTICE',
    schedules: [],
    progressReports: [],
    closedOn: null,
    closingReason: null,
    closingEvidence: null,
  };
}

/**
 * @returns what a revised plan's task takes over, at its publication, from the same task of the plan that it supersedes: where the revision
 * left the task as it was, all that happened since; else what was reported, and that it was begun or done. What the revision drops stays dropped.
 */
export function carriedOver(task: PlanTaskRecord, earlier: PlanTaskRecord): Partial<PlanTaskContent & PlanTaskCourse> | null {
  const { stage, progressReports, closedOn, closingReason, closingEvidence } = earlier;
  const closed = { closedOn, closingReason, closingEvidence };
  if (task.stage === 'DROPPED') return null;
  if (!task.isRevised) {
    const { months, dueOn, dueBy, calendarMonths, schedules, awaitingNotice, ownerId } = earlier;
    return { stage, progressReports, ...closed, months, dueOn, dueBy, calendarMonths, schedules, awaitingNotice, ownerId };
  }
  if (stage === 'DONE') return { stage, awaitingNotice: null, progressReports, ...closed };
  return { stage: stage === 'IN_PROGRESS' && task.stage === 'PLANNED' ? stage : task.stage, progressReports };
}
