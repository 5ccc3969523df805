import { Inject, Injectable } from '@nestjs/common';
import { CallerSeal, Scope, type Caller, type Seal } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { EvidenceReader, MetricReader, ticketSeal, type EvidenceItem, type EvidenceRequest, type EvidenceTicket, type MetricAnswer } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import { evidenceOf, STORE, type RequestContext } from '@uniongraph/subgraph';
import { EvidenceProofs } from '../plan-task/evidence-proofs.js';
import { PlanTaskLoader } from '../plan-task/plan-task.loader.js';
import type { PlanTaskRecord } from '../plan-task/plan-task.model.js';
import type { WorkPlanRecord } from '../work-plan/work-plan.model.js';
import { allEvidence, foreignFigures, type Foreign, type PlanParent, type TaskParent } from './foreign.js';
import { requestsOf } from './metric-request.rules.js';
import { judge, percentOf, progressOf, type JudgedTask, type Percent, type PlanProgressView, type TargetJudgement } from './progress.rules.js';

/** How far tasks and plans are, from membership's own figures and those that the other subgraphs sent. */
@Injectable()
export class ProgressReading {
  private readonly tickets: Seal<EvidenceTicket>;

  constructor(
    private readonly load: PlanTaskLoader,
    private readonly evidenceReader: EvidenceReader,
    private readonly metricReader: MetricReader,
    private readonly proofs: EvidenceProofs,
    seal: CallerSeal,
    @Inject(STORE) private readonly store: Store,
  ) {
    this.tickets = ticketSeal(seal);
  }

  taskTicket(task: PlanTaskRecord): string {
    return this.tickets.seal({ subjectId: task._id, ...requestFor(task.orgId, [task]), metrics: requestsOf(task, this.today()) });
  }

  async planTicket(context: RequestContext, plan: WorkPlanRecord): Promise<string> {
    const tasks = await this.load.ofPlan(context, plan._id);
    return this.tickets.seal({ subjectId: plan._id, ...requestFor(plan.orgId, tasks), metrics: tasks.flatMap((task) => requestsOf(task, this.today())) });
  }

  ownEvidence(context: RequestContext, orgId: string, tasks: readonly PlanTaskRecord[]): Promise<EvidenceItem[]> {
    return evidenceOf(context, this.evidenceReader, requestFor(orgId, tasks));
  }

  ownMetrics({ loaders }: RequestContext, orgId: string, tasks: readonly PlanTaskRecord[]): Promise<MetricAnswer[]> {
    return this.metricReader.answersTo(
      loaders,
      { orgId },
      tasks.flatMap((task) => requestsOf(task, this.today())),
    );
  }

  async planEvidence(context: RequestContext, plan: WorkPlanRecord): Promise<EvidenceItem[]> {
    return this.ownEvidence(context, plan.orgId, await this.load.ofPlan(context, plan._id));
  }

  async planMetrics(context: RequestContext, plan: WorkPlanRecord): Promise<MetricAnswer[]> {
    return this.ownMetrics(context, plan.orgId, await this.load.ofPlan(context, plan._id));
  }

  /** @returns what arrived, and from where nothing did. */
  async evidence(context: RequestContext, task: TaskParent) {
    const parts = allEvidence(await this.ownEvidence(context, task.orgId, [task]), task);
    const records = parts.flatMap(([subgraph, items]) => (items ?? []).map((item) => ({ ...item, subgraph })));
    const foreign = records.filter(({ subgraph }) => subgraph !== 'MEMBERSHIP').length;
    return {
      records,
      missing: parts.flatMap(([subgraph, items]) => (items === null ? [subgraph] : [])),
      proof: mayWrite(context.caller, task) ? this.proofs.prove(task._id, foreign) : null,
    };
  }

  async targets(context: RequestContext, task: TaskParent): Promise<TargetJudgement[]> {
    return (await this.judged(context, task, [task], task))[0]!.judgements as TargetJudgement[];
  }

  async percent(context: RequestContext, task: TaskParent): Promise<Percent> {
    return percentOf((await this.judged(context, task, [task], task))[0]!);
  }

  async progress(context: RequestContext, plan: PlanParent): Promise<PlanProgressView> {
    return progressOf(await this.judgedPlan(context, plan), this.today());
  }

  /** @returns every task of the plan with the figures of its targets, in the order of the plan. */
  async judgedPlan(context: RequestContext, plan: PlanParent): Promise<JudgedTask[]> {
    return this.judged(context, plan, await this.load.ofPlan(context, plan._id), plan);
  }

  today(): string {
    return today(this.store.now());
  }

  private async judged(context: RequestContext, { orgId }: { orgId: string }, tasks: readonly PlanTaskRecord[], foreign: Foreign): Promise<JudgedTask[]> {
    const figures = { ...foreignFigures(foreign), membership: await this.ownMetrics(context, orgId, tasks) };
    return tasks.map((task) => ({ task, judgements: judge(task, figures, this.today()) }));
  }
}

export function mayWrite(caller: Caller, { orgScope }: { orgScope: readonly string[] }): boolean {
  return Scope.covers(caller, 'plan.write', orgScope);
}

function requestFor(orgId: string, tasks: readonly PlanTaskRecord[]): EvidenceRequest {
  return { orgId, tasks: tasks.map(({ _id, earlierIds }) => ({ id: _id, earlierIds })) };
}
