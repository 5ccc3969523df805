import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export type FilingKind = 'FOR_RECORD' | 'REQUEST_INSTRUCTION' | 'REPORT';
export type FilingState = 'SENT' | 'RECEIVED' | 'REPLIED' | 'RETURNED';

export interface FilingAttachmentRecord {
  name: string;
  location: string;
  sha256: string;
}

export interface FilingAboutRecord {
  recordType: string;
  recordId: string;
}

export interface FilingReplyRecord {
  text: string;
  repliedOn: string;
  attachments: FilingAttachmentRecord[];
}

/** `orgId` is the sender. */
export interface FilingRecord extends StoredRecord {
  toOrgId: string;
  /** The addressee and the sender's other superior unions. */
  sharedWith: string[];
  kind: FilingKind;
  subject: string;
  text: string;
  attachments: FilingAttachmentRecord[];
  about: FilingAboutRecord | null;
  sentOn: string;
  state: FilingState;
  receivedOn: string | null;
  reply: FilingReplyRecord | null;
  returnedOn: string | null;
  returnReason: string | null;
  supersedesId: string | null;
  supersededById: string | null;
}

const text = { type: String, default: null };
const attachments = { type: [{ _id: false, name: String, location: String, sha256: String }], required: true };
const about = new Schema({ recordType: String, recordId: String }, { _id: false });
const reply = new Schema({ text: String, repliedOn: String, attachments }, { _id: false });
const schema = new Schema<FilingRecord>(
  {
    ...recordFields,
    toOrgId: { type: String, required: true },
    sharedWith: { type: [String], required: true },
    kind: { type: String, required: true },
    subject: { type: String, required: true },
    text: { type: String, required: true },
    attachments,
    about: { type: about, default: null },
    sentOn: { type: String, required: true },
    state: { type: String, required: true },
    receivedOn: text,
    reply: { type: reply, default: null },
    returnedOn: text,
    returnReason: text,
    supersedesId: text,
    supersededById: text,
  },
  { versionKey: false, collection: 'filings' },
);
// Serves filingOutbox newest first and by day, of those below and of those that are shared.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ sharedWith: 1, _id: 1 });
schema.index({ orgScope: 1, sentOn: 1, _id: 1 });
schema.index({ sharedWith: 1, sentOn: 1, _id: 1 });
// Serves filingInbox newest first and by day.
schema.index({ toOrgId: 1, _id: 1 });
schema.index({ toOrgId: 1, sentOn: 1, _id: 1 });
// Serves the desks of the addressee and of the sender.
schema.index({ toOrgId: 1, state: 1, sentOn: 1 });
schema.index({ orgScope: 1, state: 1, sentOn: 1 });
// Serves what was filed about a record.
schema.index({ 'about.recordId': 1, _id: -1 });
// Serves the sharing with a new superior.
schema.index({ orgId: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function filingModel(connection: Connection): Model<FilingRecord> {
  return connection.model<FilingRecord>('Filing', schema);
}
