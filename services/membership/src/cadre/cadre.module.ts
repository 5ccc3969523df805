import { CadreFieldsResolver, TrainingRequirementResolver } from './cadre-fields.resolver.js';
import { CadreLoader } from './cadre.loader.js';
import { CadreRepository } from './cadre.repository.js';
import { CadreResolver } from './cadre.resolver.js';
import { CadreService } from './cadre.service.js';
import { TrainingAttendanceRepository } from './training-attendance.repository.js';
import { TrainingRequirementRepository } from './training-requirement.repository.js';
import { TrainingService } from './training.service.js';

export const cadreSlice = [
  CadreResolver,
  CadreFieldsResolver,
  TrainingRequirementResolver,
  CadreService,
  TrainingService,
  CadreLoader,
  CadreRepository,
  TrainingRequirementRepository,
  TrainingAttendanceRepository,
];
