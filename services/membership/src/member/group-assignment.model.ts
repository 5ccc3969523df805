import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export interface GroupAssignmentTaskRecord extends StoredRecord {
  memberId: string;
  raisedOn: string;
  state: 'OPEN' | 'DONE' | 'CANCELLED';
}

const schema = new Schema<GroupAssignmentTaskRecord>(
  {
    ...recordFields,
    memberId: { type: String, required: true },
    raisedOn: { type: String, required: true },
    state: { type: String, required: true },
  },
  { versionKey: false, collection: 'groupAssignmentTasks' },
);
// Serves groupAssignmentTasks by state.
schema.index({ orgScope: 1, state: 1, _id: 1 });
// Serves groupAssignmentTasks ordered by day.
schema.index({ orgScope: 1, raisedOn: 1, _id: 1 });
// Serves groupAssignmentTasks newest first.
schema.index({ orgScope: 1, _id: 1 });
// Serves the closing of a member's task; one open task a member.
schema.index({ memberId: 1 }, { unique: true, partialFilterExpression: { state: 'OPEN' } });

export function groupAssignmentTaskModel(connection: Connection): Model<GroupAssignmentTaskRecord> {
  return connection.model<GroupAssignmentTaskRecord>('GroupAssignmentTask', schema);
}
