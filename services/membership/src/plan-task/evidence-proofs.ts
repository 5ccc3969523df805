import { Injectable } from '@nestjs/common';
import { CallerSeal, type Seal } from '@uniongraph/access';

interface EvidenceProof {
  taskId: string;
  /** Records in the other subgraphs. */
  count: number;
}

const LIFETIME_MS = 3_600_000;

/** How a fact of the other subgraphs comes into an act here, since no service calls another: the caller reads it through the graph, sealed. */
@Injectable()
export class EvidenceProofs {
  private readonly seal: Seal<EvidenceProof>;

  constructor(seal: CallerSeal) {
    this.seal = seal.for<EvidenceProof>('task-evidence', LIFETIME_MS);
  }

  prove(taskId: string, count: number): string {
    return this.seal.seal({ taskId, count });
  }

  /** @returns how many records the proof is about; null when it is not valid for the task. */
  countIn(proof: string, taskId: string): number | null {
    const proven = this.seal.open(proof);
    return proven?.taskId === taskId ? proven.count : null;
  }
}
