import { Scope } from '@uniongraph/access';
import type { EvidenceRegistration, EvidenceSource, MetricScope } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import { OrganizationRepository } from '../organization/organization.repository.js';
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
  const organizations = new OrganizationRepository(store);
  return {
    sources: [members],
    metrics: {
      /** Active members ÷ employees on the last day, as a percentage; never above 100 (MEM-06). */
      'mem.membershipRate': async ({ orgId, asOf }: MetricScope) => {
        const [[active = 0], [[employees = 0] = []]] = await Promise.all([spells.activeOn([orgId], asOf), organizations.employeeTotals([orgId], [asOf])]);
        return employees === 0 ? null : Math.min(100, (active / employees) * 100);
      },
      'mem.newMembers': ({ orgId, from, to }: MetricScope) => spells.joinedIn(Scope.system('a count of joiners for the plan'), orgId, from, to),
    },
  };
}
