import { Injectable } from '@nestjs/common';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import { InvestigationRepository } from './investigation.repository.js';

/** Reports that are due. */
@Injectable()
export class InvestigationDesk {
  constructor(
    desk: DeskSources,
    private readonly topics: InvestigationRepository,
  ) {
    desk.register((period) => this.due(period));
  }

  private async due({ orgId, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const topics = await this.topics.reportsDueBy(orgId, until, limit);
    return topics.map(({ _id: recordId, orgId: at, title, dueOn }) => ({
      kind: 'INVESTIGATION_REPORT' as const,
      orgId: at,
      title: `调研报告：${title} | the report of an investigation is due`,
      dueOn,
      recordType: 'InvestigationTopic',
      recordId,
    }));
  }
}
