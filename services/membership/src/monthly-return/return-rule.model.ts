import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

/** Holds from its month until the next rule of the same union. */
export interface ReturnRuleRecord extends StoredRecord {
  fromMonth: string;
  dueDay: number;
}

const schema = new Schema<ReturnRuleRecord>(
  { ...recordFields, fromMonth: { type: String, required: true }, dueDay: { type: Number, required: true } },
  { versionKey: false, collection: 'monthlyReturnRules' },
);
// Serves what is due, and refuses two rules of a union from one month.
schema.index({ orgId: 1, fromMonth: 1 }, { unique: true });

export function returnRuleModel(connection: Connection): Model<ReturnRuleRecord> {
  return connection.model<ReturnRuleRecord>('MonthlyReturnRule', schema);
}
