import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { InnovationProjectRecord } from './innovation-project.model.js';
import type { InvestigationRecord } from './investigation.model.js';

const topics: EvidenceSource<InvestigationRecord> = {
  recordType: 'InvestigationTopic',
  capabilityId: 'MEM-28',
  readPolicy: 'investigation.read',
  attachPolicy: 'investigation.write',
  toEvidence: ({ title, report, adoptedOn }) => (report === null ? null : { title, occurredOn: adoptedOn ?? report.on, quantity: 1, unit: '份调研报告' }),
};

const projects: EvidenceSource<InnovationProjectRecord> = {
  recordType: 'InnovationProject',
  capabilityId: 'MEM-28',
  readPolicy: 'investigation.read',
  attachPolicy: 'investigation.write',
  toEvidence: ({ title, concludedOn }) => (concludedOn === null ? null : { title, occurredOn: concludedOn, quantity: 1, unit: '个创新项目' }),
};

export function investigationEvidence(): EvidenceRegistration {
  return { sources: [topics, projects], metrics: {} };
}
