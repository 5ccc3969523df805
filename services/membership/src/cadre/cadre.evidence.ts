import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { CadreRecord } from './cadre.model.js';

const cadres: EvidenceSource<CadreRecord> = {
  recordType: 'Cadre',
  capabilityId: 'MEM-27',
  readPolicy: 'cadre.read',
  attachPolicy: 'cadre.write',
  self: 'knownToIds',
  toEvidence: ({ fullTime, from }) => ({ title: fullTime ? '专职工会干部任职' : '兼职工会干部任职', occurredOn: from, people: 1, quantity: 1, unit: '名干部' }),
};

export function cadreEvidence(): EvidenceRegistration {
  return { sources: [cadres], metrics: {} };
}
