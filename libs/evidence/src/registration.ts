import type { PolicyName } from '@uniongraph/access';
import type { LocalDate } from '@uniongraph/calendar';
import type { StoredRecord } from '@uniongraph/mongo';

/** What a record says as evidence (佐证) of the plan tasks that it is linked to. */
export interface EvidenceFacts {
  /** Where it is another than the source's, as of a visit that is for a stay in hospital. */
  capabilityId?: string;
  title: string;
  occurredOn: LocalDate | null;
  /** Distinct people (人数). */
  people?: number | null;
  /** Attendances (人次). */
  personTimes?: number | null;
  quantity?: number | null;
  /** What `quantity` counts. */
  unit?: string | null;
  amountFen?: number | null;
  /** Code of the metric that it counts towards. */
  metric?: string | null;
}

/** A record type that can be evidence. Its model needs an index that begins with `planTaskIds`. */
export interface EvidenceSource<R extends StoredRecord = StoredRecord> {
  /** Name of the SDL type and of the mongoose model. */
  recordType: string;
  /** E.g. `DEM-13`. */
  capabilityId: string;
  /** Who reads such a record: everybody else sees neither its title nor, of a sensitive one, its day and amount. */
  readPolicy: PolicyName;
  /** Who links such a record to a task. */
  attachPolicy: PolicyName;
  /** The record's field that holds the member concerned; needed where one of the policies reaches by person. */
  self?: string;
  /** Never shows a title or a number of people. */
  isSensitive?: boolean;
  /** null: no evidence, or not yet, such as a draft or what was cancelled. */
  toEvidence(record: R): EvidenceFacts | null;
}

/** What a metric is asked for. */
export interface MetricScope {
  /** The plan's organisation; its subtree counts: `{ orgScope: orgId }`. */
  orgId: string;
  /** First and last day of the period, both included. */
  from: LocalDate;
  to: LocalDate;
  /** The period's last day or today, whichever comes first: for what stands at a day and is not counted over a period. */
  asOf: LocalDate;
  /** As the target gives them, e.g. `{ kind: 'STUDENT' }`. */
  args: Readonly<Record<string, string>>;
}

/** @returns the figure, a percentage from 0 to 100; a rate of which nothing was due is 100; null when there is nothing to compute it from. */
export type MetricFunction = (scope: MetricScope) => Promise<number | null>;

/** What a service answers of the yearly plan. */
export interface EvidenceRegistration {
  sources: readonly EvidenceSource[];
  /** By metric code; a metric of the service that is not here is answered with null and 尚未实现. */
  metrics: Readonly<Record<string, MetricFunction>>;
}
