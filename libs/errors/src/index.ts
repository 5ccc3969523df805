export { checkAll, DomainError, DomainErrors, refuse, type UserErrorShape } from './domain-error.js';
export { badUserInput, forbidden, unauthenticated } from './request-error.js';
