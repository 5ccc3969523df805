import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { InvestigationKind, InvestigationState } from '../schema-types.js';

export interface InvestigationReportRecord {
  on: string;
  method: string;
  sample: string;
  abstract: string;
  reference: string | null;
}

export interface InvestigationRecord extends StoredRecord {
  title: string;
  kind: InvestigationKind;
  leadId: string;
  proposedOn: string;
  dueOn: string;
  state: InvestigationState;
  report: InvestigationReportRecord | null;
  adoptedOn: string | null;
  changedRegulationId: string | null;
  changedPlanTaskId: string | null;
}

const text = { type: String, default: null };
const report = new Schema<InvestigationReportRecord>({ on: String, method: String, sample: String, abstract: String, reference: text }, { _id: false });
const schema = new Schema<InvestigationRecord>(
  {
    ...recordFields,
    title: { type: String, required: true },
    kind: { type: String, required: true },
    leadId: { type: String, required: true },
    proposedOn: { type: String, required: true },
    dueOn: { type: String, required: true },
    state: { type: String, required: true },
    report: { type: report, default: null },
    adoptedOn: text,
    changedRegulationId: text,
    changedPlanTaskId: text,
  },
  { versionKey: false, collection: 'investigations' },
);
// Serves investigations newest first, by title, by due day.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ orgScope: 1, title: 1, _id: 1 });
schema.index({ orgScope: 1, dueOn: 1, _id: 1 });
// Serves the desk: reports that are due.
schema.index({ orgScope: 1, dueOn: 1 }, { partialFilterExpression: { state: 'PROPOSED' }, name: 'report_due' });
// Serves the evidence of plan tasks, and investigations of a task.
schema.index({ planTaskIds: 1, _id: 1 });

export function investigationModel(connection: Connection): Model<InvestigationRecord> {
  return connection.model<InvestigationRecord>('InvestigationTopic', schema);
}
