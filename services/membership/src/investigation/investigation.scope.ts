import { Scope, type Caller } from '@uniongraph/access';

export function investigationScope(caller: Caller, policy: 'investigation.read' | 'investigation.write' | 'investigation.report'): Scope {
  return Scope.of(caller, policy, 'leadId');
}
