import { Scope, type Caller } from '@uniongraph/access';

export function readScope(caller: Caller): Scope {
  return Scope.of(caller, 'organization.read', '_id');
}

export function writeScope(caller: Caller): Scope {
  return Scope.of(caller, 'organization.write', '_id');
}
