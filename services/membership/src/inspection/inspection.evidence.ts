import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { InspectionVisitRecord } from './inspection-visit.model.js';

const visits: EvidenceSource<InspectionVisitRecord> = {
  recordType: 'InspectionVisit',
  capabilityId: 'MEM-26',
  readPolicy: 'inspection.read',
  attachPolicy: 'inspection.write',
  toEvidence: ({ on, inspectorIds }) => ({ title: '分会基础工作督查', occurredOn: on, people: inspectorIds.length, quantity: 1, unit: '次' }),
};

export function inspectionEvidence(): EvidenceRegistration {
  return { sources: [visits], metrics: {} };
}
