import { Scope, type Caller } from '@uniongraph/access';

/** Regulations concern no single member: the field that would hold one is never reached. */
export function regulationScope(caller: Caller, policy: 'regulation.read' | 'regulation.write'): Scope {
  return Scope.of(caller, policy, 'memberId');
}
