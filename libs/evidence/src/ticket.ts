import type { CallerSeal, Seal } from '@uniongraph/access';
import type { LocalDate } from '@uniongraph/calendar';

/** One figure that a plan asks for. */
export interface MetricRequest {
  /** Names the request in the answer; unique within a ticket. */
  key: string;
  metric: string;
  args: readonly { name: string; value: string }[];
  from: LocalDate;
  to: LocalDate;
}

/** A plan task, and the same task in earlier revisions of the plan: what was linked to those counts too. */
export interface TaskReference {
  id: string;
  earlierIds: readonly string[];
}

/** The tasks whose evidence is asked for, of a plan of `orgId`. */
export interface EvidenceRequest {
  orgId: string;
  tasks: readonly TaskReference[];
}

/**
 * What membership tells the other subgraphs of a task, or of a plan with all its tasks. Sealed, since whoever holds it gets figures
 * computed with the product's own rights: membership makes it only for those who may read the task, and nobody else can.
 */
export interface EvidenceTicket extends EvidenceRequest {
  /** Id of the task or plan. */
  subjectId: string;
  metrics: readonly MetricRequest[];
}

/** Longer than the longest query. */
const LIFETIME_MS = 120_000;

export function ticketSeal(seal: CallerSeal): Seal<EvidenceTicket> {
  return seal.for<EvidenceTicket>('evidence', LIFETIME_MS);
}
