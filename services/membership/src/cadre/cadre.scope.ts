import { Scope, type Caller } from '@uniongraph/access';

export function cadreScope(caller: Caller, policy: 'cadre.read' | 'cadre.write' | 'cadre.evaluate'): Scope {
  return Scope.of(caller, policy, 'knownToIds');
}
