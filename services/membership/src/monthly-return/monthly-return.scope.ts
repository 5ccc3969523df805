import { Scope, type Caller } from '@uniongraph/access';

export function readScope(caller: Caller): Scope {
  return Scope.of(caller, 'return.read', 'orgId');
}

/** A branch does not review itself: what counts is the right at the union above it. */
export function mayReview(caller: Caller, unionScope: readonly string[]): boolean {
  return Scope.covers(caller, 'return.review', unionScope);
}
