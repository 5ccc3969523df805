import { AffairsLogRepository } from './affairs-log.repository.js';
import { DutyAssignmentRepository } from './duty-assignment.repository.js';
import { AffairsLogFieldsResolver, DutyAreaResolver, DutyAssignmentFieldsResolver } from './duty-fields.resolver.js';
import { DutyLoader } from './duty.loader.js';
import { DutyResolver } from './duty.resolver.js';
import { DutyService } from './duty.service.js';

export const dutySlice = [
  DutyResolver,
  DutyAssignmentFieldsResolver,
  AffairsLogFieldsResolver,
  DutyAreaResolver,
  DutyService,
  DutyLoader,
  DutyAssignmentRepository,
  AffairsLogRepository,
];
