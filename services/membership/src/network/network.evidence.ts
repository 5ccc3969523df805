import type { EvidenceRegistration, MetricScope } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import { CommitteeRepository } from '../committee/committee.repository.js';
import { CommitteeSeatRepository } from '../committee/committee-seat.repository.js';
import { UnionMeetingRepository } from '../meeting/union-meeting.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { NetworkReading } from './network-reading.js';

export function networkEvidence(store: Store): EvidenceRegistration {
  const reading = new NetworkReading(
    new OrganizationRepository(store),
    new CommitteeRepository(store),
    new CommitteeSeatRepository(store),
    new UnionMeetingRepository(store),
    store,
  );
  return { sources: [], metrics: { 'mem.networkComplete': ({ orgId, asOf }: MetricScope) => reading.completeBranches(orgId, asOf) } };
}
