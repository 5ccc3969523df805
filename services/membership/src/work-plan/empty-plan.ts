import type { StoredRecord } from '@uniongraph/mongo';
import type { PlanContent, WorkPlanRecord } from './work-plan.model.js';

type Life = Omit<WorkPlanRecord, keyof StoredRecord | keyof PlanContent>;

/** @returns a plan's life at its beginning: a draft that nobody discussed. */
export function emptyPlan(year: number, revision: number, revisionReason: string | null = null): Life {
  return {
    year,
    revision,
    revisionReason,
    state: 'DRAFT',
    standing: 'IN_PREPARATION',
    inForce: false,
    isPublished: false,
    discussions: [],
    partyReport: null,
    warnings: [],
    finalizedOn: null,
    publishedOn: null,
    endedOn: null,
  };
}
