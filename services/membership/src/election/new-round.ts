import type { StoredRecord } from '@uniongraph/mongo';
import type { ElectionRoundRecord } from './election-round.model.js';

type Begun = 'organ' | 'termNo' | 'occasion' | 'begunOn';

/** A round of which nothing is known yet but what it is for. */
export const newRound: Omit<ElectionRoundRecord, keyof StoredRecord | Begun> = {
  state: 'AWAITING_INSTRUCTION',
  requestId: null,
  instructedOn: null,
  method: null,
  candidates: [],
  openOn: null,
  closeOn: null,
  eligibleCount: null,
  votesCast: null,
  outcomeReason: null,
  rollSalt: null,
  rollDigest: null,
  proof: null,
  committeeId: null,
  certifiedOn: null,
  filingId: null,
  filedOn: null,
};
