import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { AffairsLogRecord } from './affairs-log.model.js';
import type { DutyAssignmentRecord } from './duty-assignment.model.js';

const duties: EvidenceSource<DutyAssignmentRecord> = {
  recordType: 'DutyAssignment',
  capabilityId: 'MEM-11',
  readPolicy: 'duty.read',
  attachPolicy: 'duty.write',
  self: 'memberId',
  toEvidence: ({ area, from }) => ({ title: `分工：${area}`, occurredOn: from, people: 1 }),
};

const affairs: EvidenceSource<AffairsLogRecord> = {
  recordType: 'AffairsLog',
  capabilityId: 'MEM-11',
  readPolicy: 'affairs.read',
  attachPolicy: 'duty.write',
  self: 'memberId',
  toEvidence: ({ text, on }) => ({ title: text.slice(0, 80), occurredOn: on, quantity: 1, unit: '件' }),
};

export function dutyEvidence(): EvidenceRegistration {
  return { sources: [duties, affairs], metrics: {} };
}
