import { PartyLinkDesk } from './party-link-desk.js';
import { OrganizationPartyLinkResolver, PartyLinkFieldsResolver, PartyReportFieldsResolver, SupportRequestFieldsResolver } from './party-link-fields.resolver.js';
import { PartyLinkLoader } from './party-link.loader.js';
import { PartyLinkRepository, PartyReportRepository, SupportRequestRepository } from './party-link.repository.js';
import { PartyLinkResolver } from './party-link.resolver.js';
import { PartyLinkService } from './party-link.service.js';
import { PartyReplyService } from './party-reply.service.js';

export const partyLinkSlice = [
  PartyLinkResolver,
  PartyLinkFieldsResolver,
  PartyReportFieldsResolver,
  SupportRequestFieldsResolver,
  OrganizationPartyLinkResolver,
  PartyLinkService,
  PartyReplyService,
  PartyLinkDesk,
  PartyLinkLoader,
  PartyLinkRepository,
  PartyReportRepository,
  SupportRequestRepository,
];
