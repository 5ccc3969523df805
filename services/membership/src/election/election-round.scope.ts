import { Scope, type Caller, type PolicyName } from '@uniongraph/access';

export function electionScope(caller: Caller, policy: Extract<PolicyName, `election.${string}`>): Scope {
  return Scope.of(caller, policy, '_id');
}
