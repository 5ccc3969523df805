import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { UnionType } from '../schema-types.js';

export interface CitedRecord {
  recordType: string;
  recordId: string;
}

export interface TypeScoreRecord {
  type: UnionType;
  score: number;
  opinion: string | null;
  evidence: CitedRecord[];
}

export interface FiveTypeRecord extends StoredRecord {
  period: string;
  state: 'OPEN' | 'CLOSED';
  scores: TypeScoreRecord[];
  average: number | null;
  openedOn: string;
  closedOn: string | null;
}

const cited = { _id: false, recordType: String, recordId: String };
const score = { _id: false, type: { type: String }, score: Number, opinion: { type: String, default: null }, evidence: [cited] };
const schema = new Schema<FiveTypeRecord>(
  {
    ...recordFields,
    period: { type: String, required: true },
    state: { type: String, required: true },
    scores: { type: [score], required: true },
    average: { type: Number, default: null },
    openedOn: { type: String, required: true },
    closedOn: { type: String, default: null },
  },
  { versionKey: false, collection: 'fiveTypeAssessments' },
);
// Serves the radar, and refuses a second assessment of an organisation's period.
schema.index({ orgId: 1, period: 1 }, { unique: true, name: 'one_a_period' });
// Serves fiveTypeAssessments newest first, by period and by average.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ orgScope: 1, period: 1, _id: 1 });
schema.index({ orgScope: 1, average: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function fiveTypeModel(connection: Connection): Model<FiveTypeRecord> {
  return connection.model<FiveTypeRecord>('FiveTypeAssessment', schema);
}
