import { Scope } from '@uniongraph/access';
import type { EvidenceRegistration, EvidenceSource, MetricScope } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import type { MemberRecord } from './member/member.model.js';
import { SpellRepository } from './member/spell.repository.js';
import type { OrganizationRecord } from './organization/organization.model.js';
import { OrganizationRepository } from './organization/organization.repository.js';
import type { WorkPlanRecord } from './work-plan/work-plan.model.js';
import type { SummaryRecord } from './progress/summary.model.js';

const organizations: EvidenceSource<OrganizationRecord> = {
  recordType: 'UnionOrganization',
  capabilityId: 'MEM-01',
  readPolicy: 'organization.read',
  attachPolicy: 'organization.write',
  toEvidence: ({ name, establishedOn }) => ({ title: name, occurredOn: establishedOn, quantity: 1, unit: '个组织' }),
};

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

const plans: EvidenceSource<WorkPlanRecord> = {
  recordType: 'WorkPlan',
  capabilityId: 'MEM-31',
  readPolicy: 'plan.read',
  attachPolicy: 'plan.write',
  toEvidence: ({ isPublished, title, publishedOn }) => (isPublished ? { title, occurredOn: publishedOn } : null),
};

const summaries: EvidenceSource<SummaryRecord> = {
  recordType: 'Summary',
  capabilityId: 'MEM-34',
  readPolicy: 'plan.read',
  attachPolicy: 'plan.write',
  toEvidence: ({ isPublished, year, period, publishedOn }) => (isPublished ? { title: `${year}年${period === 'H1' ? '上半年' : '全年'}工作总结`, occurredOn: publishedOn } : null),
};

/** What membership answers of the yearly plan itself. */
export function membershipEvidence(store: Store): EvidenceRegistration {
  const spells = new SpellRepository(store);
  const unions = new OrganizationRepository(store);
  return {
    sources: [organizations, members, plans, summaries],
    metrics: {
      /** Active members ÷ employees today, as a percentage; never above 100 (MEM-06). */
      'mem.membershipRate': async ({ orgId, asOf }: MetricScope) => {
        const [[active = 0], [employees = 0]] = await Promise.all([spells.activeOn([orgId], asOf), unions.employeeTotals([orgId])]);
        return employees === 0 ? null : Math.min(100, (active / employees) * 100);
      },
      'mem.newMembers': ({ orgId, from, to }: MetricScope) => spells.joinedIn(Scope.system('a count of joiners for the plan'), orgId, from, to),
    },
  };
}
