import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import { InspectionFindingRepository } from './inspection-finding.repository.js';
import { InspectionReading } from './inspection-reading.js';

const WHOEVER = Scope.system("the desk's own reader is checked by its service");

/** Findings that are due, and towards the end of the year the branches that nobody inspected. */
@Injectable()
export class InspectionDesk {
  constructor(
    desk: DeskSources,
    private readonly findings: InspectionFindingRepository,
    private readonly reading: InspectionReading,
  ) {
    desk.register((period) => this.due(period));
    desk.register((period) => this.uninspected(period));
  }

  private async due({ orgId, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const open = await this.findings.openBy(WHOEVER, orgId, until, limit);
    return open.map(({ _id: recordId, orgId: at, text, dueOn }) => ({
      kind: 'INSPECTION_FINDING' as const,
      orgId: at,
      title: `督查问题待销号：${text.slice(0, 40)} | a finding is to be mended`,
      dueOn,
      recordType: 'InspectionFinding',
      recordId,
    }));
  }

  private async uninspected({ orgId, on, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const year = Number(on.slice(0, 4));
    const dueOn = `${year}-12-31`;
    if (dueOn > until) return [];
    const { rows } = await this.reading.coverageOf(orgId, year);
    return rows
      .filter(({ visits }) => visits === 0)
      .slice(0, limit)
      .map(({ branchId }) => ({
        kind: 'INSPECTION' as const,
        orgId: branchId,
        title: `${year} 年尚未督查 | not inspected in ${year} yet`,
        dueOn,
        recordType: 'UnionOrganization',
        recordId: branchId,
      }));
  }
}
