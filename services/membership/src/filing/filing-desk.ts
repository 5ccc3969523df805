import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { addDays } from '@uniongraph/calendar';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import type { DeskItemKind } from '../schema-types.js';
import type { FilingRecord } from './filing.model.js';
import { FilingRepository } from './filing.repository.js';

const DESK = Scope.system('the desk decided who sees it');
/** How long a reply is news. */
const NEWS_DAYS = 14;

/** What waits for the addressee, and what came back to the sender. */
@Injectable()
export class FilingDesk {
  constructor(
    desk: DeskSources,
    private readonly filings: FilingRepository,
  ) {
    desk.register((period) => this.waiting(period));
    desk.register((period) => this.replied(period));
    desk.register((period) => this.returned(period));
  }

  private async waiting({ orgId, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const filings = await this.filings.waitingAt(DESK, orgId, until, limit);
    return filings.map((filing) => item('FILING_TO_HANDLE', filing, orgId, filing.sentOn));
  }

  /** News of the day, for two weeks: it is never overdue. */
  private async replied({ orgId, on, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const recent = { 'reply.repliedOn': { $gte: addDays(on, -NEWS_DAYS), $lte: until } };
    const filings = await this.filings.answered(DESK, orgId, 'REPLIED', recent, limit);
    return filings.map((filing) => item('FILING_REPLIED', filing, filing.orgId, filing.reply!.repliedOn < on ? on : filing.reply!.repliedOn));
  }

  private async returned({ orgId, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const filings = await this.filings.answered(DESK, orgId, 'RETURNED', { supersededById: null, returnedOn: { $lte: until } }, limit);
    return filings.map((filing) => item('FILING_RETURNED', filing, filing.orgId, filing.returnedOn!));
  }
}

function item(kind: DeskItemKind, { _id: recordId, subject }: FilingRecord, orgId: string, dueOn: string): DeskItemView {
  return { kind, orgId, title: subject, dueOn, recordType: 'Filing', recordId };
}
