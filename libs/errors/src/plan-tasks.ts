import { refuse } from './domain-error.js';

const TASKS_MAX = 20;

/** A record stands as evidence (佐证) beside a limited number of plan tasks. @throws DomainError INVALID for more than 20. */
export function checkPlanTasks(planTaskIds: readonly string[] | null | undefined): void {
  if ((planTaskIds?.length ?? 0) > TASKS_MAX) refuse('INVALID', `计划任务最多 ${TASKS_MAX} 个 | ${TASKS_MAX} plan tasks at most`, ['input', 'planTaskIds']);
}
