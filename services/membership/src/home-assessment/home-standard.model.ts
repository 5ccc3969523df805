import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export interface HomeStandardItem {
  name: string;
  max: number;
}

export interface HomeGradeRecord {
  name: string;
  minTotal: number;
}

export interface HomeStandardRecord extends StoredRecord {
  year: number;
  revision: number;
  state: 'IN_FORCE' | 'REPLACED';
  items: HomeStandardItem[];
  /** Highest first. */
  grades: HomeGradeRecord[];
  dueOn: string;
}

const item = { _id: false, name: String, max: Number };
const grade = { _id: false, name: String, minTotal: Number };
const schema = new Schema<HomeStandardRecord>(
  {
    ...recordFields,
    year: { type: Number, required: true },
    revision: { type: Number, required: true },
    state: { type: String, required: true },
    items: { type: [item], required: true },
    grades: { type: [grade], required: true },
    dueOn: { type: String, required: true },
  },
  { versionKey: false, collection: 'homeScoringStandards' },
);
// Serves the standard of a union and year, and refuses a second one in force.
schema.index({ orgId: 1, year: 1 }, { unique: true, partialFilterExpression: { state: 'IN_FORCE' }, name: 'one_in_force' });
// Serves the desk: the standards of a subtree that fall due.
schema.index({ orgScope: 1, state: 1, dueOn: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function homeStandardModel(connection: Connection): Model<HomeStandardRecord> {
  return connection.model<HomeStandardRecord>('HomeScoringStandard', schema);
}
