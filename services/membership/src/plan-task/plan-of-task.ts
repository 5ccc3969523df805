import { Injectable } from '@nestjs/common';
import { Scope, type PolicyName } from '@uniongraph/access';
import { refuse } from '@uniongraph/errors';
import type { Act } from '@uniongraph/mongo';
import type { WorkPlanRecord, WorkPlanState } from '../work-plan/work-plan.model.js';
import { WorkPlanRepository } from '../work-plan/work-plan.repository.js';
import { planScope } from '../work-plan/work-plan.scope.js';
import type { PlanTaskRecord } from './plan-task.model.js';
import { PlanTaskRepository } from './plan-task.repository.js';

/** The plan that a task's act depends on, held until the act ends: so it is not made final, published or superseded at the same moment. */
@Injectable()
export class PlanOfTask {
  constructor(
    private readonly plans: WorkPlanRepository,
    private readonly tasks: PlanTaskRepository,
  ) {}

  /** @throws DomainError NOT_FOUND, STALE_VERSION. */
  taskForChange(act: Act, input: { id: string; version?: number | null }, policy: PolicyName = 'plan.write'): Promise<PlanTaskRecord> {
    return this.tasks.forChange(planScope(act.caller, policy), input.id, input.version, act.session);
  }

  /** @throws DomainError NOT_FOUND when it is not the caller's to write, WRONG_STATE when it is a draft no more. */
  async draft(act: Act, planId: string, field: string[]): Promise<WorkPlanRecord> {
    const plan = await this.plans.byId(planScope(act.caller, 'plan.write'), planId, act.session);
    if (!plan) refuse('NOT_FOUND', '找不到该计划 | There is no such plan', field);
    return this.held(act, plan, field, ['DRAFT', 'DISCUSSED']);
  }

  /** For a task that the caller may act on: with it goes the plan's state. @throws DomainError WRONG_STATE. */
  async inState(act: Act, planId: string, field: string[], ...allowed: WorkPlanState[]): Promise<WorkPlanRecord> {
    const plan = await this.plans.byId(Scope.system('the plan of a task that the caller may act on'), planId, act.session);
    return this.held(act, plan!, field, allowed);
  }

  /** @returns the plan of a task, null where nothing of it is to be changed. */
  async open(act: Act, planId: string): Promise<WorkPlanRecord | null> {
    const plan = await this.plans.byId(Scope.system('the plan of a task that a reply is about'), planId, act.session);
    return plan && ['DRAFT', 'DISCUSSED', 'PUBLISHED'].includes(plan.state) ? this.held(act, plan, [], [plan.state]) : null;
  }

  private async held(act: Act, plan: WorkPlanRecord, field: string[], allowed: readonly WorkPlanState[]): Promise<WorkPlanRecord> {
    if (!allowed.includes(plan.state)) {
      refuse('WRONG_STATE', `计划的状态为 ${plan.state}，此操作须为 ${allowed.join('、')} | The plan is ${plan.state}: this needs ${allowed.join(' or ')}`, field);
    }
    await act.hold(this.plans.model, plan);
    return plan;
  }
}
