import { badUserInput } from '@uniongraph/errors';

const MAX_PAGE = 100;

/** @returns the page asked for. @throws GraphQLError BAD_USER_INPUT past 1-100 records. */
export function pageOf(args: { first?: number | null; after?: string | null }): { first: number; after: string | null } {
  const first = args.first ?? 20;
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE) throw badUserInput(`first 须为 1-${MAX_PAGE} | first must be 1-${MAX_PAGE}, got ${first}`);
  if (!args.after) return { first, after: null };
  const id = Buffer.from(args.after, 'base64url').toString();
  if (!/^[a-z]{3}[0-9A-Z]{26}$/.test(id)) throw badUserInput('after 不是有效的游标 | after is not a cursor of this list');
  return { first, after: id };
}

/** @returns a Relay connection over records that are ordered by id. */
export function connection<R extends { _id: string }>(page: { records: R[]; hasNextPage: boolean }) {
  const cursorOf = (record: R): string => Buffer.from(record._id).toString('base64url');
  const last = page.records.at(-1);
  return {
    edges: page.records.map((node) => ({ node, cursor: cursorOf(node) })),
    nodes: page.records,
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: last ? cursorOf(last) : null },
  };
}
