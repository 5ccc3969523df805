export { DomainError, refuse, type UserErrorShape } from './domain-error.js';
export { badUserInput, forbidden, unauthenticated } from './request-error.js';
