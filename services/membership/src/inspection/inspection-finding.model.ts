import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { FindingSeverity } from '../schema-types.js';

/** `orgId` is the branch. */
export interface InspectionFindingRecord extends StoredRecord {
  visitId: string;
  text: string;
  severity: FindingSeverity;
  dueOn: string;
  /** null = open. */
  closedOn: string | null;
  closingNote: string | null;
  evidence: string[];
}

const text = { type: String, default: null };
const schema = new Schema<InspectionFindingRecord>(
  {
    ...recordFields,
    visitId: { type: String, required: true },
    text: { type: String, required: true },
    severity: { type: String, required: true },
    dueOn: { type: String, required: true },
    closedOn: text,
    closingNote: text,
    evidence: { type: [String], required: true },
  },
  { versionKey: false, collection: 'inspectionFindings' },
);
// Serves the findings of inspections, in order.
schema.index({ visitId: 1, _id: 1 });
// Serves openInspectionFindings, and the office's desk.
schema.index({ orgScope: 1, closedOn: 1, dueOn: 1, _id: 1 });
// Serves the overdue findings of branches.
schema.index({ orgId: 1, closedOn: 1, dueOn: 1 });
// Serves inspectionFindings newest first, and inspectionFindingStats.
schema.index({ orgScope: 1, _id: 1 });
// Serves inspectionFindings ordered by deadline.
schema.index({ orgScope: 1, dueOn: 1, _id: 1 });

export function inspectionFindingModel(connection: Connection): Model<InspectionFindingRecord> {
  return connection.model<InspectionFindingRecord>('InspectionFinding', schema);
}
