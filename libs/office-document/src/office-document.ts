/** A paper that an office would send upward: what it says, whatever the file it ends up in. */
export interface OfficeDocument {
  /** May have several lines. */
  title: string;
  /** Below the title, e.g. the period. */
  subtitle?: string;
  blocks: readonly Block[];
  /** Right-aligned at the end: who signs, and the date. */
  signature: readonly string[];
  /** In small type on each page, e.g. where the figures come from. */
  footnote?: string;
}

export type Block = Heading | Paragraph | Table;

export interface Heading {
  kind: 'HEADING';
  /** 1 一、 2 （一）. */
  level: 1 | 2;
  text: string;
}

export interface Paragraph {
  kind: 'PARAGRAPH';
  text: string;
}

export interface Table {
  kind: 'TABLE';
  columns: readonly Column[];
  /** One text a column. */
  rows: readonly (readonly string[])[];
}

export interface Column {
  title: string;
  /** Share of the page's width; the columns' shares are taken relative to each other. */
  width: number;
  align?: 'LEFT' | 'CENTER' | 'RIGHT';
}

export const heading = (level: 1 | 2, text: string): Heading => ({ kind: 'HEADING', level, text });
export const paragraph = (text: string): Paragraph => ({ kind: 'PARAGRAPH', text });
export const table = (columns: readonly Column[], rows: readonly (readonly string[])[]): Table => ({ kind: 'TABLE', columns, rows });

/** @returns each column's part of `total`, in whole units. */
export function columnWidths(columns: readonly Column[], total: number): number[] {
  const sum = columns.reduce((width, column) => width + column.width, 0);
  return columns.map(({ width }) => Math.floor((width / sum) * total));
}

/** Page of official papers, in millimetres (GB/T 9704-2012 5.2). */
export const PAGE_MM = { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26 } as const;

const DIGITS = '〇一二三四五六七八九';

/** @returns the number as headings count: 1 一, 10 十, 21 二十一. @throws RangeError outside 1-99. */
export function chineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) throw new RangeError(`a heading's number is 1-99; got ${number}`);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? DIGITS[tens]! : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones]! : ''}`;
}
