import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import type { RegularMeetingRecord } from './regular-meeting.model.js';
import { RegularMeetingRepository } from './regular-meeting.repository.js';

const regularMeetings: EvidenceSource<RegularMeetingRecord> = {
  recordType: 'RegularMeeting',
  capabilityId: 'MEM-13',
  readPolicy: 'meeting.read',
  attachPolicy: 'meeting.write',
  toEvidence: ({ state, month, heldOn, attendeeIds }) =>
    state === 'HELD' ? { title: `${month} 例会`, occurredOn: heldOn, people: attendeeIds.length, quantity: 1, unit: '次例会', metric: 'mem.monthlyMeetings' } : null,
};

export function regularMeetingEvidence(store: Store): EvidenceRegistration {
  const repository = new RegularMeetingRepository(store);
  return { sources: [regularMeetings], metrics: { 'mem.monthlyMeetings': ({ orgId, from, to }) => repository.monthsWithMeeting(orgId, from, to) } };
}
