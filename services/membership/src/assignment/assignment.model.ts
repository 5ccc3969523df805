import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export interface WorkAssignmentRecord extends StoredRecord {
  meetingId: string;
  decisionNo: number | null;
  text: string;
  assigneeId: string;
  /** Whom it concerns: the assignee. */
  knownToIds: string[];
  assignedOn: string;
  dueOn: string | null;
  doneOn: string | null;
  result: string | null;
}

const text = { type: String, default: null };
const schema = new Schema<WorkAssignmentRecord>(
  {
    ...recordFields,
    meetingId: { type: String, required: true },
    decisionNo: { type: Number, default: null },
    text: { type: String, required: true },
    assigneeId: { type: String, required: true },
    knownToIds: { type: [String], required: true },
    assignedOn: { type: String, required: true },
    dueOn: text,
    doneOn: text,
    result: text,
  },
  { versionKey: false, collection: 'workAssignments' },
);
// Serves the assignments of meetings.
schema.index({ meetingId: 1, _id: 1 });
// Serves workAssignments newest first, by due day and by day of completion: for the office and for the assignee.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ knownToIds: 1, _id: 1 });
schema.index({ orgScope: 1, dueOn: 1, _id: 1 });
schema.index({ knownToIds: 1, dueOn: 1, _id: 1 });
schema.index({ orgScope: 1, doneOn: 1, _id: 1 });
schema.index({ knownToIds: 1, doneOn: 1, _id: 1 });
// Serves what one member was assigned.
schema.index({ assigneeId: 1, _id: 1 });
// Serves the desk: what is not done, by due day.
schema.index({ orgScope: 1, dueOn: 1 }, { partialFilterExpression: { doneOn: null }, name: 'open_by_due_day' });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function workAssignmentModel(connection: Connection): Model<WorkAssignmentRecord> {
  return connection.model<WorkAssignmentRecord>('WorkAssignment', schema);
}
