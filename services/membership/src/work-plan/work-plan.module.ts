import { PlanCommentRepository } from './plan-comment.repository.js';
import { PlanDraftService } from './plan-draft.service.js';
import { PlanReading } from './plan-reading.js';
import { PlanRevisionService } from './plan-revision.service.js';
import { PlanCommentResolver, PlanDiscussionResolver, PlanWarningResolver, WorkPlanFieldsResolver } from './work-plan-fields.resolver.js';
import { WorkPlanLoader } from './work-plan.loader.js';
import { WorkPlanRepository } from './work-plan.repository.js';
import { WorkPlanResolver } from './work-plan.resolver.js';
import { WorkPlanService } from './work-plan.service.js';

export const workPlanSlice = [
  WorkPlanResolver,
  WorkPlanFieldsResolver,
  PlanDiscussionResolver,
  PlanWarningResolver,
  PlanCommentResolver,
  PlanDraftService,
  WorkPlanService,
  PlanRevisionService,
  PlanReading,
  WorkPlanLoader,
  WorkPlanRepository,
  PlanCommentRepository,
];
