import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

/** `orgId` is the branch. */
export interface HomeGuidanceRecord extends StoredRecord {
  year: number;
  givenOn: string;
  advice: string;
}

const schema = new Schema<HomeGuidanceRecord>(
  { ...recordFields, year: { type: Number, required: true }, givenOn: { type: String, required: true }, advice: { type: String, required: true } },
  { versionKey: false, collection: 'homeGuidance' },
);
// Serves HomeAssessment.guidance.
schema.index({ orgId: 1, year: 1, givenOn: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function homeGuidanceModel(connection: Connection): Model<HomeGuidanceRecord> {
  return connection.model<HomeGuidanceRecord>('HomeGuidance', schema);
}
