import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { PlanCommentRecord } from './plan-comment.model.js';
import { PlanCommentRepository } from './plan-comment.repository.js';
import type { WorkPlanRecord } from './work-plan.model.js';
import { WorkPlanRepository, type PlanYear } from './work-plan.repository.js';
import { planScope } from './work-plan.scope.js';

/** Batched reads: one query each, however many plans a request asks about. */
@Injectable()
export class WorkPlanLoader {
  constructor(
    private readonly plans: WorkPlanRepository,
    private readonly comments: PlanCommentRepository,
  ) {}

  byId(context: RequestContext, id: string): Promise<WorkPlanRecord | null> {
    return this.byIds(context).load(id);
  }

  /** @returns the plan in force, else the one in preparation. */
  async current(context: RequestContext, { orgId, year }: PlanYear): Promise<WorkPlanRecord | null> {
    const batched = loader(context, 'workPlan.current', (keys) =>
      this.plans.currentOf(
        planScope(context.caller, 'plan.read'),
        keys.map((key) => JSON.parse(key) as PlanYear),
      ),
    );
    const plan = await batched.load(JSON.stringify({ orgId, year }));
    if (plan) this.byIds(context).prime(plan._id, plan);
    return plan;
  }

  async commentsOf(context: RequestContext, planId: string): Promise<PlanCommentRecord[]> {
    return (await loader(context, 'workPlan.comments', (ids) => this.comments.ofPlans(planScope(context.caller, 'plan.comment'), ids)).load(planId)) ?? [];
  }

  private byIds(context: RequestContext) {
    return loader(context, 'workPlan.byId', (ids) => this.plans.byIds(planScope(context.caller, 'plan.read'), ids));
  }
}
