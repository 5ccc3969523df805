import { badUserInput } from '@uniongraph/errors';
import { constantCase, fieldsFor, type ListDeclaration } from './declaration.js';
import type { Condition } from './filter.js';
import type { Use } from './hidden-field.js';
import type { Kind } from './kind.js';
import { LIMITS } from './limits.js';

export interface OrderInput {
  /** Enum value, e.g. JOINED_ON. */
  field: string;
  direction: 'ASC' | 'DESC';
}

/** One key of an order. The last one of an order is always the id. */
export interface OrderKey {
  path: string;
  kind: Kind;
  isNullable: boolean;
  direction: 'ASC' | 'DESC';
}

const ID = { path: '_id', kind: 'ID', isNullable: false } as const;

export function usesInOrder(list: ListDeclaration, orderBy: readonly OrderInput[]): Use[] {
  return orderBy.flatMap(({ field: name }, index) => {
    const field = orderField(list, name);
    return field ? [{ field, at: ['orderBy', index, 'field'], refusal: { on: 'ENUM', name, type: `${list.type}OrderField` } as const }] : [];
  });
}

/** @returns the order's keys, ended by the id in the direction of the key before it; newest id first for no order at all. */
export function orderOf(list: ListDeclaration, orderBy: readonly OrderInput[]): OrderKey[] {
  if (orderBy.length > LIMITS.orderKeys) throw badUserInput(`orderBy 至多 ${LIMITS.orderKeys} 项 | orderBy takes ${LIMITS.orderKeys} keys at most`);
  const repeated = orderBy.find(({ field }, index) => orderBy.findIndex((other) => other.field === field) !== index);
  if (repeated) throw badUserInput(`orderBy 重复了 ${repeated.field} | orderBy names ${repeated.field} twice`);
  const keys = orderBy.map(({ field: name, direction }) => {
    const { path, kind, isNullable } = orderField(list, name)!;
    return { path, kind, isNullable, direction };
  });
  const idAt = keys.findIndex(({ path }) => path === ID.path);
  if (idAt >= 0) return keys.slice(0, idAt + 1);
  return [...keys, { ...ID, direction: keys.at(-1)?.direction ?? 'DESC' }];
}

export function sortOf(keys: readonly OrderKey[]): Record<string, 1 | -1> {
  return Object.fromEntries(keys.map(({ path, direction }) => [path, direction === 'ASC' ? 1 : -1]));
}

/**
 * @returns the condition of the records behind the one with `values` in the order. Empty values come first when ascending, last when
 * descending, and Mongo's $gt and $lt never match them; so each case is spelt out. The bound on the first key lets an index seek.
 */
export function behind(keys: readonly OrderKey[], values: readonly unknown[]): Condition {
  const branches = keys.flatMap((key, index) => {
    const after = behindValue(key, values[index], false);
    if (!after) return [];
    const ties = keys.slice(0, index).map(({ path }, tie) => ({ [path]: { $eq: values[tie] } }));
    return [Object.assign({}, ...ties, { [key.path]: after }) as Condition];
  });
  if (branches.length === 1) return branches[0]!;
  const bound = behindValue(keys[0]!, values[0], true);
  return bound ? { $and: [{ [keys[0]!.path]: bound }, { $or: branches }] } : { $or: branches };
}

function behindValue({ direction, isNullable }: OrderKey, value: unknown, orAtIt: boolean): Condition | null {
  if (direction === 'ASC') {
    if (value === null) return orAtIt ? null : { $ne: null };
    return { [orAtIt ? '$gte' : '$gt']: value };
  }
  if (value === null) return orAtIt ? { $eq: null } : null;
  return isNullable ? { $not: { [orAtIt ? '$gt' : '$gte']: value } } : { [orAtIt ? '$lte' : '$lt']: value };
}

function orderField(list: ListDeclaration, value: string) {
  return fieldsFor(list, 'orderable').find((field) => constantCase(field.as) === value);
}
