import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { UnionFigureKind } from '../schema-types.js';

export interface SignedFigureRecord {
  figure: UnionFigureKind;
  value: number;
  graphValue: number | null;
  completeAt: Date | null;
  remark: string | null;
}

/** Made by the first submission; `orgId` is the branch. */
export interface MonthlyReturnRecord extends StoredRecord {
  month: string;
  state: 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';
  dueOn: string;
  submittedOn: string;
  submittedBy: string;
  isLate: boolean;
  figures: SignedFigureRecord[];
  narrative: string | null;
  submission: number;
  returnedReason: string | null;
  returnedOn: string | null;
  acceptedOn: string | null;
}

const text = { type: String, default: null };
export const signedFigure = { _id: false, figure: String, value: Number, graphValue: { type: Number, default: null }, completeAt: { type: Date, default: null }, remark: text };
const schema = new Schema<MonthlyReturnRecord>(
  {
    ...recordFields,
    month: { type: String, required: true },
    state: { type: String, required: true },
    dueOn: { type: String, required: true },
    submittedOn: { type: String, required: true },
    submittedBy: { type: String, required: true },
    isLate: { type: Boolean, required: true },
    figures: { type: [signedFigure], required: true },
    narrative: text,
    submission: { type: Number, required: true },
    returnedReason: text,
    returnedOn: text,
    acceptedOn: text,
  },
  { versionKey: false, collection: 'monthlyReturns' },
);
// Refuses a second return of a branch and month; serves the form.
schema.index({ orgId: 1, month: 1 }, { unique: true, name: 'one_a_month' });
// Serves monthlyReturns newest first, by month, due day and day of submission; missingReturns and the desk.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ orgScope: 1, month: 1, _id: 1 });
schema.index({ orgScope: 1, dueOn: 1, _id: 1 });
schema.index({ orgScope: 1, submittedOn: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function monthlyReturnModel(connection: Connection): Model<MonthlyReturnRecord> {
  return connection.model<MonthlyReturnRecord>('MonthlyReturn', schema);
}
