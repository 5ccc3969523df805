import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export interface AffairsLogRecord extends StoredRecord {
  seatId: string;
  committeeId: string;
  memberId: string;
  on: string;
  text: string;
}

const schema = new Schema<AffairsLogRecord>(
  {
    ...recordFields,
    seatId: { type: String, required: true },
    committeeId: { type: String, required: true },
    memberId: { type: String, required: true },
    on: { type: String, required: true },
    text: { type: String, required: true },
  },
  { versionKey: false, collection: 'affairsLogs' },
);
// Serves affairsLogs newest first, for insiders and for the person, and affairsLogStats.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ memberId: 1, _id: 1 });
// Serves affairsLogs ordered by day.
schema.index({ orgScope: 1, on: 1, _id: 1 });
schema.index({ memberId: 1, on: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function affairsLogModel(connection: Connection): Model<AffairsLogRecord> {
  return connection.model<AffairsLogRecord>('AffairsLog', schema);
}
