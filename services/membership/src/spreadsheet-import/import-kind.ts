import type { Act } from '@uniongraph/mongo';
import type { ClientSession } from 'mongoose';
import type { MemberRecord } from '../member/member.model.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import type { Row } from './cell.rules.js';
import type { SpreadsheetImportRecord, StagedRow } from './spreadsheet-import.model.js';

export type ImportedRecord = MemberRecord | OrganizationRecord;

/** Reads the rows of one file, in their order. */
export interface RowReader {
  /** @returns the record that the row would become; null when the row has faults. */
  read(row: Row): ImportedRecord | null;
  /** Adds the faults that only the database knows of. */
  check(rows: readonly { row: Row; record: ImportedRecord }[]): Promise<void>;
}

/** What an import of members does otherwise than one of organisations. */
export interface KindOfImport {
  readonly policy: 'member.write' | 'organization.write';
  reader(record: SpreadsheetImportRecord, act: Pick<Act, 'caller' | 'now'>): Promise<RowReader>;
  /** Writes the rows where they stand now. @throws DomainError when what the check found holds no more. */
  insert(act: Act, importId: string, rows: readonly StagedRow[]): Promise<void>;
  /** @returns at most `limit` of the import's records after the id `after`, in the order of their ids, hidden ones too. */
  after(importId: string, after: string, limit: number, session?: ClientSession): Promise<ImportedRecord[]>;
  /** Leaves the event that tells the other services of the records, or that they were withdrawn. */
  tell(act: Act, importId: string, records: readonly ImportedRecord[], isWithdrawn: boolean): void;
  /** Makes acts that read one of the records before, and have not committed yet, begin anew: then they do not see it any more. */
  claim(importId: string): Promise<void>;
  /** @returns names of at most `limit` records that were changed since, or that others refer to. */
  inUse(importId: string, limit: number): Promise<string[]>;
  remove(ids: readonly string[], session: ClientSession): Promise<void>;
}
