import type { EvidenceItem } from '@uniongraph/evidence';
import type { MetricOwner } from '@uniongraph/plan-file';
import type { PlanTaskRecord } from '../plan-task/plan-task.model.js';
import type { Subgraph } from '../schema-types.js';
import type { WorkPlanRecord } from '../work-plan/work-plan.model.js';
import type { Figure } from './progress.rules.js';

/** What the gateway brings along from the other subgraphs, by @requires; null: the subgraph did not answer. */
export interface Foreign {
  demMetrics?: readonly Figure[] | null;
  welMetrics?: readonly Figure[] | null;
  culMetrics?: readonly Figure[] | null;
  finMetrics?: readonly Figure[] | null;
  demEvidence?: readonly EvidenceItem[] | null;
  welEvidence?: readonly EvidenceItem[] | null;
  culEvidence?: readonly EvidenceItem[] | null;
  finEvidence?: readonly EvidenceItem[] | null;
}

export type TaskParent = PlanTaskRecord & Foreign;
export type PlanParent = WorkPlanRecord & Foreign;

export function foreignFigures({ demMetrics, welMetrics, culMetrics, finMetrics }: Foreign): Record<Exclude<MetricOwner, 'membership'>, readonly Figure[] | null> {
  return { democracy: demMetrics ?? null, welfare: welMetrics ?? null, culture: culMetrics ?? null, finance: finMetrics ?? null };
}

/** @returns the evidence of each subgraph, membership's first. */
export function allEvidence(own: readonly EvidenceItem[], { demEvidence, welEvidence, culEvidence, finEvidence }: Foreign): [Subgraph, readonly EvidenceItem[] | null][] {
  return [
    ['MEMBERSHIP', own],
    ['DEMOCRACY', demEvidence ?? null],
    ['WELFARE', welEvidence ?? null],
    ['CULTURE', culEvidence ?? null],
    ['FINANCE', finEvidence ?? null],
  ];
}
