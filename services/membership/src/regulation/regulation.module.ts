import { RegulationAreaListResolver, RegulationCoverageResolver, RegulationFieldsResolver } from './regulation-fields.resolver.js';
import { RegulationAreaRepository } from './regulation-area.repository.js';
import { RegulationLoader } from './regulation.loader.js';
import { RegulationRepository } from './regulation.repository.js';
import { RegulationResolver } from './regulation.resolver.js';
import { RegulationService } from './regulation.service.js';

export const regulationSlice = [
  RegulationResolver,
  RegulationFieldsResolver,
  RegulationAreaListResolver,
  RegulationCoverageResolver,
  RegulationService,
  RegulationLoader,
  RegulationRepository,
  RegulationAreaRepository,
];
