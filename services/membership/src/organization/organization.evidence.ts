import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { OrganizationRecord } from './organization.model.js';

const organizations: EvidenceSource<OrganizationRecord> = {
  recordType: 'UnionOrganization',
  capabilityId: 'MEM-01',
  readPolicy: 'organization.read',
  attachPolicy: 'organization.write',
  toEvidence: ({ name, establishedOn }) => ({ title: name, occurredOn: establishedOn, quantity: 1, unit: '个组织' }),
};

export function organizationEvidence(): EvidenceRegistration {
  return { sources: [organizations], metrics: {} };
}
