import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { FiveTypeRecord } from './five-type.model.js';

const assessments: EvidenceSource<FiveTypeRecord> = {
  recordType: 'FiveTypeAssessment',
  capabilityId: 'MEM-22',
  readPolicy: 'fiveType.read',
  attachPolicy: 'fiveType.write',
  toEvidence: ({ state, period, closedOn, average }) => (state === 'OPEN' ? null : { title: `${period} 五型工会评价`, occurredOn: closedOn, quantity: average, unit: '分' }),
};

export function fiveTypeEvidence(): EvidenceRegistration {
  return { sources: [assessments], metrics: {} };
}
