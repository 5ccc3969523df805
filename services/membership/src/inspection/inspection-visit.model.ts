import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

/** `orgId` is the branch. */
export interface InspectionVisitRecord extends StoredRecord {
  on: string;
  inspectorIds: string[];
  procedureDocs: string[];
}

const schema = new Schema<InspectionVisitRecord>(
  {
    ...recordFields,
    on: { type: String, required: true },
    inspectorIds: { type: [String], required: true },
    procedureDocs: { type: [String], required: true },
  },
  { versionKey: false, collection: 'inspectionVisits' },
);
// Serves inspectionVisits newest first, and inspectionVisitStats.
schema.index({ orgScope: 1, _id: 1 });
// Serves inspectionVisits ordered by day.
schema.index({ orgScope: 1, on: 1, _id: 1 });
// Serves inspectionCoverage.
schema.index({ orgId: 1, on: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function inspectionVisitModel(connection: Connection): Model<InspectionVisitRecord> {
  return connection.model<InspectionVisitRecord>('InspectionVisit', schema);
}
