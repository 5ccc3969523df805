import { badUserInput } from '@uniongraph/errors';
import { ORG_SCOPE, type ListDeclaration, type ListedField } from './declaration.js';
import type { Use } from './hidden-field.js';
import { toStored, type Operator } from './kind.js';
import { LIMITS } from './limits.js';

export type Condition = Readonly<Record<string, unknown>>;
export type FilterInput = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

const NOTHING: Condition = { _id: { $in: [] } };

const MATCH: Readonly<Record<Operator, (path: string, value: unknown) => Condition>> = {
  eq: (path, value) => ({ [path]: { $eq: value } }),
  ne: (path, value) => ({ [path]: { $ne: value } }),
  in: (path, value) => ({ [path]: { $in: value } }),
  notIn: (path, value) => ({ [path]: { $nin: value } }),
  isNull: (path, value) => ({ [path]: value ? { $eq: null } : { $ne: null } }),
  lt: (path, value) => ({ [path]: { $lt: value } }),
  lte: (path, value) => ({ [path]: { $lte: value } }),
  gt: (path, value) => ({ [path]: { $gt: value } }),
  gte: (path, value) => ({ [path]: { $gte: value } }),
  startsWith: (path, value) => ({ [path]: { $regex: `^${escapeRegex(value as string)}` } }),
  contains: (path, value) => ({ [path]: { $regex: escapeRegex(value as string), $options: 'i' } }),
  has: (path, value) => ({ [path]: { $eq: value } }),
  hasAny: (path, value) => ({ [path]: { $in: value } }),
  isEmpty: (path, value) => ({ [`${path}.0`]: { $exists: !value } }),
};

/** @returns every field that the filter names, and where. */
export function usesInFilter(list: ListDeclaration, filter: FilterInput, at: Path = ['filter']): Use[] {
  return Object.entries(filter).flatMap(([key, value]) => {
    const here = [...at, key];
    if (key === 'not' && value) return usesInFilter(list, value as FilterInput, here);
    if (key === 'and' || key === 'or') return ((value ?? []) as FilterInput[]).flatMap((branch, index) => usesInFilter(list, branch, [...here, index]));
    const field = filterField(list, key);
    return field ? [{ field, at: here, refusal: { on: 'INPUT', name: key, type: `${list.type}Filter` } as const }] : [];
  });
}

/** @returns the Mongo condition. @throws GraphQLError BAD_USER_INPUT past a limit, or for a null operand. */
export function filterCondition(list: ListDeclaration, filter: FilterInput): Condition {
  return new FilterReader(list).read(filter, ['filter'], 1);
}

/** @returns one condition that holds where all hold. */
export function allOf(conditions: readonly Condition[]): Condition {
  const telling = conditions.filter((condition) => Object.keys(condition).length > 0);
  return telling.length > 1 ? { $and: telling } : (telling[0] ?? {});
}

class FilterReader {
  private leaves = 0;

  constructor(private readonly list: ListDeclaration) {}

  read(filter: FilterInput, at: Path, depth: number): Condition {
    if (depth > LIMITS.filterDepth) throw badUserInput(`筛选条件嵌套过深，至多 ${LIMITS.filterDepth} 层 | filter is nested too deep: ${LIMITS.filterDepth} levels at most`);
    return allOf(Object.entries(filter).map(([key, value]) => this.readEntry(key, value, [...at, key], depth)));
  }

  private readEntry(key: string, value: unknown, at: Path, depth: number): Condition {
    refuseNull(value, at);
    if (key === 'not') return { $nor: [this.read(value as FilterInput, at, depth + 1)] };
    if (key === 'within') return this.leaf({ [ORG_SCOPE]: { $eq: value } });
    if (key === 'and' || key === 'or') {
      const branches = this.readBranches(value as FilterInput[], at, depth);
      if (key === 'and') return allOf(branches);
      return branches.length === 0 ? NOTHING : { $or: branches };
    }
    const field = filterField(this.list, key)!;
    return allOf(Object.entries(value as FilterInput).map(([operator, operand]) => this.readOperator(field, operator as Operator, operand, [...at, operator])));
  }

  private readBranches(branches: readonly FilterInput[], at: Path, depth: number): Condition[] {
    if (branches.length > LIMITS.filterWidth) throw badUserInput(`${at.join('.')} 至多 ${LIMITS.filterWidth} 项 | ${at.join('.')} takes ${LIMITS.filterWidth} filters at most`);
    return branches.map((branch, index) => this.read(branch, [...at, index], depth + 1));
  }

  private readOperator(field: ListedField, operator: Operator, operand: unknown, at: Path): Condition {
    refuseNull(operand, at);
    if (Array.isArray(operand) && operand.length > LIMITS.inList)
      throw badUserInput(`${at.join('.')} 至多 ${LIMITS.inList} 项 | ${at.join('.')} takes ${LIMITS.inList} values at most`);
    for (const text of [operand].flat()) refuseText(text, at);
    const value = typeof operand === 'boolean' ? operand : toStored(field.kind, operand);
    return this.leaf(MATCH[operator](field.path, value));
  }

  private leaf(condition: Condition): Condition {
    this.leaves += 1;
    if (this.leaves > LIMITS.filterLeaves) throw badUserInput(`筛选条件过多，至多 ${LIMITS.filterLeaves} 项 | filter has too many conditions: ${LIMITS.filterLeaves} at most`);
    return condition;
  }
}

function filterField(list: ListDeclaration, as: string): ListedField | undefined {
  return list.fields.find((field) => field.as === as && field.uses.has('filterable'));
}

/** A null that slips in from an unset variable would otherwise widen or empty the answer without a word. */
function refuseNull(value: unknown, at: Path): void {
  if (value === null) throw badUserInput(`${at.join('.')} 为 null：请省略该项，查空值请用 isNull | ${at.join('.')} is null: leave it out, or ask for empty values with isNull`);
}

function refuseText(value: unknown, at: Path): void {
  if (typeof value !== 'string') return;
  if (value.length > LIMITS.textLength) throw badUserInput(`${at.join('.')} 至多 ${LIMITS.textLength} 字 | ${at.join('.')} takes ${LIMITS.textLength} characters at most`);
  if (value.includes('\0')) throw badUserInput(`${at.join('.')} 含有空字符 | ${at.join('.')} holds a NUL character`);
}

function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
