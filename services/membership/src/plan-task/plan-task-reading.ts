import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { badUserInput } from '@uniongraph/errors';
import type { Store } from '@uniongraph/mongo';
import { STORE, type RequestContext } from '@uniongraph/subgraph';
import type { QueryPlanCalendarArgs, QueryTasksDueArgs, WorkPlanTasksArgs } from '../schema-types.js';
import type { WorkPlanRecord } from '../work-plan/work-plan.model.js';
import { WorkPlanLoader } from '../work-plan/work-plan.loader.js';
import { planScope } from '../work-plan/work-plan.scope.js';
import { PlanTaskLoader } from './plan-task.loader.js';
import type { PlanTaskRecord, PlanTaskStage } from './plan-task.model.js';
import { PlanTaskRepository } from './plan-task.repository.js';
import { calendarMonth, stateOf } from './plan-task.rules.js';

/** Tasks by plan, by month and by deadline. */
@Injectable()
export class PlanTaskReading {
  constructor(
    private readonly tasks: PlanTaskRepository,
    private readonly load: PlanTaskLoader,
    private readonly plans: WorkPlanLoader,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** @throws GraphQLError BAD_USER_INPUT for a month outside of 1 to 12. */
  async ofPlan(context: RequestContext, plan: WorkPlanRecord, { month, committee }: WorkPlanTasksArgs): Promise<PlanTaskRecord[]> {
    const tasks = await this.load.ofPlan(context, plan._id);
    const calendar = month == null ? null : monthOf(plan.year, month);
    return tasks.filter((task) => (!calendar || task.calendarMonths.includes(calendar)) && (!committee || task.committee === committee));
  }

  /** @throws GraphQLError BAD_USER_INPUT for a month outside of 1 to 12. */
  async calendar(context: RequestContext, { orgId, year, month }: QueryPlanCalendarArgs): Promise<PlanTaskRecord[]> {
    const calendar = monthOf(year, month);
    const plan = await this.plans.current(context, { orgId, year });
    return plan ? this.tasks.inMonth(planScope(context.caller, 'plan.read'), plan._id, calendar) : [];
  }

  due(caller: Caller, { orgId, on }: QueryTasksDueArgs): Promise<PlanTaskRecord[]> {
    return this.tasks.dueBy(planScope(caller, 'plan.read'), orgId, on ?? today(this.store.now()));
  }

  stateOf(task: PlanTaskRecord): PlanTaskStage | 'OVERDUE' {
    return stateOf(task, today(this.store.now()));
  }
}

function monthOf(year: number, month: number): string {
  if (month < 1 || month > 12) throw badUserInput('month 须为 1-12 | month must be 1-12');
  return calendarMonth(year, month);
}
