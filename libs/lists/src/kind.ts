/** What a listed field holds, whatever its name in the SDL. */
export type Kind = 'ID' | 'TEXT' | 'ENUM' | 'BOOLEAN' | 'INT' | 'FLOAT' | 'MONEY' | 'DATE' | 'INSTANT' | 'PERIOD';

export type Operator = 'eq' | 'ne' | 'in' | 'notIn' | 'isNull' | 'lt' | 'lte' | 'gt' | 'gte' | 'startsWith' | 'contains' | 'has' | 'hasAny' | 'isEmpty';

export interface KindTraits {
  /** 中文 | English */
  title: string;
  /** Middle of the filter's name: Mem + Text + Filter. An enum's filter is named after the enum. */
  filterName: string;
  /** How mongoose names the type it is stored as. */
  storedAs: 'String' | 'Number' | 'Boolean' | 'Date';
  operators: readonly Operator[];
}

const EQUALITY = ['eq', 'ne', 'in', 'notIn', 'isNull'] as const;
const ORDERED = [...EQUALITY, 'lt', 'lte', 'gt', 'gte'] as const;

export const LIST_OPERATORS: readonly Operator[] = ['has', 'hasAny', 'isEmpty'];

export const KINDS: Readonly<Record<Kind, KindTraits>> = {
  ID: { title: '编号 | id', filterName: 'Id', storedAs: 'String', operators: EQUALITY },
  TEXT: { title: '文字 | text', filterName: 'Text', storedAs: 'String', operators: [...EQUALITY, 'startsWith', 'contains'] },
  ENUM: { title: '枚举 | enum', filterName: '', storedAs: 'String', operators: EQUALITY },
  BOOLEAN: { title: '是否 | boolean', filterName: 'Boolean', storedAs: 'Boolean', operators: ['eq', 'ne', 'isNull'] },
  INT: { title: '整数 | whole number', filterName: 'Int', storedAs: 'Number', operators: ORDERED },
  FLOAT: { title: '数值 | number', filterName: 'Float', storedAs: 'Number', operators: ORDERED },
  MONEY: { title: '金额（分）| money in fen', filterName: 'Money', storedAs: 'Number', operators: ORDERED },
  DATE: { title: '日期 | date', filterName: 'Date', storedAs: 'String', operators: ORDERED },
  INSTANT: { title: '时刻 | instant', filterName: 'DateTime', storedAs: 'Date', operators: ORDERED },
  PERIOD: { title: '会计期间 | period', filterName: 'Period', storedAs: 'String', operators: ORDERED },
};

const SCALARS: Readonly<Record<string, Kind>> = {
  ID: 'ID',
  String: 'TEXT',
  Boolean: 'BOOLEAN',
  Int: 'INT',
  Float: 'FLOAT',
  Money: 'MONEY',
  LocalDate: 'DATE',
  DateTime: 'INSTANT',
  Period: 'PERIOD',
};

/** @returns the kind of a scalar of the SDL, undefined for a scalar that lists do not know. */
export function kindOfScalar(name: string): Kind | undefined {
  return SCALARS[name];
}

/** @returns an operand as the database stores it: an instant as a Date, all else as it is. */
export function toStored(kind: Kind, value: unknown): unknown {
  if (kind !== 'INSTANT') return value;
  return Array.isArray(value) ? value.map((each: string) => new Date(each)) : new Date(value as string);
}
