import { Scope, type Caller, type PolicyName } from '@uniongraph/access';

/** Filings concern organisations, never a single member. */
export function filingScope(caller: Caller, policy: PolicyName): Scope {
  return Scope.of(caller, policy, '_id');
}
