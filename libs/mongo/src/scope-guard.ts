import type { Connection } from 'mongoose';

type Filter = Readonly<Record<string, unknown>>;
export type ScopeGuard = (filter: Filter) => Filter;

const guards = new WeakMap<Connection, ScopeGuard[]>();

/** Lets `guard`, besides those that are there, narrow the scope of every read over `connection`: to what may be seen at this moment. */
export function guardScopes(connection: Connection, guard: ScopeGuard): void {
  guards.set(connection, [...(guards.get(connection) ?? []), guard]);
}

export function guarded(connection: Connection, filter: Filter): Filter {
  return (guards.get(connection) ?? []).reduce((narrowed, guard) => guard(narrowed), filter);
}
