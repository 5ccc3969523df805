import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { HonourGrade } from '../honour/honour.model.js';

export type CreationState = 'PREPARING' | 'SUBMITTED' | 'WON';

export interface CreationEvidenceRecord {
  title: string;
  evidenceId: string | null;
  suffices: boolean;
  on: string;
}

export interface CreationItemRecord {
  no: number;
  text: string;
  kind: 'HARDWARE' | 'SOFTWARE';
  evidence: CreationEvidenceRecord[];
  waivedReason: string | null;
  waivedOn: string | null;
}

export interface ExpertVisitRecord {
  from: string;
  on: string;
  advice: string;
}

export interface CreationResultRecord {
  on: string;
  won: boolean;
  note: string | null;
}

export interface CreationCampaignRecord extends StoredRecord {
  title: string;
  grade: HonourGrade;
  grantor: string;
  fromLevel: number | null;
  targetLevel: number | null;
  items: CreationItemRecord[];
  expertVisits: ExpertVisitRecord[];
  state: CreationState;
  startedOn: string;
  submittedOn: string | null;
  /** Oldest first. */
  results: CreationResultRecord[];
  /** The honour that the latest success entered. */
  honourId: string | null;
}

const text = { type: String, default: null };
const evidence = { _id: false, title: String, evidenceId: text, suffices: Boolean, on: String };
const item = { _id: false, no: Number, text: String, kind: { type: String }, evidence: [evidence], waivedReason: text, waivedOn: text };
const schema = new Schema<CreationCampaignRecord>(
  {
    ...recordFields,
    title: { type: String, required: true },
    grade: { type: String, required: true },
    grantor: { type: String, required: true },
    fromLevel: { type: Number, default: null },
    targetLevel: { type: Number, default: null },
    items: { type: [item], required: true },
    expertVisits: { type: [{ _id: false, from: String, on: String, advice: String }], required: true },
    state: { type: String, required: true },
    startedOn: { type: String, required: true },
    submittedOn: text,
    results: { type: [{ _id: false, on: String, won: Boolean, note: text }], required: true },
    honourId: text,
  },
  { versionKey: false, collection: 'creationCampaigns' },
);
// Refuses a second open campaign of an organisation for a title.
schema.index({ orgId: 1, title: 1, grade: 1 }, { unique: true, partialFilterExpression: { state: { $in: ['PREPARING', 'SUBMITTED'] } }, name: 'one_open_campaign' });
// Serves creationCampaigns newest first.
schema.index({ orgScope: 1, _id: 1 });
// Serves creationBoard, the office's desk, and creationCampaigns by state.
schema.index({ orgScope: 1, state: 1, _id: 1 });
// Serves creationCampaigns ordered by title, by start and by submission.
schema.index({ orgScope: 1, title: 1, _id: 1 });
schema.index({ orgScope: 1, startedOn: 1, _id: 1 });
schema.index({ orgScope: 1, submittedOn: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function creationCampaignModel(connection: Connection): Model<CreationCampaignRecord> {
  return connection.model<CreationCampaignRecord>('CreationCampaign', schema);
}
