import { today } from '@uniongraph/calendar';
import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { HomeAssessmentRecord } from './home-assessment.model.js';
import type { HomeGuidanceRecord } from './home-guidance.model.js';
import type { HomeStandardRecord } from './home-standard.model.js';

const rights = { capabilityId: 'MEM-23', readPolicy: 'home.read', attachPolicy: 'home.write' } as const;

const standards: EvidenceSource<HomeStandardRecord> = {
  ...rights,
  recordType: 'HomeScoringStandard',
  toEvidence: ({ state, year, createdAt }) => (state === 'REPLACED' ? null : { title: `${year}年职工之家考核评分标准`, occurredOn: today(createdAt) }),
};
const assessments: EvidenceSource<HomeAssessmentRecord> = {
  ...rights,
  recordType: 'HomeAssessment',
  toEvidence: ({ year, scoredOn, total }) => ({ title: `${year}年职工之家考核`, occurredOn: scoredOn, quantity: total, unit: '分' }),
};
const guidance: EvidenceSource<HomeGuidanceRecord> = {
  ...rights,
  recordType: 'HomeGuidance',
  toEvidence: ({ givenOn }) => ({ title: '建家工作指导', occurredOn: givenOn, quantity: 1, unit: '次' }),
};

export function homeAssessmentEvidence(): EvidenceRegistration {
  return { sources: [standards, assessments, guidance], metrics: {} };
}
