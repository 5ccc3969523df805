import { Scope, type Caller } from '@uniongraph/access';

export function readScope(caller: Caller): Scope {
  return Scope.of(caller, 'fiveType.read', 'orgId');
}

export function writeScope(caller: Caller): Scope {
  return Scope.of(caller, 'fiveType.write', 'orgId');
}
