import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import type { RequestContext } from '@uniongraph/subgraph';
import { WorkPlanLoader } from './work-plan.loader.js';
import type { WorkPlanRecord } from './work-plan.model.js';
import { WorkPlanRepository, type PlanYear } from './work-plan.repository.js';
import { planScope } from './work-plan.scope.js';

/** Finds plans by organisation and year. */
@Injectable()
export class PlanReading {
  constructor(
    private readonly plans: WorkPlanRepository,
    private readonly load: WorkPlanLoader,
  ) {}

  one(context: RequestContext, { revision, ...planYear }: PlanYear & { revision?: number | null }): Promise<WorkPlanRecord | null> {
    return revision == null ? this.load.current(context, planYear) : this.plans.numbered(planScope(context.caller, 'plan.read'), planYear, revision);
  }

  revisions(caller: Caller, planYear: PlanYear): Promise<WorkPlanRecord[]> {
    return this.plans.revisions(planScope(caller, 'plan.read'), planYear);
  }
}
