import { InspectionDesk } from './inspection-desk.js';
import { BranchInspectionResolver, InspectionFindingFieldsResolver, InspectionVisitFieldsResolver } from './inspection-fields.resolver.js';
import { InspectionFindingRepository } from './inspection-finding.repository.js';
import { InspectionReading } from './inspection-reading.js';
import { InspectionVisitRepository } from './inspection-visit.repository.js';
import { InspectionResolver } from './inspection.resolver.js';
import { InspectionService } from './inspection.service.js';

export const inspectionSlice = [
  InspectionResolver,
  InspectionVisitFieldsResolver,
  InspectionFindingFieldsResolver,
  BranchInspectionResolver,
  InspectionService,
  InspectionReading,
  InspectionVisitRepository,
  InspectionFindingRepository,
  InspectionDesk,
];
