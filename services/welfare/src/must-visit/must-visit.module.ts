import { MustVisitRepository } from './must-visit.repository.js';
import { MustVisitResolver, OrganizationMustVisitResolver } from './must-visit.resolver.js';
import { MustVisitService } from './must-visit.service.js';

export const mustVisitSlice = [MustVisitResolver, OrganizationMustVisitResolver, MustVisitService, MustVisitRepository];
