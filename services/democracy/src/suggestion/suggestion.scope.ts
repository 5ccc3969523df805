import { Scope, type Caller, type PolicyName } from '@uniongraph/access';
import type { SuggestionRecord } from './suggestion.model.js';

export function scopeOf(caller: Caller, policy: PolicyName): Scope {
  return Scope.of(caller, policy, 'authorIds');
}

/** An anonymous proposal shows its authors to themselves and to the office alone. */
export function maySeeAuthors(caller: Caller, { anonymous, orgScope, authorIds }: SuggestionRecord): boolean {
  return !anonymous || Scope.covers(caller, 'suggestion.hiddenAuthors', orgScope, authorIds);
}
