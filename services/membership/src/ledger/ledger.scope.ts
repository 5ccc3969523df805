import { Scope, type Caller } from '@uniongraph/access';

export function readScope(caller: Caller): Scope {
  return Scope.of(caller, 'ledger.read', 'orgId');
}

export function writeScope(caller: Caller): Scope {
  return Scope.of(caller, 'ledger.write', 'orgId');
}
