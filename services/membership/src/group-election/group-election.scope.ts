import { Scope, type Caller, type PolicyName } from '@uniongraph/access';

export function electionScope(caller: Caller, policy: Extract<PolicyName, `groupElection.${string}`>): Scope {
  return Scope.of(caller, policy, 'winnerId');
}
