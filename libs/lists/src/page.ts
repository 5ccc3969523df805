import { badUserInput } from '@uniongraph/errors';
import { cursorOf, readCursor } from './cursor.js';
import type { ListDeclaration } from './declaration.js';
import { allOf, type Condition } from './filter.js';
import type { ListModel } from './list-model.js';
import { behind, sortOf, type OrderKey } from './order.js';
import { withinTime } from './too-slow.js';

export type Stored = Readonly<Record<string, unknown>>;

export interface PageRequest {
  /** The caller's scope of the list; null: nothing. */
  scope: Condition | null;
  condition: Condition;
  keys: readonly OrderKey[];
  first: number;
  after: string | null;
  maxTimeMs: number;
}

/** More alternatives than this are read as one `$or`, which the database may have to sort. */
const BRANCHES = 10;

/** @throws GraphQLError BAD_USER_INPUT outside of 1 to `most`. */
export function firstOf(first: number, most: number): number {
  if (first < 1 || first > most) throw badUserInput(`first 须为 1-${most} | first must be 1-${most}, got ${first}`);
  return first;
}

/** @returns a Relay connection, by one read; `totalCount` counts only when it is selected. */
export async function pageOf(list: ListDeclaration, model: ListModel, request: PageRequest) {
  const { scope, keys, first, after, condition, maxTimeMs } = request;
  const position = after ? behind(keys, readCursor(list, keys, after)) : {};
  const found = scope === null ? [] : await withinTime(() => read(model, branchesOf(scope), allOf([condition, position]), request));
  const records = found.slice(0, first);
  const edges = records.map((node) => ({ node, cursor: cursorOf(list, keys, node) }));
  return {
    edges,
    nodes: records,
    pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: () => (scope === null ? 0 : withinTime(() => model.collection.countDocuments(allOf([scope, condition]), { maxTimeMS: maxTimeMs }))),
  };
}

/** @returns what the scope allows, one condition an organisation or person: an index serves each in order, but not their `$or`. */
export function branchesOf(scope: Condition): Condition[] {
  const alternatives = Array.isArray(scope['$or']) ? (scope['$or'] as Condition[]) : [scope];
  const distinct = [...new Map(alternatives.map((alternative) => [JSON.stringify(alternative), alternative])).values()];
  return distinct.length > BRANCHES ? [{ $or: distinct }] : distinct;
}

function read(model: ListModel, branches: readonly Condition[], condition: Condition, { keys, first, maxTimeMs }: PageRequest): Promise<Stored[]> {
  const sort = sortOf(keys);
  const limit = first + 1;
  const [branch = {}, ...others] = branches;
  if (others.length === 0) return model.collection.find(allOf([branch, condition]), { sort, limit, maxTimeMS: maxTimeMs }).toArray();
  const part = (own: Condition) => [{ $match: allOf([own, condition]) }, { $sort: sort }, { $limit: limit }];
  const unions = others.map((other) => ({ $unionWith: { coll: model.collection.collectionName, pipeline: part(other) } }));
  return model.collection
    .aggregate([...part(branch), ...unions, { $sort: sort }], { maxTimeMS: maxTimeMs })
    .toArray()
    .then(distinctById);
}

/** A record may lie in several branches; equal ones stand side by side in the order. */
function distinctById(records: Stored[]): Stored[] {
  return records.filter((record, index) => record['_id'] !== records[index - 1]?.['_id']);
}
