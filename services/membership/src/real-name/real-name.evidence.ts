import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { RealNameRecord } from './real-name.model.js';

/** A verification is a person's: as evidence it shows no name and counts nobody. */
const entries: EvidenceSource<RealNameRecord> = {
  recordType: 'RealNameEntry',
  capabilityId: 'MEM-07',
  readPolicy: 'realName.read',
  attachPolicy: 'realName.verify',
  self: 'memberId',
  isSensitive: true,
  toEvidence: ({ state, verifiedOn }) => (state === 'REVOKED' ? null : { title: '实名核验 | real-name verification', occurredOn: verifiedOn }),
};

export function realNameEvidence(): EvidenceRegistration {
  return { sources: [entries], metrics: {} };
}
