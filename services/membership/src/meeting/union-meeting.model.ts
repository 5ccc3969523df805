import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { CommitteeKind, MembersMeetingForm, UnionMeetingKind, UnionMeetingState } from '../schema-types.js';

export interface DecisionRecord {
  no: number;
  text: string;
}

export interface AttendanceRecord {
  entitled: number;
  present: number;
  memberIds: string[];
}

export interface UnionMeetingRecord extends StoredRecord {
  kind: UnionMeetingKind;
  committeeId: string | null;
  /** Of the committee, which never changes it. */
  committeeKind: CommitteeKind | null;
  form: MembersMeetingForm | null;
  isExtraordinary: boolean;
  state: UnionMeetingState;
  agenda: string[];
  convenedFor: string;
  venue: string | null;
  heldOn: string | null;
  attendance: AttendanceRecord | null;
  minutes: string | null;
  decisions: DecisionRecord[];
  cancelReason: string | null;
}

const text = { type: String, default: null };
const attendance = new Schema<AttendanceRecord>({ entitled: Number, present: Number, memberIds: [String] }, { _id: false });
const schema = new Schema<UnionMeetingRecord>(
  {
    ...recordFields,
    kind: { type: String, required: true },
    committeeId: text,
    committeeKind: text,
    form: text,
    isExtraordinary: { type: Boolean, required: true },
    state: { type: String, required: true },
    agenda: { type: [String], required: true },
    convenedFor: { type: String, required: true },
    venue: text,
    heldOn: text,
    attendance: { type: attendance, default: null },
    minutes: text,
    decisions: { type: [{ _id: false, no: Number, text: String }], required: true },
    cancelReason: text,
  },
  { versionKey: false, collection: 'unionMeetings' },
);
// Serves meetingCounts, membersMeetingDuty and the metrics.
schema.index({ orgId: 1, heldOn: 1, kind: 1 });
// Serves the question which committees met within some days.
schema.index({ committeeId: 1, heldOn: 1 });
// Serves unionMeetings newest first, by the day convened for, by the day held.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ orgScope: 1, convenedFor: 1, _id: 1 });
schema.index({ orgScope: 1, heldOn: 1, _id: 1 });
// Serves the desk: what is convened and not yet recorded as held.
schema.index({ orgScope: 1, convenedFor: 1 }, { partialFilterExpression: { state: 'CONVENED' }, name: 'convened' });
// Serves the evidence of plan tasks, and unionMeetings of a task.
schema.index({ planTaskIds: 1, _id: 1 });

export function unionMeetingModel(connection: Connection): Model<UnionMeetingRecord> {
  return connection.model<UnionMeetingRecord>('UnionMeeting', schema);
}
