export { ANONYMOUS, systemCaller, type Caller, type Grant } from './caller.js';
export { CALLER_HEADER, CallerSeal, CallerSealError, REQUEST_ID_HEADER } from './caller-seal.js';
export { Seal } from './seal.js';
export { policies, reachOf, type PolicyName, type Reach, type SimpleReach } from './matrix.js';
export { GROUP_FIELD, isGrantedAnywhere, Scope } from './scope.js';
export { areIncompatible, ROLES, isRole, type Role } from './roles.js';
