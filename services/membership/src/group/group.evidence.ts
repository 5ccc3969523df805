import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import { UnionGroupRepository } from './group.repository.js';
import type { GroupingRoundRecord } from './grouping-round.model.js';

const rounds: EvidenceSource<GroupingRoundRecord> = {
  recordType: 'GroupingRound',
  capabilityId: 'MEM-02',
  readPolicy: 'group.read',
  attachPolicy: 'group.write',
  toEvidence: ({ targetCount, drawnOn, memberCount }) => ({
    title: `划分${targetCount}个工会小组`,
    occurredOn: drawnOn,
    people: memberCount,
    quantity: targetCount,
    unit: '个小组',
    metric: 'mem.groupCount',
  }),
};

export function groupEvidence(store: Store): EvidenceRegistration {
  const repository = new UnionGroupRepository(store);
  return { sources: [rounds], metrics: { 'mem.groupCount': ({ orgId, asOf }) => repository.countOn(orgId, asOf) } };
}
