import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { PartyLinkRecord, PartyReportRecord, SupportRequestRecord } from './party-link.model.js';
import { PartyLinkRepository, PartyReportRepository, SupportRequestRepository } from './party-link.repository.js';
import { partyScope } from './party-link.scope.js';

@Injectable()
export class PartyLinkLoader {
  constructor(
    private readonly links: PartyLinkRepository,
    private readonly reports: PartyReportRepository,
    private readonly requests: SupportRequestRepository,
  ) {}

  link(context: RequestContext, id: string): Promise<PartyLinkRecord | null> {
    return loader(context, 'partyLink.byId', (ids) => this.links.byIds(partyScope(context.caller, 'partyLink.read'), ids)).load(id);
  }

  liveOf(context: RequestContext, orgId: string): Promise<PartyLinkRecord | null> {
    return loader(context, 'partyLink.liveOf', (ids) => this.links.liveOf(partyScope(context.caller, 'partyLink.read'), ids)).load(orgId);
  }

  report(context: RequestContext, id: string): Promise<PartyReportRecord | null> {
    return loader(context, 'partyReport.byId', (ids) => this.reports.byIds(partyScope(context.caller, 'partyLink.read'), ids)).load(id);
  }

  request(context: RequestContext, id: string): Promise<SupportRequestRecord | null> {
    return loader(context, 'supportRequest.byId', (ids) => this.requests.byIds(partyScope(context.caller, 'partyLink.read'), ids)).load(id);
  }
}
