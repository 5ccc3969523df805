import { refuse } from './domain-error.js';

/** A record stands as evidence (佐证) beside so many plan tasks at most. */
export const PLAN_TASKS_MAX = 20;

/** @throws DomainError INVALID for more than PLAN_TASKS_MAX. */
export function checkPlanTasks(planTaskIds: readonly string[] | null | undefined): void {
  if ((planTaskIds?.length ?? 0) > PLAN_TASKS_MAX) refuse('INVALID', `计划任务最多 ${PLAN_TASKS_MAX} 个 | ${PLAN_TASKS_MAX} plan tasks at most`, ['input', 'planTaskIds']);
}
