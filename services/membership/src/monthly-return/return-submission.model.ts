import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { UnionFigureKind } from '../schema-types.js';
import { signedFigure, type SignedFigureRecord } from './monthly-return.model.js';

export interface FigureLineage {
  figure: UnionFigureKind;
  /** Id and version of each source. */
  sources: string[];
}

/** What was signed, with the records behind it; never changed. */
export interface ReturnSubmissionRecord extends StoredRecord {
  returnId: string;
  submission: number;
  figures: SignedFigureRecord[];
  lineages: FigureLineage[];
  narrative: string | null;
}

const lineage = { _id: false, figure: String, sources: [String] };
const schema = new Schema<ReturnSubmissionRecord>(
  {
    ...recordFields,
    returnId: { type: String, required: true },
    submission: { type: Number, required: true },
    figures: { type: [signedFigure], required: true },
    lineages: { type: [lineage], required: true },
    narrative: { type: String, default: null },
  },
  { versionKey: false, collection: 'monthlyReturnSubmissions' },
);
// Serves "changed since signing", and refuses a submission twice.
schema.index({ returnId: 1, submission: 1 }, { unique: true });

export function returnSubmissionModel(connection: Connection): Model<ReturnSubmissionRecord> {
  return connection.model<ReturnSubmissionRecord>('MonthlyReturnSubmission', schema);
}
