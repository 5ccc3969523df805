import { Injectable } from '@nestjs/common';
import { CallerSeal, type Seal } from '@uniongraph/access';
import type { EvidenceItem } from '@uniongraph/evidence';
import type { RequestContext } from '@uniongraph/subgraph';
import type { Subgraph } from '../schema-types.js';
import { allEvidence, type PlanParent } from './foreign.js';
import { mayWrite, ProgressReading } from './progress-reading.js';
import { percentOf, progressOf, type JudgedTask, type PlanProgressView } from './progress.rules.js';
import type { FrozenEvidence, FrozenTask } from './summary.model.js';

export interface FrozenPlan {
  planId: string;
  progress: PlanProgressView;
  tasks: FrozenTask[];
}

const LIFETIME_MS = 24 * 3_600_000;
const LINKS_MAX = 20;

/**
 * All figures of a plan, sealed. They come from five subgraphs through the graph, and no service calls another: so whoever drafts the
 * summary reads them as one text, which nobody can write by hand, and gives it back with the draft.
 */
@Injectable()
export class PlanFigures {
  private readonly seal: Seal<FrozenPlan>;

  constructor(
    private readonly reading: ProgressReading,
    seal: CallerSeal,
  ) {
    this.seal = seal.for<FrozenPlan>('plan-figures', LIFETIME_MS);
  }

  /** @returns null for those who may not draft the summary: what is sealed rests on what the gateway sends along. */
  async sealed(context: RequestContext, plan: PlanParent): Promise<string | null> {
    if (!mayWrite(context.caller, plan)) return null;
    const judged = await this.reading.judgedPlan(context, plan);
    const evidence = allEvidence(await this.reading.planEvidence(context, plan), plan);
    return this.seal.seal({ planId: plan._id, progress: progressOf(judged, this.reading.today()), tasks: judged.map((task) => frozen(task, evidence)) });
  }

  /** @returns null when the text is not valid, or not any more. */
  open(figures: string): FrozenPlan | null {
    return this.seal.open(figures);
  }
}

function frozen(judged: JudgedTask, evidence: readonly [Subgraph, readonly EvidenceItem[] | null][]): FrozenTask {
  const { task, judgements } = judged;
  const { percent, reason: percentReason } = percentOf(judged);
  return {
    taskId: task._id,
    key: task.key,
    item: task.item,
    percent,
    percentReason,
    figures: judgements.map(({ target, actual, met, reason }) => ({ target, actual, met, reason })),
    evidence: evidence.map(([subgraph, items]) => frozenEvidence(subgraph, items?.filter(({ planTaskIds }) => planTaskIds.includes(task._id)) ?? null)),
  };
}

function frozenEvidence(subgraph: Subgraph, items: readonly EvidenceItem[] | null): FrozenEvidence {
  return { subgraph, count: items?.length ?? null, evidenceIds: (items ?? []).slice(0, LINKS_MAX).map(({ id }) => id) };
}
