import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { InnovationState, InvestigationKind } from '../schema-types.js';

export interface InnovationProjectRecord extends StoredRecord {
  title: string;
  kind: InvestigationKind;
  leadId: string;
  topicId: string | null;
  from: string;
  state: InnovationState;
  concludedOn: string | null;
  outcome: string | null;
}

const text = { type: String, default: null };
const schema = new Schema<InnovationProjectRecord>(
  {
    ...recordFields,
    title: { type: String, required: true },
    kind: { type: String, required: true },
    leadId: { type: String, required: true },
    topicId: text,
    from: { type: String, required: true },
    state: { type: String, required: true },
    concludedOn: text,
    outcome: text,
  },
  { versionKey: false, collection: 'innovationProjects' },
);
// Serves innovationProjects newest first, by title, by first day.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ orgScope: 1, title: 1, _id: 1 });
schema.index({ orgScope: 1, from: 1, _id: 1 });
// Serves the evidence of plan tasks, and projects of a task.
schema.index({ planTaskIds: 1, _id: 1 });

export function innovationProjectModel(connection: Connection): Model<InnovationProjectRecord> {
  return connection.model<InnovationProjectRecord>('InnovationProject', schema);
}
