import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

/** Dated, never overwritten: the latest that has begun holds. */
export interface SelectionRuleRecord extends StoredRecord {
  from: string;
  noticeWorkingDays: number;
}

const schema = new Schema<SelectionRuleRecord>(
  { ...recordFields, from: { type: String, required: true }, noticeWorkingDays: { type: Number, required: true } },
  { versionKey: false, collection: 'selectionRules' },
);
// Serves the rule of a day.
schema.index({ orgId: 1, from: -1, _id: -1 });

export function selectionRuleModel(connection: Connection): Model<SelectionRuleRecord> {
  return connection.model<SelectionRuleRecord>('SelectionRule', schema);
}
