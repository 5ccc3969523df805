import { Scope, type Caller, type PolicyName } from '@uniongraph/access';

/** Some act for the union, some as the members in charge. */
export function scopeOf(caller: Caller, policy: PolicyName): Scope {
  return Scope.of(caller, policy, 'hostIds');
}
