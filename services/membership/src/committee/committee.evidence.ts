import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { CommitteeRecord } from './committee.model.js';
import type { CommitteeSeatRecord } from './committee-seat.model.js';

const committees: EvidenceSource<CommitteeRecord> = {
  recordType: 'Committee',
  capabilityId: 'MEM-09',
  readPolicy: 'committee.read',
  attachPolicy: 'committee.write',
  toEvidence: ({ name, termFrom }) => ({ title: name, occurredOn: termFrom, quantity: 1, unit: '个' }),
};

const seats: EvidenceSource<CommitteeSeatRecord> = {
  recordType: 'CommitteeSeat',
  capabilityId: 'MEM-09',
  readPolicy: 'committee.seats',
  attachPolicy: 'committee.write',
  self: 'memberId',
  toEvidence: ({ duty, from }) => ({ title: `任命 ${duty}`, occurredOn: from, people: 1 }),
};

export function committeeEvidence(): EvidenceRegistration {
  return { sources: [committees, seats], metrics: {} };
}
