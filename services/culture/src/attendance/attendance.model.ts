import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

/** `orgId` is the activity's host. */
export interface AttendanceRecord extends StoredRecord {
  activityId: string;
  memberId: string;
  /** The member, and the members in charge of the activity. */
  knownToIds: string[];
  on: string;
  isWalkIn: boolean;
}

const schema = new Schema<AttendanceRecord>(
  {
    ...recordFields,
    activityId: { type: String, required: true },
    memberId: { type: String, required: true },
    knownToIds: { type: [String], required: true },
    on: { type: String, required: true },
    isWalkIn: { type: Boolean, required: true },
  },
  { versionKey: false, collection: 'attendances' },
);
// Refuses a second check-in of a member on a day; serves the counts of an activity.
schema.index({ activityId: 1, memberId: 1, on: 1 }, { unique: true });
// Serves attendances newest first.
schema.index({ orgScope: 1, _id: 1 });
// Serves attendances by day, attendanceStats, participationRate and the metrics.
schema.index({ orgScope: 1, on: 1, _id: 1 });
// Serves attendances of one activity.
schema.index({ orgScope: 1, activityId: 1, _id: 1 });
// Serves participationRate, for the activities of the organisations above.
schema.index({ orgId: 1, on: 1 });
// Serve attendances of the person, and of those in charge.
schema.index({ knownToIds: 1, _id: 1 });
schema.index({ knownToIds: 1, on: 1, _id: 1 });
// Serves myActivities.
schema.index({ memberId: 1, _id: -1 });

export function attendanceModel(connection: Connection): Model<AttendanceRecord> {
  return connection.model<AttendanceRecord>('Attendance', schema);
}
