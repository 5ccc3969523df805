import { Scope, type Caller } from '@uniongraph/access';

export function readScope(caller: Caller): Scope {
  return Scope.of(caller, 'member.read', '_id');
}

export function writeScope(caller: Caller): Scope {
  return Scope.of(caller, 'member.write', '_id');
}
