import type { Connection } from 'mongoose';

type Filter = Readonly<Record<string, unknown>>;
export type ScopeGuard = (filter: Filter) => Filter;

const guards = new WeakMap<Connection, ScopeGuard>();

/** Lets `guard` narrow the scope of every read over `connection`: while a move of organisations is under way, stamps may be out of date. */
export function guardScopes(connection: Connection, guard: ScopeGuard): void {
  guards.set(connection, guard);
}

export function guarded(connection: Connection, filter: Filter): Filter {
  return guards.get(connection)?.(filter) ?? filter;
}
