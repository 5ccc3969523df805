import { Injectable } from '@nestjs/common';
import { today } from '@uniongraph/calendar';
import { newRecord, type Act } from '@uniongraph/mongo';
import { filingSuperiorIds } from '../organization/organization.rules.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { filingFacts } from './filing.events.js';
import type { FilingAboutRecord, FilingAttachmentRecord, FilingKind, FilingRecord } from './filing.model.js';
import { FilingRepository } from './filing.repository.js';
import { addresseeOf, checkAttachments, checkPlanTasks, checkText } from './filing.rules.js';
import { FilingSubjects } from './filing-subjects.js';

/** What is filed. */
export interface FilingContent {
  toOrgId?: string | null;
  kind: FilingKind;
  subject: string;
  text: string;
  attachments?: readonly FilingAttachmentRecord[] | null;
  about?: FilingAboutRecord | null;
  supersedesId?: string | null;
  planTaskIds?: readonly string[] | null;
}

/** Files inside an act: for the slices whose own acts file something. */
@Injectable()
export class FilingWriter {
  constructor(
    private readonly filings: FilingRepository,
    private readonly organizations: OrganizationRepository,
    private readonly subjects: FilingSubjects,
  ) {}

  /** @throws DomainError ORGANIZATION_DISSOLVED, NOT_SUPERIOR, INVALID, and what the subject refuses. */
  async lodge(act: Act, sender: OrganizationRecord, content: FilingContent): Promise<FilingRecord> {
    await act.hold(this.organizations.model, sender);
    const filing = draftOf(act, sender, content);
    await this.subjects.check(act, filing);
    const lodged = await act.insert(this.filings.model, filing);
    act.emit('FilingSent', lodged, filingFacts(lodged));
    await this.subjects.tell(act, lodged, 'onLodged');
    return lodged;
  }
}

function draftOf(act: Act, sender: OrganizationRecord, content: FilingContent): FilingRecord {
  const toOrgId = addresseeOf(sender, content.toOrgId);
  const planTaskIds = content.planTaskIds ?? [];
  checkPlanTasks(planTaskIds);
  return {
    ...newRecord('fil', act, sender, planTaskIds),
    toOrgId,
    sharedWith: filingSuperiorIds(sender),
    kind: content.kind,
    subject: checkText(content.subject, 120, ['subject']),
    text: checkText(content.text, 8_000, ['text']),
    attachments: checkAttachments(content.attachments),
    about: content.about ?? null,
    sentOn: today(act.now),
    state: 'SENT',
    receivedOn: null,
    reply: null,
    returnedOn: null,
    returnReason: null,
    supersedesId: content.supersedesId ?? null,
    supersededById: null,
  };
}
