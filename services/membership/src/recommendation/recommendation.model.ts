import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { HonourGrade, HonourHolderType } from '../honour/honour.model.js';

export interface RecommendationStepRecord {
  orgId: string;
  on: string;
  act: 'RECOMMENDED' | 'FORWARDED' | 'ACCEPTED' | 'RETURNED' | 'OUTCOME';
  note: string | null;
}

/** `orgId` is the organisation that recommends. */
export interface RecommendationRecord extends StoredRecord {
  atOrgId: string;
  holderType: HonourHolderType;
  holderId: string;
  honourTitle: string;
  level: HonourGrade;
  baseHonourId: string;
  dossier: string;
  state: 'PENDING' | 'ACCEPTED' | 'RETURNED' | 'GRANTED' | 'NOT_GRANTED';
  steps: RecommendationStepRecord[];
  recommendedOn: string;
  honourId: string | null;
}

/** Dated, never overwritten: the latest that has begun holds. */
export interface HonourLadderRecord extends StoredRecord {
  from: string;
  grades: HonourGrade[];
}

const text = { type: String, default: null };
const schema = new Schema<RecommendationRecord>(
  {
    ...recordFields,
    atOrgId: { type: String, required: true },
    holderType: { type: String, required: true },
    holderId: { type: String, required: true },
    honourTitle: { type: String, required: true },
    level: { type: String, required: true },
    baseHonourId: { type: String, required: true },
    dossier: { type: String, required: true },
    state: { type: String, required: true },
    steps: { type: [{ _id: false, orgId: String, on: String, act: String, note: text }], required: true },
    recommendedOn: { type: String, required: true },
    honourId: text,
  },
  { versionKey: false, collection: 'recommendations' },
);
// Refuses a second open recommendation of a holder for a title's grade.
schema.index({ holderId: 1, honourTitle: 1, level: 1 }, { unique: true, partialFilterExpression: { state: { $in: ['PENDING', 'ACCEPTED'] } }, name: 'one_open_recommendation' });
// Serves recommendations newest first.
schema.index({ orgScope: 1, _id: 1 });
// Serves recommendationsByLevel, and recommendations ordered by day.
schema.index({ orgScope: 1, recommendedOn: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

const ladderSchema = new Schema<HonourLadderRecord>(
  { ...recordFields, from: { type: String, required: true }, grades: { type: [String], required: true } },
  { versionKey: false, collection: 'honourLadders' },
);
// Serves the ladder of a day.
ladderSchema.index({ orgId: 1, from: -1, _id: -1 });

export function recommendationModel(connection: Connection): Model<RecommendationRecord> {
  return connection.model<RecommendationRecord>('Recommendation', schema);
}

export function honourLadderModel(connection: Connection): Model<HonourLadderRecord> {
  return connection.model<HonourLadderRecord>('HonourLadder', ladderSchema);
}
