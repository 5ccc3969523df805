import { judge, type At, type Verdict } from '@uniongraph/norms';

/** What is kept of a slip: the same text for the same choice, in whatever order it was made. Empty = blank (弃权). */
export function encodeSlip(candidateIds: readonly string[]): string {
  return [...candidateIds].sort().join(',');
}

/** EL-04: a slip that names more than there are seats is void. A person who votes here is told before the slip is in the box. */
export function checkSlip(at: At, seats: number, candidateIds: readonly string[]): Verdict {
  return judge('EL-04', at, { seats, named: candidateIds.length });
}
