import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export interface PlanCommentRecord extends StoredRecord {
  planId: string;
  text: string;
}

const schema = new Schema<PlanCommentRecord>(
  {
    ...recordFields,
    planId: { type: String, required: true },
    text: { type: String, required: true },
  },
  { versionKey: false, collection: 'planComments' },
);
// Serves WorkPlan.comments, newest first.
schema.index({ planId: 1, _id: -1 });

export function planCommentModel(connection: Connection): Model<PlanCommentRecord> {
  return connection.model<PlanCommentRecord>('PlanComment', schema);
}
