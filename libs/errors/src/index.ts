export { checkAll, DomainError, DomainErrors, refusalsIn, refuse, refusingAt, type Refuse, type UserErrorShape } from './domain-error.js';
export { badUserInput, forbidden, unauthenticated } from './request-error.js';
export { checkPlanTasks } from './plan-tasks.js';
