import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import type { Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { QueryHomeLeagueArgs } from '../schema-types.js';
import type { HomeAssessmentRecord } from './home-assessment.model.js';
import { HomeAssessmentRepository } from './home-assessment.repository.js';
import { percentDone, ranked } from './home-assessment.rules.js';
import { readScope } from './home-assessment.scope.js';
import type { HomeStandardRecord } from './home-standard.model.js';
import { HomeStandardRepository } from './home-standard.repository.js';

const TREE = Scope.system('the tree is published');

export interface HomeLeagueRowView {
  rank: number;
  branch: OrganizationRecord;
  assessment: HomeAssessmentRecord;
}

export interface HomeLeagueView {
  organization: OrganizationRecord;
  year: number;
  asOf: string;
  standard: HomeStandardRecord | null;
  branchCount: number;
  assessedCount: number;
  percent: number | null;
  rows: HomeLeagueRowView[];
  missing: OrganizationRecord[];
  overdue: OrganizationRecord[];
}

@Injectable()
export class HomeLeagueService {
  constructor(
    private readonly standards: HomeStandardRepository,
    private readonly assessments: HomeAssessmentRepository,
    private readonly organizations: OrganizationRepository,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** @returns null for a union whose branches the caller may not read. */
  async league(caller: Caller, { orgId, year, on }: QueryHomeLeagueArgs): Promise<HomeLeagueView | null> {
    const organization = await this.organizations.byId(TREE, orgId);
    if (!organization || !Scope.covers(caller, 'home.read', organization.orgScope)) return null;
    const asOf = on ?? today(this.store.now());
    const branches = await this.branchesOf(orgId);
    const [standard, found] = await Promise.all([
      this.standards.inForce(readScope(caller), orgId, year),
      this.assessments.ofBranches(
        readScope(caller),
        branches.map(({ _id }) => _id),
        year,
      ),
    ]);
    const done = found.filter(({ scoredOn }) => scoredOn <= asOf);
    const missing = branches.filter(({ _id }) => !done.some((assessment) => assessment.orgId === _id));
    return {
      organization,
      year,
      asOf,
      standard,
      branchCount: branches.length,
      assessedCount: done.length,
      percent: percentDone(done.length, branches.length),
      rows: ranked(done).map(({ rank, row }) => ({ rank, branch: branches.find(({ _id }) => _id === row.orgId)!, assessment: row })),
      missing,
      overdue: standard && asOf > standard.dueOn ? missing : [],
    };
  }

  private async branchesOf(orgId: string): Promise<OrganizationRecord[]> {
    const [children = []] = await this.organizations.childrenOf(TREE, [orgId]);
    return children.filter(({ kind }) => kind === 'BRANCH');
  }
}
