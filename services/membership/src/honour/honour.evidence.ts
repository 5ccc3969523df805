import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import type { HonourRecord } from './honour.model.js';
import { HonourRepository } from './honour.repository.js';

const honours: EvidenceSource<HonourRecord> = {
  recordType: 'Honour',
  capabilityId: 'MEM-18',
  readPolicy: 'honour.read',
  attachPolicy: 'honour.write',
  toEvidence: ({ revokedOn, title, grantedOn, starLevel }) =>
    revokedOn === null
      ? { title, occurredOn: grantedOn, quantity: starLevel ?? 1, unit: starLevel === null ? '项荣誉' : '星', metric: starLevel === null ? 'mem.honoursHeld' : 'mem.starLevel' }
      : null,
};

export function honourEvidence(store: Store): EvidenceRegistration {
  const repository = new HonourRepository(store);
  return {
    sources: [honours],
    metrics: {
      'mem.honoursHeld': ({ orgId, asOf, args }) => repository.countHeld(orgId, asOf, args['title']),
      'mem.starLevel': ({ orgId, asOf }) => repository.starsOf(orgId, asOf),
    },
  };
}
