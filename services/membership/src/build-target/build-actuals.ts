import { Inject, Injectable } from '@nestjs/common';
import type { EvidenceRegistration } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { MemberRepository } from '../member/member.repository.js';
import { membershipEvidence } from '../membership.evidence.js';
import { isEstablished } from '../real-name/real-name.rules.js';
import type { BuildMetric } from '../schema-types.js';

/** Of the yearly plan: the same figures by the same code. */
const PLAN_METRIC: Partial<Record<BuildMetric, string>> = {
  GROUPS: 'mem.groupCount',
  MEMBERSHIP_RATE: 'mem.membershipRate',
  NEW_MEMBERS: 'mem.newMembers',
  NETWORK: 'mem.networkComplete',
};

/** The actual figures of building targets: computed from the records, never typed in. */
@Injectable()
export class BuildActuals {
  private readonly metrics: EvidenceRegistration['metrics'];

  constructor(
    @Inject(STORE) store: Store,
    private readonly members: MemberRepository,
  ) {
    this.metrics = membershipEvidence(store).metrics;
  }

  /** @returns null when there is nothing to compute it from. */
  async actual(metric: BuildMetric, orgId: string, year: number, asOf: string): Promise<number | null> {
    if (metric === 'REAL_NAME') return this.realName(orgId);
    const compute = this.metrics[PLAN_METRIC[metric]!];
    return compute ? compute({ orgId, from: `${year}-01-01`, to: `${year}-12-31`, asOf, args: {} }) : null;
  }

  private async realName(orgId: string): Promise<number | null> {
    const tallies = await this.members.realNameTallies(orgId);
    return tallies.length === 0 ? null : (100 * tallies.filter(isEstablished).length) / tallies.length;
  }
}
