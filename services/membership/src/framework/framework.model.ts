import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export interface FrameworkNodeRecord {
  /** `<level>.<place>`, both from 1. */
  key: string;
  name: string;
}

export interface FrameworkLevelRecord {
  name: string;
  count: number;
  nodes: FrameworkNodeRecord[];
}

export interface FrameworkRecord extends StoredRecord {
  code: string;
  name: string;
  year: number;
  levels: FrameworkLevelRecord[];
}

const schema = new Schema<FrameworkRecord>(
  {
    ...recordFields,
    code: { type: String, required: true },
    name: { type: String, required: true },
    year: { type: Number, required: true },
    levels: { type: [{ _id: false, name: String, count: Number, nodes: [{ _id: false, key: String, name: String }] }], required: true },
  },
  { versionKey: false, collection: 'frameworks' },
);
// Refuses a second framework of a union's year with the code.
schema.index({ orgId: 1, year: 1, code: 1 }, { unique: true });
// Serves frameworks ordered by code.
schema.index({ orgScope: 1, code: 1, _id: 1 });
// Serves frameworks newest first.
schema.index({ orgScope: 1, _id: 1 });

export function frameworkModel(connection: Connection): Model<FrameworkRecord> {
  return connection.model<FrameworkRecord>('Framework', schema);
}
