import { OverdueVisitsService } from './overdue-visits.service.js';
import { VisitCompletionService } from './visit-completion.service.js';
import { MemberVisitsResolver, VisitFieldsResolver } from './visit-fields.resolver.js';
import { VisitRaising } from './visit-raising.js';
import { VisitLoader } from './visit.loader.js';
import { VisitRepository } from './visit.repository.js';
import { VisitResolver } from './visit.resolver.js';
import { VisitService } from './visit.service.js';

export const visitSlice = [
  VisitResolver,
  VisitFieldsResolver,
  MemberVisitsResolver,
  VisitService,
  VisitRaising,
  OverdueVisitsService,
  VisitCompletionService,
  VisitLoader,
  VisitRepository,
];
