import { Scope, type Caller, type PolicyName } from '@uniongraph/access';

export function modelWorkerScope(caller: Caller, policy: PolicyName): Scope {
  return Scope.of(caller, policy, 'memberId');
}
