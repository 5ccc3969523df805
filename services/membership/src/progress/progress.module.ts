import { PlanFigures } from './plan-figures.js';
import { PlanProgressResolver, TaskProgressResolver } from './progress-fields.resolver.js';
import { ProgressReading } from './progress-reading.js';
import { ProgressResolver, SummaryResolver } from './progress.resolver.js';
import { ProgressService } from './progress.service.js';
import { SummaryDocumentService } from './summary-document.service.js';
import { SummaryFieldsResolver, SummarySectionResolver } from './summary-fields.resolver.js';
import { SummaryLoader } from './summary.loader.js';
import { SummaryRepository } from './summary.repository.js';
import { SummaryService } from './summary.service.js';

export const progressSlice = [
  ProgressResolver,
  SummaryResolver,
  TaskProgressResolver,
  PlanProgressResolver,
  SummaryFieldsResolver,
  SummarySectionResolver,
  ProgressService,
  SummaryService,
  SummaryDocumentService,
  ProgressReading,
  PlanFigures,
  SummaryLoader,
  SummaryRepository,
];
