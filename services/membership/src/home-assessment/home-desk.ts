import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { addYears } from '@uniongraph/calendar';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { HomeAssessmentRepository } from './home-assessment.repository.js';
import { HomeStandardRepository } from './home-standard.repository.js';

const TREE = Scope.system('the tree is published');

/** Branches whose staff home waits for its assessment; what was not done is forgotten a year after the due day. */
@Injectable()
export class HomeDesk {
  constructor(
    desk: DeskSources,
    private readonly standards: HomeStandardRepository,
    private readonly assessments: HomeAssessmentRepository,
    private readonly organizations: OrganizationRepository,
  ) {
    desk.register((period) => this.waiting(period));
  }

  private async waiting({ orgId, on, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const standards = await this.standards.dueIn(orgId, addYears(on, -1), until);
    if (standards.length === 0) return [];
    const children = await this.organizations.childrenOf(
      TREE,
      standards.map((standard) => standard.orgId),
    );
    const due = standards.flatMap(({ year, dueOn }, at) => children[at]!.flatMap((branch) => (branch.kind === 'BRANCH' ? [{ branch, year, dueOn }] : [])));
    const done = await this.assessments.doneIn(
      due.map(({ branch }) => branch._id),
      standards.map(({ year }) => year),
    );
    return due
      .filter(({ branch, year }) => !done.has(`${branch._id} ${year}`))
      .slice(0, limit)
      .map(({ branch, year, dueOn }) => ({
        kind: 'HOME_ASSESSMENT' as const,
        orgId: branch._id,
        title: `“${branch.name}” ${year} 年职工之家待考核 | the staff home of ${branch.code} waits for its assessment of ${year}`,
        dueOn,
        recordType: 'UnionOrganization',
        recordId: branch._id,
      }));
  }
}
