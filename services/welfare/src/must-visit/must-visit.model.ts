import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { VisitTrigger } from '../schema-types.js';

export interface MustVisitRuleRecord extends StoredRecord {
  triggers: VisitTrigger[];
  workingDays: number;
  /** As libs/norms names regions, e.g. `AH`. */
  giftRegion: string | null;
}

const schema = new Schema<MustVisitRuleRecord>(
  {
    ...recordFields,
    triggers: { type: [String], required: true },
    workingDays: { type: Number, required: true },
    giftRegion: { type: String, default: null },
  },
  { versionKey: false, collection: 'mustVisitRules' },
);
// Serves the rule in force, and refuses a second rule of an organisation.
schema.index({ orgId: 1 }, { unique: true });
// Serves the restamping after a move.
schema.index({ orgScope: 1, _id: 1 });

export function mustVisitRuleModel(connection: Connection): Model<MustVisitRuleRecord> {
  return connection.model<MustVisitRuleRecord>('MustVisitRule', schema);
}
