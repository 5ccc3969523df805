import { Scope, type Caller } from '@uniongraph/access';

export function assignmentScope(caller: Caller, policy: 'assignment.read' | 'assignment.complete'): Scope {
  return Scope.of(caller, policy, 'knownToIds');
}
