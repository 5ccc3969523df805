export interface Timeouts {
  /** One query to one subgraph. */
  subgraphMs: number;
  /** A whole query. */
  queryMs: number;
  /** A whole mutation. */
  mutationMs: number;
  /** How long `stop` waits for running requests. */
  drainMs: number;
}

export const DEFAULT_TIMEOUTS: Timeouts = { subgraphMs: 5_000, queryMs: 10_000, mutationMs: 30_000, drainMs: 25_000 };
