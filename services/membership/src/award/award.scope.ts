import { Scope, type Caller, type PolicyName } from '@uniongraph/access';

export function awardScope(caller: Caller, policy: PolicyName): Scope {
  return Scope.of(caller, policy, 'holderId');
}
