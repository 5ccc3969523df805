import { Scope, type Caller, type PolicyName } from '@uniongraph/access';

/** Honours are the union's to read: no policy of theirs reaches by the person. */
export function honourScope(caller: Caller, policy: PolicyName): Scope {
  return Scope.of(caller, policy, 'holderId');
}
