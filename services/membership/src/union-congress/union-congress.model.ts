import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { MembersMeetingForm, UnionCongressState } from '../schema-types.js';

export interface PrepTaskRecord {
  no: number;
  text: string;
  isMandatory: boolean;
  dueOn: string | null;
  doneOn: string | null;
}

export interface CongressDocumentRecord {
  title: string;
  reference: string | null;
  on: string;
}

export interface UnionResolutionRecord {
  no: number;
  text: string;
  adoptedOn: string;
  planTaskIds: string[];
}

export interface UnionCongressRecord extends StoredRecord {
  termNo: number;
  sessionNo: number;
  form: MembersMeetingForm;
  state: UnionCongressState;
  /** Everybody's to see once it has opened. */
  isPublished: boolean;
  from: string;
  to: string;
  delegates: number;
  openedOn: string | null;
  present: number | null;
  closedOn: string | null;
  prepTasks: PrepTaskRecord[];
  documents: CongressDocumentRecord[];
  resolutions: UnionResolutionRecord[];
}

const text = { type: String, default: null };
const prepTask = { _id: false, no: Number, text: String, isMandatory: Boolean, dueOn: text, doneOn: text };
const schema = new Schema<UnionCongressRecord>(
  {
    ...recordFields,
    termNo: { type: Number, required: true },
    sessionNo: { type: Number, required: true },
    form: { type: String, required: true },
    state: { type: String, required: true },
    isPublished: { type: Boolean, required: true },
    from: { type: String, required: true },
    to: { type: String, required: true },
    delegates: { type: Number, required: true },
    openedOn: text,
    present: { type: Number, default: null },
    closedOn: text,
    prepTasks: { type: [prepTask], required: true },
    documents: { type: [{ _id: false, title: String, reference: text, on: String }], required: true },
    resolutions: { type: [{ _id: false, no: Number, text: String, adoptedOn: String, planTaskIds: [String] }], required: true },
  },
  { versionKey: false, collection: 'unionCongressSessions' },
);
// Serves the latest session and the metric, and refuses a session number twice.
schema.index({ orgId: 1, termNo: -1, sessionNo: -1 }, { unique: true });
// Serves PlanTask.unionResolutions.
schema.index({ 'resolutions.planTaskIds': 1 });
// Serves the yearly members' meeting.
schema.index({ orgId: 1, openedOn: 1 });
// Serves the desk: sessions in preparation.
schema.index({ orgScope: 1, from: 1 }, { partialFilterExpression: { state: 'PREPARING' }, name: 'in_preparation' });
// Serves unionCongressSessions newest first, of one organisation, by first day: for insiders and for the public.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ isPublished: 1, _id: 1 });
schema.index({ orgId: 1, _id: 1 });
schema.index({ orgScope: 1, from: 1, _id: 1 });
schema.index({ isPublished: 1, from: 1, _id: 1 });
// Serves the evidence of plan tasks, and sessions of a task.
schema.index({ planTaskIds: 1, _id: 1 });

export function unionCongressModel(connection: Connection): Model<UnionCongressRecord> {
  return connection.model<UnionCongressRecord>('UnionCongressSession', schema);
}
