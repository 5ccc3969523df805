import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

/** On the agenda since the meeting was scheduled; the text comes when the group reports. */
export interface GroupReportRecord extends StoredRecord {
  meetingId: string;
  groupId: string;
  text: string | null;
  reportedOn: string | null;
}

const text = { type: String, default: null };
const schema = new Schema<GroupReportRecord>(
  { ...recordFields, meetingId: { type: String, required: true }, groupId: { type: String, required: true }, text, reportedOn: text },
  { versionKey: false, collection: 'groupReports' },
);
// Serves the reports of meetings, and refuses a group twice on one agenda.
schema.index({ meetingId: 1, groupId: 1 }, { unique: true });

export function groupReportModel(connection: Connection): Model<GroupReportRecord> {
  return connection.model<GroupReportRecord>('GroupReport', schema);
}
