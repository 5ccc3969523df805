import type { SheetRow } from './read-spreadsheet.js';
import { cellText, type CellKind } from './xlsx-cell.js';
import { readWorkbook } from './xlsx-workbook.js';
import { walk } from './xml.js';
import { damaged, Zip } from './zip.js';

export async function* readXlsx(bytes: Buffer): AsyncGenerator<SheetRow> {
  const zip = await Zip.open(bytes);
  const workbook = await readWorkbook(zip);
  const sheet = (await zip.stream(workbook.sheetPath)) ?? fail();
  let rows: SheetRow[] = [];
  let line = 0;
  let cells: string[] = [];
  let column = 0;
  let kind: CellKind = { type: 'n', style: 0 };
  let text: string | null = null;
  let isPhonetic = false;
  const events = {
    open: ({ name, attributes }: { name: string; attributes: Readonly<Record<string, string>> }) => {
      if (name === 'row') {
        line = Number(attributes['r'] ?? line + 1);
        cells = [];
        column = 0;
      } else if (name === 'c') {
        column = attributes['r'] ? columnOf(attributes['r']) : column + 1;
        kind = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0) };
        text = '';
      } else if (name === 'rPh') isPhonetic = true;
      else if (name === 'f') text = null;
      else if (name === 'v') text = '';
    },
    text: (part: string) => {
      if (text !== null && !isPhonetic) text += part;
    },
    close: (name: string) => {
      if (name === 'rPh') isPhonetic = false;
      else if (name === 'c' && column <= COLUMN_MAX) {
        while (cells.length < column - 1) cells.push('');
        cells[column - 1] = cellText((text ?? '').trim(), kind, workbook);
      } else if (name === 'row') rows.push({ line, cells });
    },
  };
  for await (const _ of walk(sheet, events)) {
    yield* rows;
    rows = [];
  }
}

/** One more than a sheet of members may have: that it has too many shows. */
const COLUMN_MAX = 201;

/** @returns 2 for `B7`. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.toUpperCase()) {
    if (letter < 'A' || letter > 'Z') break;
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column || 1;
}

function fail(): never {
  throw damaged();
}
