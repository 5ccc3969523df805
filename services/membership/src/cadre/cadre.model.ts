import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { CadreGrade, CadrePost } from '../schema-types.js';

export interface CadreEvaluationRecord {
  year: number;
  grade: CadreGrade;
  comment: string | null;
  on: string;
}

export interface CadreRecord extends StoredRecord {
  memberId: string;
  /** Whom it concerns: the member. */
  knownToIds: string[];
  post: CadrePost;
  fullTime: boolean;
  from: string;
  /** Last day of the term. */
  termTo: string | null;
  /** Day from which it is no longer held; null = held now. */
  to: string | null;
  endReason: string | null;
  filedWithId: string | null;
  evaluations: CadreEvaluationRecord[];
}

const text = { type: String, default: null };
const schema = new Schema<CadreRecord>(
  {
    ...recordFields,
    memberId: { type: String, required: true },
    knownToIds: { type: [String], required: true },
    post: { type: String, required: true },
    fullTime: { type: Boolean, required: true },
    from: { type: String, required: true },
    termTo: text,
    to: text,
    endReason: text,
    filedWithId: text,
    evaluations: { type: [{ _id: false, year: Number, grade: String, comment: text, on: String }], required: true },
  },
  { versionKey: false, collection: 'cadres' },
);
// Refuses a post that the member holds already.
schema.index({ orgId: 1, memberId: 1, post: 1 }, { unique: true, partialFilterExpression: { to: null }, name: 'held_once' });
// Serves cadres newest first and by day, of the subtree and of the person, and the cadres in office.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ knownToIds: 1, _id: 1 });
schema.index({ orgScope: 1, from: 1, _id: 1 });
schema.index({ knownToIds: 1, from: 1, _id: 1 });
// Serves the posts of a member.
schema.index({ memberId: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function cadreModel(connection: Connection): Model<CadreRecord> {
  return connection.model<CadreRecord>('Cadre', schema);
}
