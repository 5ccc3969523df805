import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import type { PlanTaskRecord } from '../plan-task/plan-task.model.js';
import type { PlanTaskFields, WorkPlanFields } from '../schema-types.js';
import type { WorkPlanRecord } from '../work-plan/work-plan.model.js';
import type { PlanParent, TaskParent } from './foreign.js';
import { PlanFigures } from './plan-figures.js';
import { ProgressReading } from './progress-reading.js';

type OfTask = 'evidenceTicket' | 'memEvidence' | 'memMetrics' | 'evidence' | 'targetProgress' | 'percent' | 'percentReason';
type OfPlan = 'evidenceTicket' | 'memEvidence' | 'memMetrics' | 'progress' | 'figures';

@Resolver('PlanTask')
export class TaskProgressResolver implements Pick<PlanTaskFields, OfTask> {
  constructor(private readonly reading: ProgressReading) {}

  @ResolveField('evidenceTicket')
  evidenceTicket(@Parent() task: PlanTaskRecord) {
    return this.reading.taskTicket(task);
  }

  @ResolveField('memEvidence')
  memEvidence(@Parent() task: PlanTaskRecord, @Context() context: RequestContext) {
    return this.reading.ownEvidence(context, task.orgId, [task]);
  }

  @ResolveField('memMetrics')
  memMetrics(@Parent() task: PlanTaskRecord, @Context() context: RequestContext) {
    return this.reading.ownMetrics(context, task.orgId, [task]);
  }

  @ResolveField('evidence')
  evidence(@Parent() task: TaskParent, @Context() context: RequestContext) {
    return this.reading.evidence(context, task);
  }

  @ResolveField('targetProgress')
  targetProgress(@Parent() task: TaskParent, @Context() context: RequestContext) {
    return this.reading.targets(context, task);
  }

  @ResolveField('percent')
  async percent(@Parent() task: TaskParent, @Context() context: RequestContext) {
    return (await this.reading.percent(context, task)).percent;
  }

  @ResolveField('percentReason')
  async percentReason(@Parent() task: TaskParent, @Context() context: RequestContext) {
    return (await this.reading.percent(context, task)).reason;
  }
}

@Resolver('WorkPlan')
export class PlanProgressResolver implements Pick<WorkPlanFields, OfPlan> {
  constructor(
    private readonly reading: ProgressReading,
    private readonly planFigures: PlanFigures,
  ) {}

  @ResolveField('evidenceTicket')
  evidenceTicket(@Parent() plan: WorkPlanRecord, @Context() context: RequestContext) {
    return this.reading.planTicket(context, plan);
  }

  @ResolveField('memEvidence')
  memEvidence(@Parent() plan: WorkPlanRecord, @Context() context: RequestContext) {
    return this.reading.planEvidence(context, plan);
  }

  @ResolveField('memMetrics')
  memMetrics(@Parent() plan: WorkPlanRecord, @Context() context: RequestContext) {
    return this.reading.planMetrics(context, plan);
  }

  @ResolveField('progress')
  progress(@Parent() plan: PlanParent, @Context() context: RequestContext) {
    return this.reading.progress(context, plan);
  }

  @ResolveField('figures')
  figures(@Parent() plan: PlanParent, @Context() context: RequestContext) {
    return this.planFigures.sealed(context, plan);
  }
}
