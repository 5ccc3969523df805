import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { Hand } from '../hand.js';

export type FinanceNoticeState = 'DRAFT' | 'APPROVED' | 'PUBLISHED' | 'SUPERSEDED';

export interface NoticeLineRecord {
  /** Code of the account. */
  category: string;
  amountFen: number;
}

export interface NoticePostingRecord {
  channel: string;
  on: string;
  by: string;
}

/** What is computed from the month's vouchers. */
export interface NoticeFigures {
  openingFen: number;
  income: NoticeLineRecord[];
  incomeFen: number;
  expense: NoticeLineRecord[];
  expenseFen: number;
  closingFen: number;
}

export interface FinanceNoticeRecord extends StoredRecord, NoticeFigures {
  year: number;
  month: number;
  /** `2025-05` */
  period: string;
  revision: number;
  state: FinanceNoticeState;
  /** Published, superseded or not: everybody may read it. */
  isPublished: boolean;
  usagePlan: NoticeLineRecord[];
  plannedFen: number;
  root: string | null;
  previousRoot: string | null;
  preparer: Hand;
  approver: Hand | null;
  publishedOn: string | null;
  postings: NoticePostingRecord[];
  supersedesId: string | null;
  supersededById: string | null;
}

const amount = { type: Number, required: true };
const text = { type: String, default: null };
const hand = { _id: false, subject: { type: String, required: true }, memberId: { type: String, default: null } };
const lines = { type: [{ _id: false, category: { type: String, required: true }, amountFen: amount }], required: true };
const posting = { _id: false, channel: { type: String, required: true }, on: { type: String, required: true }, by: { type: String, required: true } };
const schema = new Schema<FinanceNoticeRecord>(
  {
    ...recordFields,
    year: { type: Number, required: true },
    month: { type: Number, required: true },
    period: { type: String, required: true },
    revision: { type: Number, required: true },
    state: { type: String, required: true },
    isPublished: { type: Boolean, required: true },
    openingFen: amount,
    income: lines,
    incomeFen: amount,
    expense: lines,
    expenseFen: amount,
    closingFen: amount,
    usagePlan: lines,
    plannedFen: amount,
    root: text,
    previousRoot: text,
    preparer: { type: hand, required: true },
    approver: { type: hand, default: null },
    publishedOn: text,
    postings: { type: [posting], required: true },
    supersedesId: text,
    supersededById: text,
  },
  { versionKey: false, collection: 'financeNotices' },
);
// Serves the notices of a month, and UnionOrganization.financeNotices; refuses the same revision twice.
schema.index({ orgId: 1, period: 1, revision: 1 }, { unique: true });
// Serves financeNotices newest first: of an organisation, and of all that is published.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ isPublished: 1, _id: 1 });
// Serves financeNotices of one union, which is what members read.
schema.index({ orgId: 1, _id: 1 });
// Serves financeNotices by month, sums and day of publication, and financeNoticeStats.
for (const key of ['period', 'incomeFen', 'expenseFen', 'publishedOn']) {
  schema.index({ orgScope: 1, [key]: 1, _id: 1 });
  schema.index({ isPublished: 1, [key]: 1, _id: 1 });
}
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1, _id: 1 });

export function financeNoticeModel(connection: Connection): Model<FinanceNoticeRecord> {
  return connection.model<FinanceNoticeRecord>('FinanceNotice', schema);
}
