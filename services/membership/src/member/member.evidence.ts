import { Scope } from '@uniongraph/access';
import type { EvidenceRegistration, EvidenceSource, MetricScope } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import type { MemberRecord } from './member.model.js';
import { SpellRepository } from './spell.repository.js';

/** A member's record is a person's: it shows no name and counts nobody. */
const members: EvidenceSource<MemberRecord> = {
  recordType: 'Member',
  capabilityId: 'MEM-05',
  readPolicy: 'member.read',
  attachPolicy: 'member.write',
  self: '_id',
  isSensitive: true,
  toEvidence: ({ status, joinedOn, name }) => (status === 'APPLIED' || status === 'DECLINED' ? null : { title: name, occurredOn: joinedOn, metric: 'mem.newMembers' }),
};

export function memberEvidence(store: Store): EvidenceRegistration {
  const spells = new SpellRepository(store);
  return {
    sources: [members],
    metrics: {
      'mem.newMembers': ({ orgId, from, to }: MetricScope) => spells.joinedIn(Scope.system('a count of joiners for the plan'), orgId, from, to),
    },
  };
}
