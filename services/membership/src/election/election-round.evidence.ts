import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { ElectionRoundRecord } from './election-round.model.js';

const rounds: EvidenceSource<ElectionRoundRecord> = {
  recordType: 'ElectionRound',
  capabilityId: 'MEM-04',
  readPolicy: 'election.read',
  attachPolicy: 'election.write',
  toEvidence: ({ state, termNo, certifiedOn }) =>
    state === 'CERTIFIED' || state === 'FILED' ? { title: `第${termNo}届改选 | re-election, term ${termNo}`, occurredOn: certifiedOn, quantity: 1, unit: '次改选' } : null,
};

export function electionRoundEvidence(): EvidenceRegistration {
  return { sources: [rounds], metrics: {} };
}
