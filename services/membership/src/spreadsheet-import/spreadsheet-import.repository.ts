import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import type { Fault } from './cell.rules.js';
import { spreadsheetImportModel, type SpreadsheetImportRecord, type StagedRow, type StoredFault, type StoredPart } from './spreadsheet-import.model.js';

const OWN = Scope.system('who uploaded a file sees its import; a job works on it for them');
const LINE_DIGITS = 7;

/** An import, and what it keeps until it is committed: the file in parts, the rows that passed, the faults. */
@Injectable()
export class SpreadsheetImportRepository extends ScopedRepository<SpreadsheetImportRecord> {
  constructor(@Inject(STORE) private readonly store: Store) {
    super(spreadsheetImportModel(store.connection));
  }

  override async onModuleInit(): Promise<void> {
    await super.onModuleInit();
    // Each serves the reading in the file's order, and the clearing.
    for (const collection of [this.parts, this.rows, this.faults]) await collection.createIndex({ importId: 1, _id: 1 });
  }

  /** @returns the import when `caller` uploaded it or sees it as an officer of its organisation. */
  async oneFor(caller: Caller, id: string, session?: ClientSession): Promise<SpreadsheetImportRecord | null> {
    const seen = await this.byId(Scope.of(caller, 'import.read', '_id'), id, session);
    if (seen || caller.kind !== 'PERSON') return seen;
    return (await this.find(OWN, { _id: id, createdBy: caller.subject }, session).exec())[0] ?? null;
  }

  /** @throws Error when there is none: a job's own import is there. */
  async ofJob(id: string, session?: ClientSession): Promise<SpreadsheetImportRecord> {
    const record = await this.byId(OWN, id, session);
    if (!record) throw new Error(`there is no import ${id}`);
    return record;
  }

  async keepPart(importId: string, index: number, base64: string, session: ClientSession): Promise<void> {
    const sealed = this.store.cipher.encrypt(base64);
    await this.parts.updateOne({ _id: rowId(importId, index) }, { $set: { importId, index, sealed } }, { session, upsert: true });
  }

  async partIndexes(importId: string, session?: ClientSession): Promise<number[]> {
    const parts = await this.parts.find({ importId }, { session, projection: { index: 1 } }).toArray();
    return parts.map(({ index }) => index);
  }

  /** @returns the file; null when it is not the one whose digest was announced. */
  async file({ _id, sha256 }: SpreadsheetImportRecord): Promise<Buffer | null> {
    const parts = await this.parts.find({ importId: _id }).sort({ _id: 1 }).toArray();
    const bytes = Buffer.concat(parts.map(({ sealed }) => Buffer.from(this.store.cipher.decrypt(sealed), 'base64')));
    return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
  }

  async stage(importId: string, rows: readonly Pick<StagedRow, 'line' | 'record'>[]): Promise<void> {
    if (rows.length > 0) await this.rows.insertMany(rows.map((row) => ({ _id: rowId(importId, row.line), importId, ...row })));
  }

  async keepFaults(importId: string, faults: readonly Fault[], from: number): Promise<void> {
    if (faults.length > 0) await this.faults.insertMany(faults.map((fault, i) => ({ _id: rowId(importId, from + i), importId, ...fault })));
  }

  /** @returns at most `limit` staged rows that come after `line`, in the file's order. */
  rowsAfter(importId: string, line: number, limit: number): Promise<StagedRow[]> {
    return this.rows
      .find({ importId, _id: { $gt: rowId(importId, line) } })
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
  }

  /** @returns at most `limit` faults in the file's order, without the first `skip`. */
  faultsOf(importId: string, skip: number, limit: number): Promise<StoredFault[]> {
    return this.faults
      .find({ importId, _id: { $gte: rowId(importId, skip) } })
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
  }

  /** Forgets the last check. */
  async clearCheck(importId: string): Promise<void> {
    await this.rows.deleteMany({ importId });
    await this.faults.deleteMany({ importId });
  }

  /** Forgets the file and its rows: the records themselves are there. */
  async clearFile(importId: string): Promise<void> {
    await this.rows.deleteMany({ importId });
    await this.parts.deleteMany({ importId });
  }

  private get parts() {
    return this.store.connection.collection<StoredPart>('spreadsheetParts');
  }

  private get rows() {
    return this.store.connection.collection<StagedRow>('spreadsheetRows');
  }

  private get faults() {
    return this.store.connection.collection<StoredFault>('spreadsheetFaults');
  }
}

/** Sorts as the number does. */
function rowId(importId: string, number: number): string {
  return `${importId}/${String(number).padStart(LINE_DIGITS, '0')}`;
}
