import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { HonourGrade, HonourHolderType } from '../honour/honour.model.js';

export type AwardSchemeState = 'DRAFT' | 'PUBLISHED' | 'RANKED' | 'CONFIRMED' | 'SUPERSEDED';

export interface AwardCriterionRecord {
  name: string;
  weight: number;
  source: string;
}

export interface AwardSchemeRecord extends StoredRecord {
  year: number;
  title: string;
  category: string;
  grade: HonourGrade;
  grantor: string;
  nomineeType: HonourHolderType;
  criteria: AwardCriterionRecord[];
  quota: number;
  schemeDueOn: string;
  selectionFrom: string;
  selectionTo: string;
  state: AwardSchemeState;
  isPublished: boolean;
  publishedOn: string | null;
  supersedesId: string | null;
  rankingPublishedOn: string | null;
  nominationCount: number;
  confirmedCount: number;
}

const text = { type: String, default: null };
const schema = new Schema<AwardSchemeRecord>(
  {
    ...recordFields,
    year: { type: Number, required: true },
    title: { type: String, required: true },
    category: { type: String, required: true },
    grade: { type: String, required: true },
    grantor: { type: String, required: true },
    nomineeType: { type: String, required: true },
    criteria: { type: [{ _id: false, name: String, weight: Number, source: String }], required: true },
    quota: { type: Number, required: true },
    schemeDueOn: { type: String, required: true },
    selectionFrom: { type: String, required: true },
    selectionTo: { type: String, required: true },
    state: { type: String, required: true },
    isPublished: { type: Boolean, required: true },
    publishedOn: text,
    supersedesId: text,
    rankingPublishedOn: text,
    nominationCount: { type: Number, required: true },
    confirmedCount: { type: Number, required: true },
  },
  { versionKey: false, collection: 'awardSchemes' },
);
// Serves awardSchemes newest first, for insiders and for the public.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ isPublished: 1, _id: 1 });
// Serves awardSchemes ordered by year.
schema.index({ orgScope: 1, year: 1, _id: 1 });
schema.index({ isPublished: 1, year: 1, _id: 1 });
// Serves the office's desk, and awardSchemes ordered by their days.
schema.index({ orgScope: 1, schemeDueOn: 1, _id: 1 });
schema.index({ isPublished: 1, schemeDueOn: 1, _id: 1 });
schema.index({ orgScope: 1, selectionTo: 1, _id: 1 });
schema.index({ isPublished: 1, selectionTo: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function awardSchemeModel(connection: Connection): Model<AwardSchemeRecord> {
  return connection.model<AwardSchemeRecord>('AwardScheme', schema);
}
