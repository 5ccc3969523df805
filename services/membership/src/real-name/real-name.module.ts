import { DynamicChangeResolver, RealNameEstablishmentResolver, RealNameFieldsResolver } from './real-name-fields.resolver.js';
import { RealNameReportService } from './real-name-report.service.js';
import { RealNameRepository } from './real-name.repository.js';
import { RealNameResolver } from './real-name.resolver.js';
import { RealNameService } from './real-name.service.js';

export const realNameSlice = [
  RealNameResolver,
  RealNameFieldsResolver,
  RealNameEstablishmentResolver,
  DynamicChangeResolver,
  RealNameService,
  RealNameReportService,
  RealNameRepository,
];
