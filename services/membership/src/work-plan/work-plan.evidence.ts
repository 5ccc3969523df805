import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { WorkPlanRecord } from './work-plan.model.js';

const plans: EvidenceSource<WorkPlanRecord> = {
  recordType: 'WorkPlan',
  capabilityId: 'MEM-31',
  readPolicy: 'plan.read',
  attachPolicy: 'plan.write',
  toEvidence: ({ isPublished, title, publishedOn }) => (isPublished ? { title, occurredOn: publishedOn } : null),
};

export function workPlanEvidence(): EvidenceRegistration {
  return { sources: [plans], metrics: {} };
}
