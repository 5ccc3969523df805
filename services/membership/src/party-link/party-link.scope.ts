import { Scope, type Caller, type PolicyName } from '@uniongraph/access';

/** Links, reports and requests are the union's: no person is concerned in them. */
export function partyScope(caller: Caller, policy: PolicyName): Scope {
  return Scope.of(caller, policy, '_id');
}
