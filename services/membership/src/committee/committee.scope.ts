import { Scope, type Caller } from '@uniongraph/access';

export function readScope(caller: Caller): Scope {
  return Scope.of(caller, 'committee.read', '_id');
}

export function seatScope(caller: Caller): Scope {
  return Scope.of(caller, 'committee.seats', 'memberId');
}

export function writeScope(caller: Caller): Scope {
  return Scope.of(caller, 'committee.write', '_id');
}
