import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { badUserInput, DomainError } from '@uniongraph/errors';
import { Jobs } from '@uniongraph/jobs';
import { newRecord, staleVersion, UnitOfWork, type Act } from '@uniongraph/mongo';
import { writeXlsx } from '@uniongraph/spreadsheet';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { AddSpreadsheetPartInput, BeginSpreadsheetImportInput, CheckSpreadsheetInput, CommitSpreadsheetImportInput, UndoSpreadsheetImportInput } from '../schema-types.js';
import { COLUMNS, templateRows, type ImportKind } from './columns.rules.js';
import { KindsOfImport } from './kinds-of-import.js';
import type { SpreadsheetImportRecord, StoredFault } from './spreadsheet-import.model.js';
import { SpreadsheetImportRepository } from './spreadsheet-import.repository.js';
import { checkFile, checkPart, checkState, partCountOf, refuse } from './spreadsheet-import.rules.js';

const TITLES = { SPREADSHEET_CHECK: '检查导入文件 | Check', SPREADSHEET_COMMIT: '导入 | Import', SPREADSHEET_UNDO: '撤销导入 | Undo' } as const;
const FAULTS_MAX = 1_000;
const REASON = { min: 5, max: 200 };

/** What an officer does with a spreadsheet: uploads it in parts, has it checked, has it imported, has that undone. The last three are jobs. */
@Injectable()
export class SpreadsheetImportService {
  constructor(
    private readonly imports: SpreadsheetImportRepository,
    private readonly organizations: OrganizationRepository,
    private readonly kinds: KindsOfImport,
    private readonly jobs: Jobs,
    private readonly work: UnitOfWork,
  ) {}

  one(caller: Caller, id: string): Promise<SpreadsheetImportRecord | null> {
    return this.imports.oneFor(caller, id);
  }

  /** @throws GraphQLError BAD_USER_INPUT for more than a thousand at once. */
  faults({ _id }: SpreadsheetImportRecord, { skip, first }: { skip?: number | null; first?: number | null }): Promise<StoredFault[]> {
    const count = first ?? 100;
    if (count < 1 || count > FAULTS_MAX || (skip ?? 0) < 0) throw badUserInput(`first 须为 1-${FAULTS_MAX}，skip 不能为负 | first must be 1-${FAULTS_MAX}, skip not negative`);
    return this.imports.faultsOf(_id, skip ?? 0, count);
  }

  async template(kind: ImportKind): Promise<{ fileName: string; base64: string }> {
    const name = kind === 'MEMBERS' ? '会员' : '组织';
    const bytes = await writeXlsx(name, templateRows(kind), COLUMNS[kind].length);
    return { fileName: `${name}导入模板.xlsx`, base64: bytes.toString('base64') };
  }

  begin(caller: Caller, input: BeginSpreadsheetImportInput): Promise<SpreadsheetImportRecord> {
    return this.work.run(caller, 'beginSpreadsheetImport', input, async (act) => {
      checkFile(input);
      const organization = await this.organizations.byId(Scope.of(caller, this.kinds.of(input).policy, '_id'), input.orgId, act.session);
      if (!organization) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', 'orgId']);
      const { kind, sizeBytes, sha256 } = input;
      return act.insert(this.imports.model, {
        ...newRecord('imp', act, organization),
        ...{ kind, fileName: input.fileName.trim(), sizeBytes, sha256, partCount: partCountOf(sizeBytes), state: 'UPLOADING' },
        ...{ rowCount: null, faultCount: null, badRowCount: null, ignoredColumns: [], rowsDigest: null, jobId: null, committedAt: null, undoneAt: null, undoReason: null },
      });
    });
  }

  /** A part that comes again replaces itself: parts need no order and no version. */
  addPart(caller: Caller, input: AddSpreadsheetPartInput): Promise<SpreadsheetImportRecord> {
    return this.work.run(caller, 'addSpreadsheetPart', {}, async (act) => {
      const record = await this.forAct(act, input.importId, null, 'importId');
      checkState(record, 'UPLOADING');
      checkPart(record, input.index, input.base64);
      await this.imports.keepPart(record._id, input.index, input.base64, act.session);
      return record;
    });
  }

  check(caller: Caller, input: CheckSpreadsheetInput): Promise<SpreadsheetImportRecord> {
    return this.work.run(caller, 'checkSpreadsheet', input, async (act) => {
      const record = await this.forAct(act, input.id, input.version);
      checkState(record, 'UPLOADING', 'FAULTY', 'READY');
      const there = new Set(await this.imports.partIndexes(record._id, act.session));
      const missing = Array.from({ length: record.partCount }, (_, index) => index).filter((index) => !there.has(index));
      if (missing.length > 0) refuse('INCOMPLETE', `还缺第 ${missing.join('、')} 部分 | These parts are missing: ${missing.join(', ')}`, ['input', 'id']);
      return this.start(act, record, 'SPREADSHEET_CHECK', { state: 'CHECKING' });
    });
  }

  commit(caller: Caller, input: CommitSpreadsheetImportInput): Promise<SpreadsheetImportRecord> {
    return this.work.run(caller, 'commitSpreadsheetImport', input, async (act) => {
      const record = await this.forAct(act, input.id, input.version);
      checkState(record, 'READY');
      return this.start(act, record, 'SPREADSHEET_COMMIT', { state: 'COMMITTING' });
    });
  }

  undo(caller: Caller, input: UndoSpreadsheetImportInput): Promise<SpreadsheetImportRecord> {
    return this.work.run(caller, 'undoSpreadsheetImport', input, async (act) => {
      const undoReason = input.reason.trim();
      if (undoReason.length < REASON.min || undoReason.length > REASON.max) refuse('INVALID', '理由须为 5-200 字 | the reason must have 5-200 characters', ['input', 'reason']);
      const record = await this.forAct(act, input.id, input.version);
      checkState(record, 'DONE');
      return this.start(act, record, 'SPREADSHEET_UNDO', { state: 'UNDOING', undoReason });
    });
  }

  private async start(act: Act, record: SpreadsheetImportRecord, kind: keyof typeof TITLES, change: Partial<SpreadsheetImportRecord>): Promise<SpreadsheetImportRecord> {
    const job = await this.jobs.start(act, { kind, title: `${TITLES[kind]}: ${record.fileName}`, place: record, input: { id: record._id } });
    return act.update(this.imports.model, record, { ...change, jobId: job._id }, alreadyImported());
  }

  private async forAct(act: Act, id: string, version: number | null, field = 'id'): Promise<SpreadsheetImportRecord> {
    const record = await this.imports.oneFor(act.caller, id, act.session);
    if (!record || !Scope.covers(act.caller, this.kinds.of(record).policy, record.orgScope)) refuse('NOT_FOUND', '找不到该导入 | There is no such import', ['input', field]);
    if (version !== null && version !== record.version) throw staleVersion();
    return record;
  }
}

function alreadyImported(): DomainError {
  return new DomainError(
    'ALREADY_IMPORTED',
    '同一文件已导入本组织；如需重来，请先撤销那次导入 | This file was imported here already: undo that import first, if it has to be done again',
    {
      field: ['input', 'id'],
    },
  );
}
