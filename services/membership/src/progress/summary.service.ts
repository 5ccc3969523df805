import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { checkAll, refuse } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import type { DraftSummaryInput, PublishSummaryInput, QueryYearEndSummaryArgs } from '../schema-types.js';
import { WorkPlanRepository } from '../work-plan/work-plan.repository.js';
import type { WorkPlanRecord } from '../work-plan/work-plan.model.js';
import { checkPlanState, checkText } from '../work-plan/work-plan.rules.js';
import { planScope } from '../work-plan/work-plan.scope.js';
import { PlanFigures, type FrozenPlan } from './plan-figures.js';
import type { SummaryRecord, SummarySectionRecord } from './summary.model.js';
import { SummaryRepository } from './summary.repository.js';

/** Half-year and year-end summaries (总结): words by the office, figures frozen from the graph. */
@Injectable()
export class SummaryService {
  constructor(
    private readonly summaries: SummaryRepository,
    private readonly plans: WorkPlanRepository,
    private readonly planFigures: PlanFigures,
    private readonly work: UnitOfWork,
  ) {}

  /** @returns the published summary of the year, else the draft, else null. */
  async ofYear(caller: Caller, { orgId, year }: QueryYearEndSummaryArgs): Promise<SummaryRecord | null> {
    const found = await this.summaries.ofPeriod(planScope(caller, 'plan.read'), { orgId, year, period: 'YEAR' });
    return found.find(({ state }) => state === 'PUBLISHED') ?? found[0] ?? null;
  }

  /** A draft that there is takes the new words and figures. */
  draft(caller: Caller, input: DraftSummaryInput): Promise<SummaryRecord> {
    return this.work.run(caller, 'draftSummary', input, async (act) => {
      const plan = await this.planOf(act, input.planId);
      const content = contentOf(input, this.figuresOf(input, plan));
      const { orgId, year } = plan;
      const existing = await this.summaries.allOfPeriod({ orgId, year, period: input.period }, act.session);
      const draft = existing.find(({ state }) => state === 'DRAFT');
      if (draft) return act.update(this.summaries.model, draft, { ...content, planId: plan._id });
      return act.insert(this.summaries.model, {
        ...newRecord('sum', act, plan),
        ...content,
        planId: plan._id,
        year,
        period: input.period,
        revision: (existing[0]?.revision ?? 0) + 1,
        state: 'DRAFT',
        isPublished: false,
        publishedOn: null,
      });
    });
  }

  publish(caller: Caller, input: PublishSummaryInput): Promise<SummaryRecord> {
    return this.work.run(caller, 'publishSummary', input, async (act) => {
      const current = await this.summaries.forChange(planScope(caller, 'plan.write'), input.id, input.version, act.session);
      if (current.state !== 'DRAFT') refuse('WRONG_STATE', '只能发布草稿，已发布的请重新起草 | Only a draft is published: draft it again to change it', ['input', 'id']);
      const existing = await this.summaries.allOfPeriod(current, act.session);
      const published = existing.find(({ state }) => state === 'PUBLISHED');
      if (published) await act.update(this.summaries.model, published, { state: 'SUPERSEDED' });
      const saved = await act.update(this.summaries.model, current, { state: 'PUBLISHED', isPublished: true, publishedOn: today(act.now) });
      act.emit('SummaryPublished', saved, { summaryId: saved._id, planId: saved.planId, period: saved.period, revision: saved.revision, version: saved.version });
      return saved;
    });
  }

  private async planOf(act: Act, planId: string): Promise<WorkPlanRecord> {
    const plan = await this.plans.byId(planScope(act.caller, 'plan.write'), planId, act.session);
    if (!plan) refuse('NOT_FOUND', '找不到该计划 | There is no such plan', ['input', 'planId']);
    checkPlanState(plan, 'PUBLISHED', 'CLOSED');
    if (!plan.isPublished) refuse('WRONG_STATE', '该计划未曾公布 | The plan was never published', ['input', 'planId']);
    return plan;
  }

  private figuresOf({ figures }: DraftSummaryInput, plan: WorkPlanRecord): FrozenPlan {
    const frozen = this.planFigures.open(figures);
    if (frozen?.planId !== plan._id)
      refuse('STALE_FIGURES', '封存的数据无效或已过期，请重新查询该计划的 figures | The sealed figures are not valid: query figures of this plan again', ['input', 'figures']);
    return frozen;
  }
}

type Content = Pick<SummaryRecord, 'asOf' | 'percent' | 'percentReason' | 'targetsMet' | 'targetsMissed' | 'targetsUnknown' | 'sections' | 'nextSteps'>;

function contentOf(input: DraftSummaryInput, { progress, tasks }: FrozenPlan): Content {
  if (input.nextSteps != null) checkText(input.nextSteps, 5_000, ['input', 'nextSteps']);
  const results = new Map<string, string>();
  checkAll(input.results ?? [], ['input', 'results'], ({ taskId, result }) => {
    checkText(result, 2_000, ['result']);
    if (!tasks.some((task) => task.taskId === taskId)) refuse('NOT_FOUND', '本计划没有该任务 | The plan has no such task', ['taskId']);
    results.set(taskId, result);
  });
  const sections = tasks.map((task): SummarySectionRecord => ({ ...task, result: results.get(task.taskId) ?? null }));
  const { asOf, percent, percentReason, targetsMet, targetsMissed, targetsUnknown } = progress;
  return { asOf, percent, percentReason, targetsMet, targetsMissed, targetsUnknown, sections, nextSteps: input.nextSteps ?? null };
}
