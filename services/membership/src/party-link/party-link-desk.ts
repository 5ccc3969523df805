import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import { SupportRequestRepository } from './party-link.repository.js';

const DESK = Scope.system('the desk decided who sees it');

/** Requests for support without a reply. */
@Injectable()
export class PartyLinkDesk {
  constructor(
    desk: DeskSources,
    private readonly requests: SupportRequestRepository,
  ) {
    desk.register((period) => this.waiting(period));
  }

  private async waiting({ orgId, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const requests = await this.requests.waiting(DESK, orgId, until, limit);
    return requests
      .map(({ _id: recordId, orgId: at, subject, on, replyBy }) => ({
        kind: 'SUPPORT_REQUESTED' as const,
        orgId: at,
        title: subject,
        dueOn: replyBy ?? on,
        recordType: 'SupportRequest',
        recordId,
      }))
      .filter(({ dueOn }) => dueOn <= until);
  }
}
