import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import { planScope } from '../work-plan/work-plan.scope.js';
import type { PlanTaskRecord } from './plan-task.model.js';
import { PlanTaskRepository } from './plan-task.repository.js';

/** Batched reads: one query each, however many tasks or plans a request asks about. */
@Injectable()
export class PlanTaskLoader {
  constructor(private readonly tasks: PlanTaskRepository) {}

  byId(context: RequestContext, id: string): Promise<PlanTaskRecord | null> {
    return loader(context, 'planTask.byId', (ids) => this.tasks.byIds(planScope(context.caller, 'plan.read'), ids)).load(id);
  }

  /** @returns the plan's tasks in its order. */
  async ofPlan(context: RequestContext, planId: string): Promise<PlanTaskRecord[]> {
    return (await loader(context, 'planTask.ofPlan', (ids) => this.tasks.ofPlans(planScope(context.caller, 'plan.read'), ids)).load(planId)) ?? [];
  }
}
