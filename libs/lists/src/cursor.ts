import { createHash } from 'node:crypto';
import { badUserInput } from '@uniongraph/errors';
import type { ListDeclaration } from './declaration.js';
import { KINDS } from './kind.js';
import { LIMITS } from './limits.js';
import type { OrderKey } from './order.js';

type Stored = Readonly<Record<string, unknown>>;

/** @returns the cursor of a record: the values of the order's keys, with a digest of list and order. */
export function cursorOf(list: ListDeclaration, keys: readonly OrderKey[], record: Stored): string {
  const values = keys.map(({ path }) => {
    const value = valueAt(record, path);
    return value instanceof Date ? value.getTime() : value;
  });
  return Buffer.from(JSON.stringify([digest(list, keys), ...values])).toString('base64url');
}

/** @returns the values of the order's keys, as stored. @throws GraphQLError BAD_USER_INPUT for another list's or another order's cursor. */
export function readCursor(list: ListDeclaration, keys: readonly OrderKey[], cursor: string): unknown[] {
  const [mark, ...values] = parse(cursor);
  if (mark !== digest(list, keys) || values.length !== keys.length) throw foreign();
  return values.map((value, index) => {
    const { kind } = keys[index]!;
    if (value === null) return null;
    const { storedAs } = KINDS[kind];
    if (typeof value !== (storedAs === 'Date' ? 'number' : storedAs.toLowerCase())) throw foreign();
    return storedAs === 'Date' ? new Date(value as number) : value;
  });
}

function parse(cursor: string): unknown[] {
  if (cursor.length > LIMITS.cursorLength) throw foreign();
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(content) ? content : [];
  } catch {
    throw foreign();
  }
}

function foreign() {
  return badUserInput('after 不是本列表在此排序下的游标，请从第一页重新开始 | after is not a cursor of this list in this order: start again from the first page, without after');
}

function digest(list: ListDeclaration, keys: readonly OrderKey[]): string {
  const order = keys.map(({ path, direction }) => `${path} ${direction}`).join(',');
  return createHash('sha256').update(`${list.field}:${order}`).digest('base64url').slice(0, 8);
}

function valueAt(record: Stored, path: string): unknown {
  return path.split('.').reduce<unknown>((holder, key) => (holder as Stored | null | undefined)?.[key], record) ?? null;
}
