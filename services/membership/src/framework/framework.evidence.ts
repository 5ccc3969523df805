import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { PartnerBodyRecord } from './partner.model.js';

const partners: EvidenceSource<PartnerBodyRecord> = {
  recordType: 'PartnerBody',
  capabilityId: 'MEM-35',
  readPolicy: 'partner.read',
  attachPolicy: 'partner.write',
  toEvidence: ({ name, since }) => ({ title: name, occurredOn: since, quantity: 1, unit: '个合作单位' }),
};

export function frameworkEvidence(): EvidenceRegistration {
  return { sources: [partners], metrics: {} };
}
