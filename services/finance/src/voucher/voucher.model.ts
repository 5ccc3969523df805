import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { Hand } from '../hand.js';

export type VoucherKind = 'INCOME' | 'EXPENSE' | 'TRANSFER';
export type VoucherState = 'DRAFT' | 'APPROVED' | 'REVERSED' | 'REJECTED' | 'WITHDRAWN';

export interface VoucherLineRecord {
  account: string;
  summary: string;
  debitFen: number;
  creditFen: number;
  fundId: string | null;
  budgetCode: string | null;
  planTaskId: string | null;
  sourceRef: { recordType: string; recordId: string } | null;
}

export interface VoucherRecord extends StoredRecord {
  /** `2025-05`, of `datedOn`. */
  period: string;
  datedOn: string;
  kind: VoucherKind;
  lines: VoucherLineRecord[];
  amountFen: number;
  /** Moves surplus between income, expense and net assets only (结转): no income and no expense of the month. */
  isCarryOver: boolean;
  preparer: Hand;
  handlerId: string | null;
  custodianId: string | null;
  reversesId: string | null;
  reversalReason: string | null;
  state: VoucherState;
  /** 1, 2, 3 ... within the month; null until posted. */
  no: number | null;
  approver: Hand | null;
  postedOn: string | null;
  reversedById: string | null;
  /** Rejected or withdrawn. */
  isDiscarded: boolean;
  discardReason: string | null;
}

const fixed = { required: true, immutable: true } as const;
const fixedText = { type: String, default: null, immutable: true };
const text = { type: String, default: null };
const hand = { _id: false, subject: { type: String, required: true }, memberId: { type: String, default: null } };
const amount = { type: Number, required: true };
const line = new Schema<VoucherLineRecord>(
  {
    account: { type: String, required: true },
    summary: { type: String, required: true },
    debitFen: amount,
    creditFen: amount,
    fundId: text,
    budgetCode: text,
    planTaskId: text,
    sourceRef: { type: new Schema({ recordType: String, recordId: String }, { _id: false }), default: null },
  },
  { _id: false },
);
/** What the paper says is immutable here too: an update leaves it as it is, whoever asks for one. */
const schema = new Schema<VoucherRecord>(
  {
    ...recordFields,
    period: { type: String, ...fixed },
    datedOn: { type: String, ...fixed },
    kind: { type: String, ...fixed },
    lines: { type: [line], ...fixed },
    amountFen: { type: Number, ...fixed },
    isCarryOver: { type: Boolean, ...fixed },
    preparer: { type: hand, ...fixed },
    handlerId: fixedText,
    custodianId: fixedText,
    reversesId: fixedText,
    reversalReason: fixedText,
    state: { type: String, required: true },
    no: { type: Number, default: null },
    approver: { type: hand, default: null },
    postedOn: text,
    reversedById: text,
    isDiscarded: { type: Boolean, required: true },
    discardReason: text,
  },
  { versionKey: false, collection: 'vouchers' },
);
const posted = { no: { $gt: 0 } };
// Refuses the same number twice in a month; serves closing, trialBalance and the notice's figures.
schema.index({ orgId: 1, period: 1, no: 1 }, { unique: true, partialFilterExpression: posted });
// Serves generalLedger.
schema.index({ orgId: 1, 'lines.account': 1, datedOn: 1, no: 1 }, { partialFilterExpression: posted });
// Refuses a second reversal of the same voucher, unless the first was discarded.
schema.index({ reversesId: 1 }, { unique: true, partialFilterExpression: { reversesId: { $gt: '' }, isDiscarded: false } });
// Serves vouchers newest first.
schema.index({ orgScope: 1, _id: 1 });
// Serves vouchers by state: what waits for approval.
schema.index({ orgScope: 1, state: 1, _id: 1 });
// Serves vouchers by month, date, amount and day of posting, and voucherStats.
schema.index({ orgScope: 1, period: 1, _id: 1 });
schema.index({ orgScope: 1, datedOn: 1, _id: 1 });
schema.index({ orgScope: 1, amountFen: 1, _id: 1 });
schema.index({ orgScope: 1, postedOn: 1, _id: 1 });
// Serves the evidence and the cost of plan tasks.
schema.index({ planTaskIds: 1, _id: 1 });

export function voucherModel(connection: Connection): Model<VoucherRecord> {
  return connection.model<VoucherRecord>('Voucher', schema);
}
