import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { SpreadsheetError } from './spreadsheet-error.js';

/** Unpacked, all parts together: a sheet of 100,000 rows has about 80 MB. What unpacks to more is no such sheet, or a trap. */
const UNPACKED_MAX = 500_000_000;
const ENTRIES_MAX = 2_000;

/** The parts of an .xlsx. Each unpacks to the size that it states, or fails. */
export class Zip {
  private constructor(
    private readonly file: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws SpreadsheetError for what is no archive or too large. */
  static async open(bytes: Buffer): Promise<Zip> {
    const file = await promisify<Buffer, object, ZipFile>(fromBuffer)(bytes, { lazyEntries: true }).catch(() => {
      throw damaged();
    });
    const entries = new Map<string, Entry>();
    let unpacked = 0;
    await new Promise<void>((resolve, reject) => {
      file.on('entry', (entry: Entry) => {
        unpacked += entry.uncompressedSize;
        entries.set(entry.fileName.toLowerCase(), entry);
        if (unpacked > UNPACKED_MAX || entries.size > ENTRIES_MAX) reject(new SpreadsheetError('工作簿过大 | The workbook is too large'));
        else file.readEntry();
      });
      file.once('end', resolve).once('error', () => reject(damaged()));
      file.readEntry();
    });
    return new Zip(file, entries);
  }

  /** @returns null when there is no such part. */
  async stream(path: string): Promise<Readable | null> {
    const entry = this.entries.get(path.replace(/^\//, '').toLowerCase());
    return entry ? promisify(this.file.openReadStream.bind(this.file) as (entry: Entry, done: (error: Error | null, stream: Readable) => void) => void)(entry) : null;
  }
}

export function damaged(): SpreadsheetError {
  return new SpreadsheetError('工作簿已损坏或不是 .xlsx：请重新另存 | The workbook is damaged or no .xlsx: save it anew');
}
