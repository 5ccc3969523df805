import { CheckJob } from './check.job.js';
import { CommitJob } from './commit.job.js';
import { HiddenImports } from './hidden-imports.js';
import { KindsOfImport } from './kinds-of-import.js';
import { MemberImport } from './member-import.js';
import { OrganizationImport } from './organization-import.js';
import { SpreadsheetImportFieldsResolver } from './spreadsheet-import-fields.resolver.js';
import { SpreadsheetImportRepository } from './spreadsheet-import.repository.js';
import { SpreadsheetImportResolver } from './spreadsheet-import.resolver.js';
import { SpreadsheetImportService } from './spreadsheet-import.service.js';
import { UndoJob } from './undo.job.js';

export const spreadsheetImportSlice = [
  SpreadsheetImportResolver,
  SpreadsheetImportFieldsResolver,
  SpreadsheetImportService,
  CheckJob,
  CommitJob,
  UndoJob,
  HiddenImports,
  KindsOfImport,
  MemberImport,
  OrganizationImport,
  SpreadsheetImportRepository,
];
