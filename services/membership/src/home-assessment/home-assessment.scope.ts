import { Scope, type Caller } from '@uniongraph/access';

export function readScope(caller: Caller): Scope {
  return Scope.of(caller, 'home.read', 'orgId');
}

/** A branch does not assess itself: what counts is the right at the union above it. */
export function mayAssess(caller: Caller, parentScope: readonly string[]): boolean {
  return Scope.covers(caller, 'home.write', parentScope);
}
