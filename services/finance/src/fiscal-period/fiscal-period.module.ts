import { FiscalPeriodFieldsResolver, OrganizationFiscalPeriodsResolver } from './fiscal-period-fields.resolver.js';
import { FiscalPeriodLoader } from './fiscal-period.loader.js';
import { FiscalPeriodRepository } from './fiscal-period.repository.js';
import { FiscalPeriodResolver } from './fiscal-period.resolver.js';
import { FiscalPeriodService } from './fiscal-period.service.js';
import { OpenMonth } from './open-month.js';

export const fiscalPeriodSlice = [
  FiscalPeriodResolver,
  FiscalPeriodFieldsResolver,
  OrganizationFiscalPeriodsResolver,
  FiscalPeriodService,
  FiscalPeriodLoader,
  FiscalPeriodRepository,
  OpenMonth,
];
