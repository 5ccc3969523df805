import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { WomenOrganizationReading } from './women-organization-reading.js';

const WHOEVER = Scope.system("the desk's own reader is checked by its service");
const TREE_MAX = 1_000;

/** Unions founded without their women workers' organisation: due on the day of the founding, there until it is made good. */
@Injectable()
export class WomenOrganizationDesk {
  constructor(
    desk: DeskSources,
    private readonly reading: WomenOrganizationReading,
    private readonly organizations: OrganizationRepository,
  ) {
    desk.register((period) => this.missing(period));
  }

  private async missing({ orgId, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const gaps = await this.reading.incompleteOf(await this.organizations.tree(WHOEVER, orgId, false, TREE_MAX));
    return gaps
      .filter(({ establishedOn }) => establishedOn <= until)
      .sort((a, b) => a.establishedOn.localeCompare(b.establishedOn))
      .slice(0, limit)
      .map(({ orgId: at, establishedOn }) => ({
        kind: 'WOMEN_ORGANIZATION' as const,
        orgId: at,
        title: '女职工组织未同步组建，请设立女职工委员会或任命女职工委员 | the women workers’ organisation is missing: establish a committee or appoint a commissioner',
        dueOn: establishedOn,
        recordType: 'UnionOrganization',
        recordId: at,
      }));
  }
}
