import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export type HonourHolderType = 'ORGANIZATION' | 'MEMBER';
export type HonourGrade = 'UNIT' | 'BRANCH' | 'COMPANY' | 'GROUP' | 'TOWN' | 'DISTRICT' | 'CITY' | 'PROVINCE' | 'NATION';

export type HonourOrigin = 'ENTERED' | 'CREATION' | 'AWARD' | 'RECOMMENDATION';

export interface HonourTermRecord {
  from: string;
  /** Its last day; null = without end. */
  to: string | null;
  reviewOn: string | null;
  basis: string | null;
}

export interface HonourRecord extends StoredRecord {
  holderType: HonourHolderType;
  holderId: string;
  title: string;
  grade: HonourGrade;
  starLevel: number | null;
  grantor: string;
  grantedOn: string;
  /** Oldest first, none of them overlapping. */
  terms: HonourTermRecord[];
  /** Those of the last term, for the lists. */
  validTo: string | null;
  reviewOn: string | null;
  /** The first day on which it is no longer held. */
  revokedOn: string | null;
  revokedReason: string | null;
  origin: HonourOrigin;
  isPublished: boolean;
}

const text = { type: String, default: null };
const schema = new Schema<HonourRecord>(
  {
    ...recordFields,
    holderType: { type: String, required: true },
    holderId: { type: String, required: true },
    title: { type: String, required: true },
    grade: { type: String, required: true },
    starLevel: { type: Number, default: null },
    grantor: { type: String, required: true },
    grantedOn: { type: String, required: true },
    terms: { type: [{ _id: false, from: String, to: text, reviewOn: text, basis: text }], required: true },
    validTo: text,
    reviewOn: text,
    revokedOn: text,
    revokedReason: text,
    origin: { type: String, required: true },
    isPublished: { type: Boolean, required: true },
  },
  { versionKey: false, collection: 'honours' },
);
// Serves what a holder holds, and refuses the same grant a second time.
schema.index({ holderId: 1, title: 1, grade: 1, grantedOn: 1 }, { unique: true });
// Serves honours newest first, for insiders and for the public.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ isPublished: 1, _id: 1 });
// Serves honours of one organisation, for the public.
schema.index({ orgId: 1, _id: 1 });
// Serves honours by title, ordered by title, and mem.honoursHeld.
schema.index({ orgScope: 1, title: 1, _id: 1 });
schema.index({ isPublished: 1, title: 1, _id: 1 });
// Serves honours ordered by the day of the grant.
schema.index({ orgScope: 1, grantedOn: 1, _id: 1 });
schema.index({ isPublished: 1, grantedOn: 1, _id: 1 });
// Serves honours ordered by validity.
schema.index({ orgScope: 1, validTo: 1, _id: 1 });
schema.index({ isPublished: 1, validTo: 1, _id: 1 });
// Serves honoursDueForReview, the office's desk, and honours ordered by review.
schema.index({ orgScope: 1, reviewOn: 1, _id: 1 });
schema.index({ isPublished: 1, reviewOn: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function honourModel(connection: Connection): Model<HonourRecord> {
  return connection.model<HonourRecord>('Honour', schema);
}
