import { Scope, type Caller, type PolicyName } from '@uniongraph/access';

/** Books belong to the union and to no member: none of the policies of finance reaches by the person. */
export function scopeOf(caller: Caller, policy: PolicyName): Scope {
  return Scope.of(caller, policy, 'memberId');
}
