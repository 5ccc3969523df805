import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import type { GroupElectionRecord } from './group-election.model.js';
import { GroupElectionRepository } from './group-election.repository.js';

/** An election with a result; for the metric it counts once it is filed. */
const elections: EvidenceSource<GroupElectionRecord> = {
  recordType: 'GroupLeaderElection',
  capabilityId: 'MEM-03',
  readPolicy: 'groupElection.read',
  attachPolicy: 'groupElection.write',
  self: 'winnerId',
  toEvidence: ({ winnerId, filedOn, closedOn, votesCast }) =>
    winnerId === null
      ? null
      : {
          title: filedOn === null ? '工会小组长选举（未备案）' : '工会小组长选举',
          occurredOn: filedOn ?? closedOn,
          people: votesCast,
          quantity: 1,
          unit: '名组长',
          metric: filedOn === null ? null : 'mem.groupLeadersFiled',
        },
};

export function groupElectionEvidence(store: Store): EvidenceRegistration {
  const repository = new GroupElectionRepository(store);
  return { sources: [elections], metrics: { 'mem.groupLeadersFiled': ({ orgId, asOf }) => repository.countInOffice(orgId, asOf) } };
}
