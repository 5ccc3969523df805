import type { FaultKind } from './subgraph-source.js';

export interface LastAnswer {
  subgraph: string;
  /** How the last call went; null before the first. */
  last: 'ANSWERED' | FaultKind | null;
  /** When, UTC; null before the first. */
  at: string | null;
}

/** How the last call to each subgraph went. */
export class SubgraphHealth {
  private readonly lastAnswers: Map<string, LastAnswer>;

  constructor(subgraphs: readonly string[]) {
    this.lastAnswers = new Map(subgraphs.map((subgraph) => [subgraph, { subgraph, last: null, at: null }]));
  }

  answered(subgraph: string): void {
    this.record(subgraph, 'ANSWERED');
  }

  failed(subgraph: string, kind: FaultKind): void {
    this.record(subgraph, kind);
  }

  list(): LastAnswer[] {
    return [...this.lastAnswers.values()];
  }

  private record(subgraph: string, last: LastAnswer['last']): void {
    this.lastAnswers.set(subgraph, { subgraph, last, at: new Date().toISOString() });
  }
}
