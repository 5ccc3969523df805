import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { AssessmentRecord } from './build-target.model.js';

const assessments: EvidenceSource<AssessmentRecord> = {
  recordType: 'BuildAssessment',
  capabilityId: 'MEM-08',
  readPolicy: 'buildTarget.read',
  attachPolicy: 'buildTarget.write',
  toEvidence: ({ year, score, on }) => ({ title: `${year} 年组建工作目标考核 | building targets assessed`, occurredOn: on, quantity: score, unit: '分' }),
};

export function buildTargetEvidence(): EvidenceRegistration {
  return { sources: [assessments], metrics: {} };
}
