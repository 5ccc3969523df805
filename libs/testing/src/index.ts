export { factsFor, tellAs, type Facts } from './facts.js';
export { actsOn, type Acts, type Refusal } from './acts.js';
export { startTestService, type TestService } from './test-service.js';
export { aPerson, holding, memberOf, nobody, theProduct } from './people.js';
export { unresolvedFields } from './unresolved-fields.js';
export { committedContract, servedTypes } from './contract.js';
export { slowLists } from './slow-lists.js';
export { refused } from './refused.js';
