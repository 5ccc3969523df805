import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { UnitOfWork, type Act } from '@uniongraph/mongo';
import type { RecordReplyInput } from '../schema-types.js';
import type { PartyReplyRecord, PartyReportRecord, SupportRequestRecord } from './party-link.model.js';
import { PartyReportRepository, SupportRequestRepository } from './party-link.repository.js';
import { checkDay, checkNoOutcome, checkText, checkUnanswered, outcomeOfRequest, refuse } from './party-link.rules.js';
import { partyScope } from './party-link.scope.js';

/** What was replied to: one of the two. */
export interface Replied {
  partyReport: PartyReportRecord | null;
  supportRequest: SupportRequestRecord | null;
}

/** Replies, by the office as it heard them, or by the party organisation's own hand where it was asked. */
@Injectable()
export class PartyReplyService {
  constructor(
    private readonly reports: PartyReportRepository,
    private readonly requests: SupportRequestRepository,
    private readonly work: UnitOfWork,
  ) {}

  record(caller: Caller, input: RecordReplyInput): Promise<Replied> {
    return this.work.run(caller, 'recordReply', input, async (act) => {
      const scope = partyScope(caller, 'partyLink.reply');
      if (await this.reports.byId(scope, input.id, act.session)) return { partyReport: await this.toReport(act, input), supportRequest: null };
      return { partyReport: null, supportRequest: await this.toRequest(act, input) };
    });
  }

  private async toReport(act: Act, input: RecordReplyInput): Promise<PartyReportRecord> {
    const current = await this.reports.forChange(partyScope(act.caller, 'partyLink.reply'), input.id, input.version, act.session);
    checkUnanswered(current);
    checkNoOutcome(input.outcome);
    const saved = await act.update(this.reports.model, current, { reply: replyFrom(act, input, current.on) });
    act.emit('PartyReportReplied', saved, { reportId: saved._id, planId: saved.planId });
    return saved;
  }

  private async toRequest(act: Act, input: RecordReplyInput): Promise<SupportRequestRecord> {
    const current = await this.requests.forChange(partyScope(act.caller, 'partyLink.reply'), input.id, input.version, act.session);
    // The administration's answer is not the party organisation's to give.
    if (current.addressee === 'ADMIN' && !(await this.requests.byId(partyScope(act.caller, 'partyLink.write'), current._id, act.session)))
      refuse('NOT_FOUND', '找不到该记录 | There is no such record', ['input', 'id']);
    checkUnanswered(current);
    const saved = await act.update(this.requests.model, current, { state: outcomeOfRequest(input.outcome), reply: replyFrom(act, input, current.on) });
    act.emit('SupportAnswered', saved, { supportRequestId: saved._id, state: saved.state });
    return saved;
  }
}

function replyFrom(act: Act, input: RecordReplyInput, sentOn: string): PartyReplyRecord {
  const latest = today(act.now);
  return { text: checkText(input.text, 2_000, 'text'), on: checkDay(input.on ?? latest, 'on', { earliest: sentOn, latest }) };
}
