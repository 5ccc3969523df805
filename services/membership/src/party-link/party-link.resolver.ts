import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type { MutationFields, PartyLinkErrorCode, RecordReplyInput, ReportToPartyInput, RequestSupportInput, SetPartyLinkInput } from '../schema-types.js';
import type { PartyLinkRecord, PartyReportRecord, SupportRequestRecord } from './party-link.model.js';
import { PartyLinkService } from './party-link.service.js';
import { PartyReplyService } from './party-reply.service.js';

type Payload<Key extends string, Value> = Promise<PayloadOf<Key, Value, PartyLinkErrorCode>>;

@Resolver('PartyLink')
export class PartyLinkResolver implements Pick<MutationFields, 'setPartyLink' | 'reportToParty' | 'requestSupport' | 'recordReply'> {
  constructor(
    private readonly service: PartyLinkService,
    private readonly replies: PartyReplyService,
  ) {}

  @Mutation('setPartyLink')
  setPartyLink(@Args('input') input: SetPartyLinkInput, @Context() { caller }: RequestContext): Payload<'partyLink', PartyLinkRecord> {
    return payload('partyLink', this.service.setLink(caller, input));
  }

  @Mutation('reportToParty')
  reportToParty(@Args('input') input: ReportToPartyInput, @Context() { caller }: RequestContext): Payload<'partyReport', PartyReportRecord> {
    return payload('partyReport', this.service.report(caller, input));
  }

  @Mutation('requestSupport')
  requestSupport(@Args('input') input: RequestSupportInput, @Context() { caller }: RequestContext): Payload<'supportRequest', SupportRequestRecord> {
    return payload('supportRequest', this.service.request(caller, input));
  }

  @Mutation('recordReply')
  async recordReply(@Args('input') input: RecordReplyInput, @Context() { caller }: RequestContext) {
    const {
      replied,
      userErrors,
    }: PayloadOf<'replied', Awaited<ReturnType<PartyReplyService['record']>>, PartyLinkErrorCode> = await payload('replied', this.replies.record(caller, input));
    return { partyReport: replied?.partyReport ?? null, supportRequest: replied?.supportRequest ?? null, userErrors };
  }
}
