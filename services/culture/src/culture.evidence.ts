import { Scope } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import type { ActivityRecord } from './activity/activity.model.js';
import { AttendanceRepository } from './attendance/attendance.repository.js';

const activities: EvidenceSource<ActivityRecord> = {
  recordType: 'Activity',
  capabilityId: 'CUL-01',
  readPolicy: 'activity.read',
  attachPolicy: 'activity.write',
  toEvidence: ({ title, from, attended, personTimes }) =>
    attended === null ? null : { title, occurredOn: today(from), people: attended, personTimes, metric: 'cul.participants' },
};

/** What culture and sports answer of the yearly plan. */
export function cultureEvidence(store: Store): EvidenceRegistration {
  const attendances = new AttendanceRepository(store);
  const everybody = Scope.system('metrics are the same for every viewer');
  return {
    sources: [activities as EvidenceSource],
    metrics: {
      'cul.participants': async ({ orgId, from, to }) => (await attendances.countBetween(everybody, orgId, from, to)).people,
      'cul.personTimes': async ({ orgId, from, to }) => (await attendances.countBetween(everybody, orgId, from, to)).personTimes,
    },
  };
}
