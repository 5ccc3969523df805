import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export interface ScoredItem {
  name: string;
  max: number;
  score: number;
}

/** `orgId` is the branch. */
export interface HomeAssessmentRecord extends StoredRecord {
  year: number;
  standardId: string;
  items: ScoredItem[];
  total: number;
  maxTotal: number;
  grade: string | null;
  scoredOn: string;
}

const item = { _id: false, name: String, max: Number, score: Number };
const schema = new Schema<HomeAssessmentRecord>(
  {
    ...recordFields,
    year: { type: Number, required: true },
    standardId: { type: String, required: true },
    items: { type: [item], required: true },
    total: { type: Number, required: true },
    maxTotal: { type: Number, required: true },
    grade: { type: String, default: null },
    scoredOn: { type: String, required: true },
  },
  { versionKey: false, collection: 'homeAssessments' },
);
// Serves the league, and refuses a second assessment of a branch in one year.
schema.index({ orgId: 1, year: 1 }, { unique: true, name: 'one_a_year' });
// Serves the question whether a standard is in use.
schema.index({ standardId: 1 });
// Serves homeAssessments newest first, by total and by day.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ orgScope: 1, total: 1, _id: 1 });
schema.index({ orgScope: 1, scoredOn: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function homeAssessmentModel(connection: Connection): Model<HomeAssessmentRecord> {
  return connection.model<HomeAssessmentRecord>('HomeAssessment', schema);
}
