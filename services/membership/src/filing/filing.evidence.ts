import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { FilingRecord } from './filing.model.js';

const filings: EvidenceSource<FilingRecord> = {
  recordType: 'Filing',
  capabilityId: 'MEM-33',
  readPolicy: 'filing.read',
  attachPolicy: 'filing.submit',
  toEvidence: ({ state, subject, sentOn }) => (state === 'RETURNED' ? null : { title: subject, occurredOn: sentOn, quantity: 1, unit: '件' }),
};

export function filingEvidence(): EvidenceRegistration {
  return { sources: [filings], metrics: {} };
}
