import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import { HonourRepository } from '../honour/honour.repository.js';
import type { AwardSchemeRecord } from './award-scheme.model.js';

const schemes: EvidenceSource<AwardSchemeRecord> = {
  recordType: 'AwardScheme',
  capabilityId: 'MEM-19',
  readPolicy: 'award.read',
  attachPolicy: 'award.write',
  toEvidence: ({ isPublished, title, publishedOn, confirmedCount }) =>
    isPublished ? { title, occurredOn: publishedOn, quantity: confirmedCount, unit: '项确认', metric: 'mem.awardsConfirmed' } : null,
};

export function awardEvidence(store: Store): EvidenceRegistration {
  const honours = new HonourRepository(store);
  return {
    sources: [schemes],
    metrics: {
      'mem.awardsConfirmed': ({ orgId, from, to, args }) => honours.countAwarded(orgId, { from, to, title: args['category'], grade: args['grade'] }),
    },
  };
}
