import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import { RegulationAreaRepository } from './regulation-area.repository.js';
import { coverageOn } from './regulation-coverage.js';
import type { RegulationRecord } from './regulation.model.js';
import { RegulationRepository } from './regulation.repository.js';

const regulations: EvidenceSource<RegulationRecord> = {
  recordType: 'Regulation',
  capabilityId: 'MEM-16',
  readPolicy: 'regulation.read',
  attachPolicy: 'regulation.write',
  toEvidence: ({ isPublished, title, revision, effectiveOn }) =>
    isPublished ? { title: `《${title}》第 ${revision} 版`, occurredOn: effectiveOn, quantity: 1, unit: '项制度', metric: 'mem.regulationCoverage' } : null,
};

export function regulationEvidence(store: Store): EvidenceRegistration {
  const repositories = { areas: new RegulationAreaRepository(store), regulations: new RegulationRepository(store) };
  return {
    sources: [regulations],
    metrics: { 'mem.regulationCoverage': async ({ orgId, asOf }) => (await coverageOn(repositories, orgId, asOf))?.percent ?? null },
  };
}
