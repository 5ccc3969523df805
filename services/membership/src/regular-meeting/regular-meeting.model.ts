import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { RegularMeetingAudience, RegularMeetingState } from '../schema-types.js';

export interface RegularMeetingRecord extends StoredRecord {
  /** `YYYY-MM`. */
  month: string;
  audience: RegularMeetingAudience;
  state: RegularMeetingState;
  scheduledFor: string;
  heldOn: string | null;
  attendeeIds: string[];
  minutes: string | null;
}

const text = { type: String, default: null };
const schema = new Schema<RegularMeetingRecord>(
  {
    ...recordFields,
    month: { type: String, required: true },
    audience: { type: String, required: true },
    state: { type: String, required: true },
    scheduledFor: { type: String, required: true },
    heldOn: text,
    attendeeIds: { type: [String], required: true },
    minutes: text,
  },
  { versionKey: false, collection: 'regularMeetings' },
);
// Serves monthlyMeetingCompliance, its metric and the desk.
schema.index({ orgId: 1, month: 1, state: 1 });
// Serves regularMeetings newest first, by month, by the day held.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ orgScope: 1, month: 1, _id: 1 });
schema.index({ orgScope: 1, heldOn: 1, _id: 1 });
// Serves the evidence of plan tasks, and regularMeetings of a task.
schema.index({ planTaskIds: 1, _id: 1 });

export function regularMeetingModel(connection: Connection): Model<RegularMeetingRecord> {
  return connection.model<RegularMeetingRecord>('RegularMeeting', schema);
}
