import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export interface UnionGroupRecord extends StoredRecord {
  name: string;
  roundId: string;
  validFrom: string;
  /** The first day on which it no longer stands; null = to this day. */
  validTo: string | null;
  /** The member in office: elected, and the election filed. */
  leaderId: string | null;
}

const schema = new Schema<UnionGroupRecord>(
  {
    ...recordFields,
    name: { type: String, required: true },
    roundId: { type: String, required: true },
    validFrom: { type: String, required: true },
    validTo: { type: String, default: null },
    leaderId: { type: String, default: null },
  },
  { versionKey: false, collection: 'unionGroups' },
);
// Serves a round's groups.
schema.index({ roundId: 1, _id: 1 });
// Serves unionGroups ordered by name.
schema.index({ orgScope: 1, name: 1, _id: 1 });
// Serves unionGroups ordered by day, and mem.groupCount.
schema.index({ orgScope: 1, validFrom: 1, _id: 1 });
// Serves the groups in force.
schema.index({ orgScope: 1, validTo: 1, _id: 1 });
// Serves unionGroups newest first.
schema.index({ orgScope: 1, _id: 1 });

export function unionGroupModel(connection: Connection): Model<UnionGroupRecord> {
  return connection.model<UnionGroupRecord>('UnionGroup', schema);
}
