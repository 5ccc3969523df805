import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { WorkAssignmentRecord } from './assignment.model.js';

const assignments: EvidenceSource<WorkAssignmentRecord> = {
  recordType: 'WorkAssignment',
  capabilityId: 'MEM-14',
  readPolicy: 'assignment.read',
  attachPolicy: 'meeting.write',
  self: 'knownToIds',
  toEvidence: ({ text, doneOn }) => (doneOn === null ? null : { title: text, occurredOn: doneOn, quantity: 1, unit: '项' }),
};

export function assignmentEvidence(): EvidenceRegistration {
  return { sources: [assignments], metrics: {} };
}
