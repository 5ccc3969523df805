import { Schema, type Connection, type Model } from 'mongoose';
import type { CadreTopic } from '../schema-types.js';

/** What culture reported of one attendance at a lecture: ids, day and topics, and nothing else of it. */
export interface TrainingAttendanceRecord {
  /** The attendance's id in culture. */
  _id: string;
  activityId: string;
  memberId: string;
  on: string;
  topics: CadreTopic[];
}

const schema = new Schema<TrainingAttendanceRecord>(
  {
    _id: { type: String, required: true },
    activityId: { type: String, required: true },
    memberId: { type: String, required: true },
    on: { type: String, required: true },
    topics: { type: [String], required: true },
  },
  { versionKey: false, collection: 'cadreTrainingAttendances' },
);
// Serves the trainings of cadres in a year.
schema.index({ memberId: 1, on: 1 });

export function trainingAttendanceModel(connection: Connection): Model<TrainingAttendanceRecord> {
  return connection.model<TrainingAttendanceRecord>('CadreTrainingAttendance', schema);
}
