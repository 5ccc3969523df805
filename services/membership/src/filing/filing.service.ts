import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { UnitOfWork, type Act } from '@uniongraph/mongo';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { AcknowledgeFilingInput, ReplyFilingInput, ReturnFilingInput, SubmitFilingInput } from '../schema-types.js';
import { filingFacts } from './filing.events.js';
import type { FilingRecord } from './filing.model.js';
import { FilingRepository } from './filing.repository.js';
import { checkAttachments, checkNotSender, checkState, checkSupersedable, checkText, refuse } from './filing.rules.js';
import { filingScope } from './filing.scope.js';
import { FilingSubjects } from './filing-subjects.js';
import { FilingWriter } from './filing.writer.js';

@Injectable()
export class FilingService {
  constructor(
    private readonly filings: FilingRepository,
    private readonly organizations: OrganizationRepository,
    private readonly writer: FilingWriter,
    private readonly subjects: FilingSubjects,
    private readonly work: UnitOfWork,
  ) {}

  submit(caller: Caller, input: SubmitFilingInput): Promise<FilingRecord> {
    return this.work.run(caller, 'submitFiling', input, async (act) => {
      const { fromOrgId, requestId: _requestId, ...content } = input;
      const sender = await this.organizations.byId(filingScope(caller, 'filing.submit'), fromOrgId, act.session);
      if (!sender) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', 'fromOrgId']);
      const returned = content.supersedesId ? await this.returned(act, content.supersedesId, sender._id) : null;
      const filing = await this.writer.lodge(act, sender, content);
      if (returned) await act.update(this.filings.model, returned, { supersededById: filing._id });
      return filing;
    });
  }

  acknowledge(caller: Caller, input: AcknowledgeFilingInput): Promise<FilingRecord> {
    return this.work.run(caller, 'acknowledgeFiling', input, async (act) => {
      const current = await this.forHandling(act, input);
      checkState(current, 'SENT');
      const saved = await act.update(this.filings.model, current, { state: 'RECEIVED', receivedOn: today(act.now) });
      act.emit('FilingReceived', saved, filingFacts(saved));
      return saved;
    });
  }

  /** Whoever waits for the reply goes on in the same transaction. */
  reply(caller: Caller, input: ReplyFilingInput): Promise<FilingRecord> {
    return this.work.run(caller, 'replyFiling', input, async (act) => {
      const current = await this.forHandling(act, input);
      checkState(current, 'SENT', 'RECEIVED');
      const on = today(act.now);
      const reply = { text: checkText(input.text, 8_000, ['text']), repliedOn: on, attachments: checkAttachments(input.attachments) };
      const saved = await act.update(this.filings.model, current, { state: 'REPLIED', receivedOn: current.receivedOn ?? on, reply });
      act.emit('FilingReplied', saved, filingFacts(saved));
      await this.subjects.tell(act, saved, 'onReplied');
      return saved;
    });
  }

  return(caller: Caller, input: ReturnFilingInput): Promise<FilingRecord> {
    return this.work.run(caller, 'returnFiling', input, async (act) => {
      const current = await this.forHandling(act, input);
      checkState(current, 'SENT', 'RECEIVED');
      const returnReason = checkText(input.reason, 1_000, ['reason']);
      const saved = await act.update(this.filings.model, current, { state: 'RETURNED', returnedOn: today(act.now), returnReason });
      act.emit('FilingReturned', saved, filingFacts(saved));
      await this.subjects.tell(act, saved, 'onReturned');
      return saved;
    });
  }

  private async forHandling(act: Act, input: { id: string; version: number }): Promise<FilingRecord> {
    const current = await this.filings.forChange(filingScope(act.caller, 'filing.handle'), input.id, input.version, act.session);
    checkNotSender(current, act.caller);
    return current;
  }

  private async returned(act: Act, id: string, orgId: string): Promise<FilingRecord> {
    const filing = await this.filings.byId(filingScope(act.caller, 'filing.submit'), id, act.session);
    if (filing?.orgId !== orgId) refuse('NOT_FOUND', '找不到该件 | There is no such filing', ['input', 'supersedesId']);
    checkSupersedable(filing);
    return filing;
  }
}
