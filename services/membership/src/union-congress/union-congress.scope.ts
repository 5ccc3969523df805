import { Scope, type Caller } from '@uniongraph/access';

/** Sessions belong to the union: the field that would hold a member concerned is never reached. */
export function congressScope(caller: Caller, policy: 'unionCongress.read' | 'unionCongress.write'): Scope {
  return Scope.of(caller, policy, 'memberId');
}
