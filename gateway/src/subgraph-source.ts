import type { ExecutionResult } from 'graphql';

export interface SubgraphCall {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  headers: Readonly<Record<string, string>>;
  /** Most that this call may take; the source's own limit where absent. */
  timeoutMs?: number;
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal;
}

/** How the gateway reaches one subgraph: in the same process or over HTTP. */
export interface SubgraphSource {
  /**
   * @returns the subgraph's own answer, errors included.
   * @throws SubgraphFault when there is none.
   */
  execute(call: SubgraphCall): Promise<ExecutionResult>;
  close?(): Promise<void>;
}

export type FaultKind = 'UNAVAILABLE' | 'TIMEOUT' | 'BAD_RESPONSE';

/** A subgraph gave no answer. The message and the cause are for the log only: they may name hosts. */
export class SubgraphFault extends Error {
  constructor(
    readonly kind: FaultKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'SubgraphFault';
  }
}

/** A whole call to a subgraph may take this long, unless the call says less. */
export const CALL_TIMEOUT_MS = 30_000;
