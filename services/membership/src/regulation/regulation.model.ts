import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export type RegulationState = 'DRAFT' | 'IN_FORCE' | 'SUPERSEDED' | 'REPEALED';

export interface RegulationRecord extends StoredRecord {
  area: string;
  title: string;
  revision: number;
  state: RegulationState;
  /** Adopted once; it stays so. */
  isPublished: boolean;
  sourceLaw: string;
  text: string | null;
  adoptedOn: string | null;
  effectiveOn: string | null;
  endedOn: string | null;
  repealReason: string | null;
}

const text = { type: String, default: null };
const schema = new Schema<RegulationRecord>(
  {
    ...recordFields,
    area: { type: String, required: true },
    title: { type: String, required: true },
    revision: { type: Number, required: true },
    state: { type: String, required: true },
    isPublished: { type: Boolean, required: true },
    sourceLaw: { type: String, required: true },
    text,
    adoptedOn: text,
    effectiveOn: text,
    endedOn: text,
    repealReason: text,
  },
  { versionKey: false, collection: 'regulations' },
);
// Serves the revisions of a title, and refuses a second one with the number.
schema.index({ orgId: 1, title: 1, revision: -1 }, { unique: true });
// Refuses a second draft, and a second one in force, of a title.
schema.index({ orgId: 1, title: 1 }, { unique: true, partialFilterExpression: { state: 'DRAFT' }, name: 'one_draft' });
schema.index({ orgId: 1, title: 1 }, { unique: true, partialFilterExpression: { state: 'IN_FORCE' }, name: 'one_in_force' });
// Serves regulationCoverage and its metric.
schema.index({ orgId: 1, effectiveOn: 1 });
// Serves regulations newest first, of one organisation, by title, by first day: for insiders and for the public.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ isPublished: 1, _id: 1 });
schema.index({ orgId: 1, _id: 1 });
schema.index({ orgScope: 1, title: 1, _id: 1 });
schema.index({ isPublished: 1, title: 1, _id: 1 });
schema.index({ orgScope: 1, effectiveOn: 1, _id: 1 });
schema.index({ isPublished: 1, effectiveOn: 1, _id: 1 });
// Serves the evidence of plan tasks, and regulations of a task.
schema.index({ planTaskIds: 1, _id: 1 });

export function regulationModel(connection: Connection): Model<RegulationRecord> {
  return connection.model<RegulationRecord>('Regulation', schema);
}
