import { Scope, type Caller, type PolicyName } from '@uniongraph/access';

/** Campaigns are an organisation's: no policy of theirs reaches by the person. */
export function creationScope(caller: Caller, policy: PolicyName): Scope {
  return Scope.of(caller, policy, '_id');
}
