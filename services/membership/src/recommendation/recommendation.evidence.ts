import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { RecommendationRecord } from './recommendation.model.js';

const recommendations: EvidenceSource<RecommendationRecord> = {
  recordType: 'Recommendation',
  capabilityId: 'MEM-20',
  readPolicy: 'recommendation.read',
  attachPolicy: 'recommendation.write',
  toEvidence: ({ state, honourTitle, recommendedOn }) => (state === 'RETURNED' ? null : { title: `推荐“${honourTitle}”`, occurredOn: recommendedOn, quantity: 1, unit: '项推荐' }),
};

export function recommendationEvidence(): EvidenceRegistration {
  return { sources: [recommendations], metrics: {} };
}
