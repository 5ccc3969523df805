import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { SpreadsheetError } from './spreadsheet-error.js';

/** Rows that hold anything, the header not counted. */
export const ROWS_MAX = 100_000;

const COLUMNS_MAX = 200;
const ZIP = '504b0304';
/** Excel 97-2003, and any workbook under a password. */
const OLE = 'd0cf11e0';

export interface SheetRow {
  /** As the spreadsheet program counts, from 1. */
  line: number;
  /** As text, trimmed; a date as YYYY-MM-DD; '' = empty. */
  cells: string[];
}

/**
 * Reads the first visible sheet of an .xlsx, or a .csv in UTF-8, UTF-16 or GB18030 (as Chinese Excel writes it), whatever the file's name.
 * Rows without content are left out. Yields to other work as it goes.
 * @throws SpreadsheetError for what is neither, or larger than a sheet of members may be.
 */
export async function* readSpreadsheet(bytes: Buffer): AsyncGenerator<SheetRow> {
  const magic = bytes.subarray(0, 4).toString('hex');
  if (magic === OLE)
    throw new SpreadsheetError('这是旧版 .xls 或加密的工作簿：请另存为不加密的 .xlsx | This is an old .xls or a workbook under a password: save it as .xlsx without one');
  let rows = 0;
  for await (const row of magic === ZIP ? readXlsx(bytes) : readCsv(bytes)) {
    const cells = row.cells.map((cell) => cell.trim());
    if (cells.every((cell) => cell === '')) continue;
    rows += 1;
    if (rows > ROWS_MAX + 1) throw new SpreadsheetError(`超过 ${ROWS_MAX} 行，请分成几个文件 | More than ${ROWS_MAX} rows: split the file`);
    if (cells.length > COLUMNS_MAX) throw new SpreadsheetError(`第 ${row.line} 行超过 ${COLUMNS_MAX} 列 | Line ${row.line} has more than ${COLUMNS_MAX} columns`);
    yield { line: row.line, cells };
  }
}
