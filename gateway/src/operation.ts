import type { Caller } from '@uniongraph/access';
import { Deadline } from './deadline.js';

/** The context of one GraphQL request in the gateway. */
export interface GatewayContext {
  caller: Caller;
  requestId: string;
  /** Aborted when the client has gone. */
  clientGone: AbortSignal;
  /** Set while the operation executes. */
  operation?: Operation;
}

/** One operation being executed: its time limit, and what its root fetches brought. */
export class Operation {
  readonly isMutation: boolean;
  /** Data of the root fetches. ApolloGateway merges the entities' fields into these very objects. */
  readonly roots: object[] = [];
  private readonly deadline: Deadline;

  constructor(kind: string, limitMs: number, clientGone: AbortSignal) {
    this.isMutation = kind === 'mutation';
    this.deadline = new Deadline(limitMs, this.isMutation ? undefined : clientGone);
  }

  get signal(): AbortSignal {
    return this.deadline.signal;
  }

  end(): void {
    this.deadline.clear();
  }
}
