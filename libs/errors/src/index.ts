export { checkAll, DomainError, DomainErrors, refusalsIn, refuse, refusingAt, type Refuse, type UserErrorShape } from './domain-error.js';
export { badUserInput, forbidden, unauthenticated } from './request-error.js';
export { checkPlanTasks, PLAN_TASKS_MAX } from './plan-tasks.js';
