import { UnionFigures } from './figure.service.js';
import { LedgerEntryRepository } from './ledger-entry.repository.js';
import { FigureSourceResolver, LedgerEntryFieldsResolver, StatPointResolver, UnionFigureResolver, YearlyReportResolver } from './ledger-fields.resolver.js';
import { LedgerLoader } from './ledger.loader.js';
import { LedgerResolver } from './ledger.resolver.js';
import { LedgerRevisionRepository } from './ledger-revision.repository.js';
import { LedgerService } from './ledger.service.js';
import { UnionStatisticsService } from './statistics.service.js';

export const ledgerSlice = [
  LedgerResolver,
  LedgerEntryFieldsResolver,
  UnionFigureResolver,
  FigureSourceResolver,
  YearlyReportResolver,
  StatPointResolver,
  LedgerService,
  LedgerLoader,
  UnionFigures,
  UnionStatisticsService,
  LedgerEntryRepository,
  LedgerRevisionRepository,
];
