import { isLocalDate } from '@uniongraph/calendar';
import { refusalsIn } from '@uniongraph/errors';

export type FaultReason =
  | 'MISSING'
  | 'INVALID'
  | 'INVALID_ID_NUMBER'
  | 'ID_NUMBER_AS_NUMBER'
  | 'INVALID_DATE'
  | 'DUPLICATE_IN_FILE'
  | 'DUPLICATE_PERSON'
  | 'DUPLICATE_CODE'
  | 'UNKNOWN_ORGANIZATION'
  | 'AMBIGUOUS_ORGANIZATION'
  | 'ORGANIZATION_DISSOLVED';

export interface Fault {
  line: number;
  /** The column's title in the file; null = the row as a whole. */
  column: string | null;
  /** What stands there, without what would give an ID number away. */
  shape: string;
  reason: FaultReason;
  message: string;
}

/** One row as it is read: cells by the column's key, and what is wrong with them. */
export class Row {
  readonly faults: Fault[] = [];

  constructor(
    readonly line: number,
    private readonly cells: readonly string[],
    private readonly at: ReadonlyMap<string, { index: number; title: string }>,
  ) {}

  text(key: string): string {
    const place = this.at.get(key);
    return place ? (this.cells[place.index] ?? '') : '';
  }

  fault(key: string, reason: FaultReason, message: string): void {
    const text = this.text(key);
    this.faults.push({ line: this.line, column: this.at.get(key)?.title ?? null, shape: key === 'idNumber' ? shapeOf(text) : shown(text), reason, message });
  }

  required(key: string): string {
    const text = this.text(key);
    if (text === '') this.fault(key, 'MISSING', '此格必填 | This cell must be filled in');
    return text;
  }

  /** @returns null for an empty cell, and for one that is at fault. */
  day(key: string): string | null {
    const text = this.text(key);
    const day = text === '' ? null : readDay(text);
    if (text !== '' && day === null) this.fault(key, 'INVALID_DATE', '日期有误，请写到日，如 2021-05-01 | Not a date: give it to the day, such as 2021-05-01');
    return day;
  }

  /** @returns null for an empty cell, and for one that is at fault. */
  oneOf<T>(key: string, labels: ReadonlyMap<string, T>): T | null {
    const text = this.text(key);
    const value = labels.get(text.replace(/\s/g, '')) ?? null;
    if (text !== '' && value === null) {
      const known = [...labels.keys()].filter((label) => !/^[A-Z_]+$/.test(label)).join('、');
      this.fault(key, 'INVALID', `请填写其中之一：${known} | Give one of these`);
    }
    return value;
  }

  /** Runs a rule of the register; what it refuses is a fault at `key`. */
  obey(key: string, rule: () => void, reason: FaultReason = 'INVALID'): void {
    try {
      rule();
    } catch (error) {
      for (const { message } of refusalsIn(error)) this.fault(key, reason, message);
    }
  }
}

/** As unions write days: 2021-05-01, 2021/5/1, 2021.5.1, 2021年5月1日, 20210501. @returns null when it is none. */
export function readDay(text: string): string | null {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]00:00(?::00)?)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (!year || !month || !day) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}

const SHOWN_MAX = 40;

/** As it is, unless it holds so many digits that it could be an ID or bank number. */
export function shown(text: string): string {
  return /\d{10}|(\d\D?){12}/.test(text) ? shapeOf(text) : text.slice(0, SHOWN_MAX);
}

/** @returns e.g. `999999999999999999X（18）`: digits as 9, letters as A, Chinese characters as 字, and the length. */
export function shapeOf(text: string): string {
  if (text === '') return '';
  const shape = text
    .slice(0, SHOWN_MAX)
    .replace(/\p{Nd}/gu, '9')
    .replace(/(?!X$)[A-Za-z]/g, 'A')
    .replace(/\p{Script=Han}/gu, '字');
  return `${shape}（${text.length}）`;
}
