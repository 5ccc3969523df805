import { Scope, type Caller, type PolicyName } from '@uniongraph/access';

type GroupPolicy = Extract<PolicyName, `group.${string}`>;

/** Of groups and rounds, whose person concerned is the leader. */
export function groupScope(caller: Caller, policy: GroupPolicy): Scope {
  return Scope.of(caller, policy, 'leaderId');
}

/** Over organisations: where the caller redraws. */
export function unionScope(caller: Caller, policy: GroupPolicy): Scope {
  return Scope.of(caller, policy, '_id');
}
