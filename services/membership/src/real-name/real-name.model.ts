import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { RealNameMethod } from '../schema-types.js';

export interface RealNameRecord extends StoredRecord {
  memberId: string;
  verifiedOn: string;
  method: RealNameMethod;
  state: 'VERIFIED' | 'REVOKED';
  reason: string | null;
}

const schema = new Schema<RealNameRecord>(
  {
    ...recordFields,
    memberId: { type: String, required: true },
    verifiedOn: { type: String, required: true },
    method: { type: String, required: true },
    state: { type: String, required: true },
    reason: { type: String, default: null },
  },
  { versionKey: false, collection: 'realNameEntries' },
);
// Refuses a second verification of a member.
schema.index({ memberId: 1 }, { unique: true, partialFilterExpression: { state: 'VERIFIED' } });
// Serves realNameEntries of a person, by state, by day and newest first.
schema.index({ memberId: 1, _id: 1 });
schema.index({ memberId: 1, verifiedOn: 1, _id: 1 });
schema.index({ orgScope: 1, state: 1, _id: 1 });
schema.index({ orgScope: 1, verifiedOn: 1, _id: 1 });
schema.index({ orgScope: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function realNameModel(connection: Connection): Model<RealNameRecord> {
  return connection.model<RealNameRecord>('RealNameEntry', schema);
}
