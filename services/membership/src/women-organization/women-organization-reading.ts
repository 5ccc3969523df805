import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import type { Store } from '@uniongraph/mongo';
import { loader, STORE, type RequestContext } from '@uniongraph/subgraph';
import { CommitteeRepository } from '../committee/committee.repository.js';
import { levelOf } from '../committee/committee.rules.js';
import { CommitteeSeatRepository } from '../committee/committee-seat.repository.js';
import type { CommitteeRecord } from '../committee/committee.model.js';
import { MemberRepository } from '../member/member.repository.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { judgeWomenOrgan, type WomenOrganJudgement } from './women-organization.rules.js';

/** Carries the organisation's stamp, by which its fields' policies are decided. */
export interface WomenOrganizationView extends WomenOrganJudgement {
  orgId: string;
  orgScope: string[];
  establishedOn: string;
  committee: CommitteeRecord | null;
  womenMembers: number;
}

const WHOEVER = Scope.system('whether a union is complete does not depend on who asks');

/** Four queries, and one for the organisations themselves, however many organisations. */
@Injectable()
export class WomenOrganizationReading {
  constructor(
    private readonly organizations: OrganizationRepository,
    private readonly committees: CommitteeRepository,
    private readonly seats: CommitteeSeatRepository,
    private readonly members: MemberRepository,
    @Inject(STORE) private readonly store: Store,
  ) {}

  of(context: RequestContext, organization: OrganizationRecord): Promise<WomenOrganizationView | null> {
    return loader(context, 'womenOrganization', async (ids) =>
      this.views(
        (await this.organizations.byIds(WHOEVER, ids)).filter((found) => found !== null),
        ids,
      ),
    ).load(organization._id);
  }

  /** @returns those of `organizations` whose women workers' organisation is not in order. */
  async incompleteOf(organizations: readonly OrganizationRecord[]): Promise<WomenOrganizationView[]> {
    const ids = organizations.map(({ _id }) => _id);
    return (await this.views(organizations, ids)).filter((view) => view?.status === 'INCOMPLETE').filter((view) => view !== null);
  }

  private async views(organizations: readonly OrganizationRecord[], ids: readonly string[]): Promise<(WomenOrganizationView | null)[]> {
    const basic = organizations.filter(({ kind }) => levelOf(kind) === 'BASIC');
    const orgIds = basic.map(({ _id }) => _id);
    const [committees, commissioners, women, regions] = await Promise.all([
      this.committees.standingOrgans(
        WHOEVER,
        orgIds.map((orgId) => ({ orgId, kind: 'WOMEN_COMMITTEE' as const, subject: null })),
      ),
      this.seats.withCommissioner(orgIds),
      this.members.womenAt(orgIds),
      this.organizations.regionsOf(basic),
    ]);
    const on = today(this.store.now());
    const views = basic.map(({ _id: orgId, orgScope, establishedOn }, index) => {
      const [committee, womenMembers] = [committees[index] ?? null, women[index] ?? 0];
      const facts = { hasCommittee: committee !== null, hasCommissioner: commissioners.has(orgId), womenMembers };
      return { orgId, orgScope, establishedOn, committee, womenMembers, ...judgeWomenOrgan(facts, regions[index]!, on) };
    });
    const byId = new Map(views.map((view) => [view.orgId, view]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}
