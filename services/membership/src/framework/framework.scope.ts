import { Scope, type Caller, type PolicyName } from '@uniongraph/access';

/** Frameworks and partners belong to a union, not to a person. */
export function frameworkScope(caller: Caller, policy: Extract<PolicyName, `framework.${string}` | `partner.${string}`>): Scope {
  return Scope.of(caller, policy, '_id');
}
