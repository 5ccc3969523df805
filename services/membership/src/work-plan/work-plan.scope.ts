import { Scope, type Caller, type PolicyName } from '@uniongraph/access';

/** Plans belong to the union; only progress reaches by the person, through the owner of the task. */
export function planScope(caller: Caller, policy: PolicyName): Scope {
  return Scope.of(caller, policy, 'ownerId');
}
