export { type ListDeclaration, type ListedField } from './declaration.js';
export { listDirectives } from './directives.js';
export { expandLists, type ExpandedLists } from './expand.js';
export { LIMITS } from './limits.js';
export { checkModel, type ListModel } from './list-model.js';
export { listResolvers, type ListOptions } from './resolvers.js';
export { suppress, type Suppression } from './suppress.js';
export { slowPlans } from './slow-plans.js';
