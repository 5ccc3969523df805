import { FigureChangeResolver, MonthlyReturnFieldsResolver, MonthlyReturnFormResolver, MonthlyReturnRuleResolver, SignedFigureResolver } from './monthly-return-fields.resolver.js';
import { MonthlyReturnLoader } from './monthly-return.loader.js';
import { MonthlyReturnRepository } from './monthly-return.repository.js';
import { MonthlyReturnResolver } from './monthly-return.resolver.js';
import { MonthlyReturnService } from './monthly-return.service.js';
import { ReturnDesk } from './return-desk.js';
import { ReturnFigures } from './return-figures.js';
import { ReturnObligations } from './return-obligations.js';
import { ReturnRuleRepository } from './return-rule.repository.js';
import { ReturnSubmissionRepository } from './return-submission.repository.js';

export const monthlyReturnSlice = [
  MonthlyReturnResolver,
  MonthlyReturnFieldsResolver,
  SignedFigureResolver,
  FigureChangeResolver,
  MonthlyReturnFormResolver,
  MonthlyReturnRuleResolver,
  MonthlyReturnService,
  MonthlyReturnLoader,
  ReturnFigures,
  ReturnObligations,
  ReturnDesk,
  MonthlyReturnRepository,
  ReturnSubmissionRepository,
  ReturnRuleRepository,
];
