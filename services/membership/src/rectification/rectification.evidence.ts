import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { RectificationItemRecord } from './rectification.model.js';

/** Evidence is what was rectified and checked. */
const items: EvidenceSource<RectificationItemRecord> = {
  recordType: 'RectificationItem',
  capabilityId: 'MEM-30',
  readPolicy: 'rectification.read',
  attachPolicy: 'rectification.write',
  self: 'ownerId',
  toEvidence: ({ state, measure, closedOn }) => (state === 'CLOSED' ? { title: measure.slice(0, 80), occurredOn: closedOn, quantity: 1, unit: '项' } : null),
};

export function rectificationEvidence(): EvidenceRegistration {
  return { sources: [items], metrics: {} };
}
