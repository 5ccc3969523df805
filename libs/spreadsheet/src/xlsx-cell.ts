import type { Workbook } from './xlsx-workbook.js';

export interface CellKind {
  /** The cell's `t`: `s` shared text, `inlineStr`, `str`, `b`, `e`, `d`, or `n`. */
  type: string;
  style: number;
}

const DAY_MS = 86_400_000;
/** Day 0 of the two ways in which workbooks count; the first has a 29 February 1900 that never was. */
const EPOCH_1900_MS = Date.UTC(1899, 11, 30);
const EPOCH_1904_MS = Date.UTC(1904, 0, 1);
const DAYS_MAX = 2_958_465;

/** @returns the cell's content as a person sees it; a date as YYYY-MM-DD; a number as it is stored. */
export function cellText(raw: string, { type, style }: CellKind, workbook: Workbook): string {
  if (type === 's') return workbook.texts[Number(raw)] ?? '';
  if (type === 'b') return raw === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return raw.slice(0, 'YYYY-MM-DD'.length);
  if (type === 'n' && raw !== '' && workbook.dateStyles.has(style)) return dateOf(Number(raw), workbook.is1904) ?? raw;
  return raw;
}

function dateOf(days: number, is1904: boolean): string | null {
  if (!Number.isFinite(days) || days < 1 || days > DAYS_MAX) return null;
  return new Date((is1904 ? EPOCH_1904_MS : EPOCH_1900_MS) + Math.floor(days) * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
