import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import type { UnionMeetingRecord } from './union-meeting.model.js';
import { UnionMeetingRepository } from './union-meeting.repository.js';

const METRICS: Partial<Record<UnionMeetingRecord['kind'], string>> = { COMMITTEE: 'mem.committeeMeetings', ALL_STAFF: 'mem.allStaffMeetings' };

const meetings: EvidenceSource<UnionMeetingRecord> = {
  recordType: 'UnionMeeting',
  capabilityId: 'MEM-14',
  readPolicy: 'meeting.read',
  attachPolicy: 'meeting.write',
  toEvidence: ({ kind, state, agenda, heldOn, attendance }) =>
    state === 'HELD' ? { title: agenda.join('；'), occurredOn: heldOn, people: attendance?.present ?? null, quantity: 1, unit: '次会议', metric: METRICS[kind] ?? null } : null,
};

export function unionMeetingEvidence(store: Store): EvidenceRegistration {
  const repository = new UnionMeetingRepository(store);
  return {
    sources: [meetings],
    metrics: {
      'mem.committeeMeetings': ({ orgId, from, to }) => repository.countHeld(orgId, { from, to }, 'COMMITTEE'),
      'mem.allStaffMeetings': ({ orgId, from, to }) => repository.countHeld(orgId, { from, to }, 'ALL_STAFF'),
    },
  };
}
