import type { Store, UnitOfWork } from '@uniongraph/mongo';
import { isCapabilityId, metricOf } from '@uniongraph/plan-file';
import { Attachment } from './attachment.js';
import { EvidenceReader } from './evidence-reader.js';
import { MetricReader } from './metric-reader.js';
import type { EvidenceRegistration } from './registration.js';

export interface EvidenceOptions {
  /** E.g. `democracy`. */
  service: string;
  /** E.g. `Dem`. */
  prefix: string;
  store: Store;
  work: UnitOfWork;
  registration?: EvidenceRegistration;
  /** Narrows a scope while records of a moved organisation still carry its old path. */
  guard: (scope: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

const NOTHING: EvidenceRegistration = { sources: [], metrics: {} };

/** A service's answers about the yearly plan. */
export class ServiceEvidence {
  readonly evidence: EvidenceReader;
  readonly metrics: MetricReader;
  readonly attachment: Attachment;
  private readonly registration: EvidenceRegistration;

  constructor(private readonly options: EvidenceOptions) {
    const { service, prefix, store, work, guard, registration = NOTHING } = options;
    this.registration = registration;
    this.evidence = new EvidenceReader(store, registration);
    this.metrics = new MetricReader(service, store, registration);
    this.attachment = new Attachment(prefix, store, work, registration, guard);
  }

  /** To be called when the slices have made their models. @throws Error that names what is wrong with an entry. */
  check(): void {
    const { service, store } = this.options;
    for (const code of Object.keys(this.registration.metrics)) {
      if (metricOf(code)?.owner !== service) throw new Error(`${service}: the metric "${code}" is not one of its own in libs/plan-file/src/metrics.ts`);
    }
    for (const { recordType, capabilityId } of this.registration.sources) {
      if (!isCapabilityId(capabilityId)) throw new Error(`${service}: the evidence of ${recordType} names the capability "${capabilityId}", which there is not`);
      const indexes = store.connection.model(recordType).schema.indexes();
      const isServed = indexes.some(([fields]) => Object.keys(fields)[0] === 'planTaskIds');
      if (!isServed) throw new Error(`${service}: the model of ${recordType} needs an index for its evidence: schema.index({ planTaskIds: 1 })`);
    }
  }
}
