/** A Mongo filter. */
export type Filter = Readonly<Record<string, unknown>>;

/** An organisation whose records may still carry an old path. */
export interface MovedOrganization {
  _id: string;
  /** The path that counts. */
  orgScope: readonly string[];
}

/**
 * @returns `filter` where each condition on `orgScope` also leaves out the records of those moved organisations that no longer lie
 * below the organisation named. Conditions on other fields, such as the caller's own person, stay as they are.
 * @throws Error for a condition on `orgScope` that is neither an id nor a list of ids in `$in`.
 */
export function narrow(filter: Filter, moved: readonly MovedOrganization[]): Filter {
  if (moved.length === 0) return filter;
  const lost = Object.entries(filter).flatMap(([field, condition]) => (field === 'orgScope' ? [lostTo(idsOf(condition), moved)] : []));
  const inner = Object.entries(filter).map(([field, condition]) => [
    field,
    Array.isArray(condition) && isLogical(field) ? (condition as Filter[]).map((part) => narrow(part, moved)) : condition,
  ]);
  return lost.some((ids) => ids.length > 0) ? { $and: [Object.fromEntries(inner), { orgId: { $nin: lost.flat() } }] } : (Object.fromEntries(inner) as Filter);
}

function isLogical(field: string): boolean {
  return field === '$and' || field === '$or';
}

function lostTo(ids: readonly string[], moved: readonly MovedOrganization[]): string[] {
  return moved.filter(({ orgScope }) => !ids.some((id) => orgScope.includes(id))).map(({ _id }) => _id);
}

function idsOf(condition: unknown): readonly string[] {
  if (typeof condition === 'string') return [condition];
  const listed = condition !== null && typeof condition === 'object' && '$in' in condition ? condition.$in : null;
  if (Array.isArray(listed) && listed.every((id) => typeof id === 'string')) return listed;
  throw new Error('guard: a condition on orgScope must be an id or { $in: ids }');
}
