import { Injectable } from '@nestjs/common';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import { CommitteeRepository } from './committee.repository.js';

/** Terms of office that end. */
@Injectable()
export class CommitteeDesk {
  constructor(
    desk: DeskSources,
    private readonly committees: CommitteeRepository,
  ) {
    desk.register((period) => this.termsEnding(period));
  }

  private async termsEnding({ orgId, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const ending = await this.committees.termsEndingBy(orgId, until, limit);
    return ending.map(({ _id: recordId, orgId: at, name, termTo }) => ({
      kind: 'TERM_OF_OFFICE' as const,
      orgId: at,
      title: `${name}任期届满，应换届 | the term ends: the next one is due`,
      dueOn: termTo!,
      recordType: 'Committee',
      recordId,
    }));
  }
}
