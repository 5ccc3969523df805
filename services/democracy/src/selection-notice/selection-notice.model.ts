import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export interface SelectionEntryRecord {
  holderId: string | null;
  text: string;
  struck: boolean;
}

export interface SelectionNoticeRecord extends StoredRecord {
  kind: 'AWARD' | 'PROFESSIONAL_TITLE';
  stage: 'NOMINEES' | 'RESULT';
  title: string;
  awardSchemeId: string | null;
  criteria: string;
  criteriaPublishedOn: string;
  list: SelectionEntryRecord[];
  noticeFrom: string;
  noticeTo: string;
  state: 'OPEN' | 'CLOSED' | 'WITHDRAWN';
  openObjections: number;
  closedOn: string | null;
  withdrawnReason: string | null;
}

const text = { type: String, default: null };
const schema = new Schema<SelectionNoticeRecord>(
  {
    ...recordFields,
    kind: { type: String, required: true },
    stage: { type: String, required: true },
    title: { type: String, required: true },
    awardSchemeId: text,
    criteria: { type: String, required: true },
    criteriaPublishedOn: { type: String, required: true },
    list: { type: [{ _id: false, holderId: text, text: String, struck: Boolean }], required: true },
    noticeFrom: { type: String, required: true },
    noticeTo: { type: String, required: true },
    state: { type: String, required: true },
    openObjections: { type: Number, required: true },
    closedOn: text,
    withdrawnReason: text,
  },
  { versionKey: false, collection: 'selectionNotices' },
);
// Serves selectionNotices newest first, and of one organisation.
schema.index({ orgScope: 1, _id: 1 });
// Serves selectionNotices ordered by their days.
schema.index({ orgScope: 1, noticeFrom: 1, _id: 1 });
schema.index({ orgScope: 1, noticeTo: 1, _id: 1 });
schema.index({ noticeFrom: 1, _id: 1 });
schema.index({ noticeTo: 1, _id: 1 });
// Serves openNotices.
schema.index({ orgScope: 1, state: 1, noticeTo: 1 });
// Serves AwardScheme.selectionNotices.
schema.index({ awardSchemeId: 1, _id: -1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function selectionNoticeModel(connection: Connection): Model<SelectionNoticeRecord> {
  return connection.model<SelectionNoticeRecord>('SelectionNotice', schema);
}
