import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { SheetRow } from './read-spreadsheet.js';
import { SpreadsheetError } from './spreadsheet-error.js';

const DELIMITERS = [',', '\t', ';', '，'];
const CHUNK = 64 * 1024;

export async function* readCsv(bytes: Buffer): AsyncGenerator<SheetRow> {
  const text = decode(bytes);
  if (text.includes('\0')) throw unreadable();
  const parser = Readable.from(chunks(text)).pipe(parse({ delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true, info: true, skip_empty_lines: false }));
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) yield { line: info.lines, cells: record };
  } catch (error) {
    const { code, lines } = error as { code?: string; lines?: number };
    if (!code?.startsWith('CSV_')) throw error;
    throw new SpreadsheetError(`第 ${lines ?? '?'} 行的引号或分隔符有误 | Quotes or delimiters are wrong at line ${lines ?? '?'}`);
  }
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  throw unreadable();
}

/** The one that the first line holds most of. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1);
  const count = (delimiter: string): number => head.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0]!;
}

function* chunks(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += CHUNK) yield text.slice(at, at + CHUNK);
}

function unreadable(): SpreadsheetError {
  return new SpreadsheetError('不是 .xlsx，也不是 UTF-8 或 GB18030 编码的 .csv | Neither an .xlsx nor a .csv in UTF-8 or GB18030');
}
