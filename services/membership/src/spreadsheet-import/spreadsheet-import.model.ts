import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { MemberRecord } from '../member/member.model.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import type { Fault } from './cell.rules.js';
import type { ImportKind } from './columns.rules.js';

export type ImportState = 'UPLOADING' | 'CHECKING' | 'FAULTY' | 'READY' | 'COMMITTING' | 'DONE' | 'UNDOING' | 'UNDONE';

export interface SpreadsheetImportRecord extends StoredRecord {
  kind: ImportKind;
  fileName: string;
  sizeBytes: number;
  sha256: string;
  partCount: number;
  state: ImportState;
  /** Of the last check; null before it. */
  rowCount: number | null;
  faultCount: number | null;
  /** Rows with at least one fault. */
  badRowCount: number | null;
  ignoredColumns: string[];
  /** SHA-256 over the rows as they are kept: the one audit entry of the import carries it. */
  rowsDigest: string | null;
  /** Of the last check, commit or undoing. */
  jobId: string | null;
  committedAt: Date | null;
  undoneAt: Date | null;
  undoReason: string | null;
}

/** A row that passed, ready to become a record; its ID number is sealed. */
export interface StagedRow {
  _id: string;
  importId: string;
  line: number;
  record: MemberRecord | OrganizationRecord;
}

export type StoredFault = Fault & { _id: string; importId: string };

/** A piece of the file; sealed, since it holds ID numbers. */
export interface StoredPart {
  _id: string;
  importId: string;
  index: number;
  sealed: string;
}

const count = { type: Number, default: null };
const schema = new Schema<SpreadsheetImportRecord>(
  {
    ...recordFields,
    kind: { type: String, required: true },
    fileName: { type: String, required: true },
    sizeBytes: { type: Number, required: true },
    sha256: { type: String, required: true },
    partCount: { type: Number, required: true },
    state: { type: String, required: true },
    rowCount: count,
    faultCount: count,
    badRowCount: count,
    ignoredColumns: { type: [String], required: true },
    rowsDigest: { type: String, default: null },
    jobId: { type: String, default: null },
    committedAt: { type: Date, default: null },
    undoneAt: { type: Date, default: null },
    undoReason: { type: String, default: null },
  },
  { versionKey: false, collection: 'spreadsheetImports' },
);
// Refuses the same file a second time, unless the first import was undone.
schema.index({ orgId: 1, kind: 1, sha256: 1 }, { unique: true, partialFilterExpression: { state: { $in: ['COMMITTING', 'DONE', 'UNDOING'] } }, name: 'one_import_of_a_file' });
// Serves spreadsheetImports newest first.
schema.index({ orgScope: 1, _id: 1 });
// Serves spreadsheetImports by state.
schema.index({ orgScope: 1, state: 1, _id: 1 });

export function spreadsheetImportModel(connection: Connection): Model<SpreadsheetImportRecord> {
  return connection.model<SpreadsheetImportRecord>('SpreadsheetImport', schema);
}
