import { today } from '@uniongraph/calendar';
import type { Store } from '@uniongraph/mongo';
import { metricOf } from '@uniongraph/plan-file';
import type { EvidenceRegistration } from './registration.js';
import type { EvidenceRequest, MetricRequest } from './ticket.js';

/** A figure, or why there is none. */
export interface MetricAnswer {
  key: string;
  metric: string;
  value: number | null;
  unit: string;
  /** 中文 | English; null when there is a value. */
  reason: string | null;
}

const NOT_BUILT = '尚未实现 | not built yet';
const NOTHING_TO_COMPUTE = '期内没有可供计算的数据 | nothing to compute it from in the period';

/** Answers the metrics that one service owns, with the product's own rights: numbers only, the same for every viewer. */
export class MetricReader {
  constructor(
    private readonly service: string,
    private readonly store: Pick<Store, 'now'>,
    private readonly registration: Pick<EvidenceRegistration, 'metrics'>,
  ) {}

  /** @returns an answer per request that this service owns. `memo` lives as long as the request: each distinct figure is computed once in it. */
  answersTo(memo: Map<string, unknown>, { orgId }: Pick<EvidenceRequest, 'orgId'>, requests: readonly MetricRequest[]): Promise<MetricAnswer[]> {
    return Promise.all(requests.filter(({ metric }) => metricOf(metric)?.owner === this.service).map((request) => this.answer(memo, orgId, request)));
  }

  private async answer(memo: Map<string, unknown>, orgId: string, request: MetricRequest): Promise<MetricAnswer> {
    const { key, metric } = request;
    const told = { key, metric, unit: metricOf(metric)!.unit };
    if (!this.registration.metrics[metric]) return { ...told, value: null, reason: NOT_BUILT };
    const value = await this.figure(memo, orgId, request);
    return value === null ? { ...told, value, reason: NOTHING_TO_COMPUTE } : { ...told, value, reason: null };
  }

  private figure(memo: Map<string, unknown>, orgId: string, { metric, args, from, to }: MetricRequest): Promise<number | null> {
    const sorted = args.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, value }) => [name, value]);
    const key = `evidence.figure:${JSON.stringify([metric, orgId, from, to, sorted])}`;
    const known = memo.get(key) as Promise<number | null> | undefined;
    if (known) return known;
    const now = today(this.store.now());
    const computed = this.registration.metrics[metric]!({ orgId, from, to, asOf: to < now ? to : now, args: Object.fromEntries(sorted) as Record<string, string> });
    memo.set(key, computed);
    return computed;
  }
}
