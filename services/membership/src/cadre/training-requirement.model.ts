import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { CadrePost, CadreTopic } from '../schema-types.js';

/** The latest revision counts. */
export interface TrainingRequirementRecord extends StoredRecord {
  /** null = each. */
  post: CadrePost | null;
  year: number;
  revision: number;
  minSessions: number;
  topics: CadreTopic[];
}

const schema = new Schema<TrainingRequirementRecord>(
  {
    ...recordFields,
    post: { type: String, default: null },
    year: { type: Number, required: true },
    revision: { type: Number, required: true },
    minSessions: { type: Number, required: true },
    topics: { type: [String], required: true },
  },
  { versionKey: false, collection: 'cadreTrainingRequirements' },
);
// Serves the requirements of a year, and refuses a second one with the number.
schema.index({ orgId: 1, year: 1, post: 1, revision: -1 }, { unique: true });

export function trainingRequirementModel(connection: Connection): Model<TrainingRequirementRecord> {
  return connection.model<TrainingRequirementRecord>('CadreTrainingRequirement', schema);
}
