import { BuildActuals } from './build-actuals.js';
import { BuildAssessmentResolver, BuildItemResolver, BuildResultResolver, BuildTargetBoardResolver, BuildTargetFieldsResolver } from './build-target-fields.resolver.js';
import { BuildAssessmentRepository, TargetSetRepository } from './build-target.repository.js';
import { BuildTargetResolver } from './build-target.resolver.js';
import { BuildTargetService } from './build-target.service.js';

export const buildTargetSlice = [
  BuildTargetResolver,
  BuildTargetBoardResolver,
  BuildTargetFieldsResolver,
  BuildResultResolver,
  BuildItemResolver,
  BuildAssessmentResolver,
  BuildTargetService,
  BuildActuals,
  TargetSetRepository,
  BuildAssessmentRepository,
];
