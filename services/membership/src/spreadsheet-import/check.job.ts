import { createHash, type Hash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@uniongraph/errors';
import { Jobs, type JobRun } from '@uniongraph/jobs';
import { UnitOfWork, type Store } from '@uniongraph/mongo';
import { readSpreadsheet, SpreadsheetError, type SheetRow } from '@uniongraph/spreadsheet';
import { STORE } from '@uniongraph/subgraph';
import { Row } from './cell.rules.js';
import { readHeader, type Header } from './columns.rules.js';
import type { RowReader } from './import-kind.js';
import { KindsOfImport } from './kinds-of-import.js';
import type { SpreadsheetImportRecord } from './spreadsheet-import.model.js';
import { SpreadsheetImportRepository } from './spreadsheet-import.repository.js';

const BATCH = 1_000;
const NOTE = '正在检查 | checking';

interface Found {
  rowCount: number;
  faultCount: number;
  badRowCount: number;
  digest: Hash;
}

/** The dry run: reads the whole file, keeps every fault, and the rows as they would be written. Broken off, it begins anew. */
@Injectable()
export class CheckJob {
  constructor(
    private readonly imports: SpreadsheetImportRepository,
    private readonly kinds: KindsOfImport,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
    jobs: Jobs,
  ) {
    jobs.register<{ id: string }, null>('SPREADSHEET_CHECK', { run: (run) => this.run(run), undo: (run) => this.backToUpload(run) });
  }

  private async run(run: JobRun<{ id: string }, null>): Promise<string> {
    const record = await this.imports.ofJob(run.input.id);
    if (record.state !== 'CHECKING') return record._id;
    await this.imports.clearCheck(record._id);
    const bytes = await this.imports.file(record);
    if (!bytes) throw new DomainError('DIGEST_MISMATCH', '收到的文件与声明的 sha256 不符，请重新上传 | What arrived is not the file of that sha256: upload it again');
    const found: Found = { rowCount: 0, faultCount: 0, badRowCount: 0, digest: createHash('sha256') };
    const header = await this.read(run, record, bytes, found).catch((error: unknown) => {
      throw error instanceof SpreadsheetError ? new DomainError('UNREADABLE', error.message) : error;
    });
    if (!header || found.rowCount === 0) throw new DomainError('EMPTY', '文件中没有数据行 | The file has no rows below its header');
    await this.work.run(run.caller, 'checkSpreadsheet', {}, async (act) => {
      const current = await this.imports.ofJob(record._id, act.session);
      const { digest, ...counts } = found;
      const state = counts.faultCount > 0 ? ('FAULTY' as const) : ('READY' as const);
      await act.update(this.imports.model, current, { ...counts, state, ignoredColumns: header.ignored, rowsDigest: digest.digest('hex') });
      await run.save({ done: counts.rowCount, total: counts.rowCount, isFinal: true }, act.session);
    });
    return record._id;
  }

  private async read(run: JobRun<{ id: string }, null>, record: SpreadsheetImportRecord, bytes: Buffer, found: Found): Promise<Header | null> {
    const reader = await this.kinds.of(record).reader(record, { caller: run.caller, now: this.store.now() });
    let header: Header | null = null;
    let batch: SheetRow[] = [];
    const flush = async (): Promise<void> => {
      await this.examine(record._id, reader, header!, batch, found);
      batch = [];
      await run.save({ done: found.rowCount, note: NOTE });
    };
    for await (const row of readSpreadsheet(bytes)) {
      if (header) batch.push(row);
      header ??= readHeader(record.kind, row.cells);
      if (batch.length === BATCH) await flush();
    }
    if (batch.length > 0) await flush();
    return header;
  }

  private async examine(importId: string, reader: RowReader, header: Header, batch: readonly SheetRow[], found: Found): Promise<void> {
    const rows = batch.map(({ line, cells }) => new Row(line, cells, header.at));
    const passed = rows.flatMap((row) => {
      const record = reader.read(row);
      return record ? [{ row, record }] : [];
    });
    await reader.check(passed);
    const faults = rows.flatMap((row) => row.faults);
    await this.imports.keepFaults(importId, faults, found.faultCount);
    found.faultCount += faults.length;
    found.badRowCount += rows.filter((row) => row.faults.length > 0).length;
    found.rowCount += rows.length;
    for (const { cells } of batch) found.digest.update(JSON.stringify(cells));
    if (found.faultCount === 0)
      await this.imports.stage(
        importId,
        passed.map(({ row, record }) => ({ line: row.line, record })),
      );
  }

  private async backToUpload(run: JobRun<{ id: string }, null>): Promise<void> {
    await this.imports.clearCheck(run.input.id);
    await this.work.run(run.caller, 'checkSpreadsheet', {}, async (act) => {
      const current = await this.imports.ofJob(run.input.id, act.session);
      if (current.state === 'CHECKING') await act.update(this.imports.model, current, { state: 'UPLOADING', rowCount: null, faultCount: null, badRowCount: null });
    });
  }
}
