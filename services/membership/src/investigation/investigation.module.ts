import { InnovationProjectRepository } from './innovation-project.repository.js';
import { InnovationProjectService } from './innovation-project.service.js';
import { InvestigationDesk } from './investigation-desk.js';
import { InnovationProjectFieldsResolver, InvestigationFieldsResolver } from './investigation-fields.resolver.js';
import { InvestigationLead } from './investigation-lead.js';
import { InvestigationLoader } from './investigation.loader.js';
import { InvestigationRepository } from './investigation.repository.js';
import { InvestigationResolver } from './investigation.resolver.js';
import { InvestigationService } from './investigation.service.js';

export const investigationSlice = [
  InvestigationResolver,
  InvestigationFieldsResolver,
  InnovationProjectFieldsResolver,
  InvestigationService,
  InnovationProjectService,
  InvestigationLead,
  InvestigationLoader,
  InvestigationRepository,
  InnovationProjectRepository,
  InvestigationDesk,
];
