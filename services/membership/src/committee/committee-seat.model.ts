import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { CommitteeKind, CommitteeSubject, SeatDuty } from '../schema-types.js';

export interface CommitteeSeatRecord extends StoredRecord {
  committeeId: string;
  /** Of the committee, which never changes them. */
  kind: CommitteeKind;
  subject: CommitteeSubject | null;
  memberId: string;
  duty: SeatDuty;
  from: string;
  /** Day from which it is no longer held; null = held now. */
  to: string | null;
  reason: string | null;
}

const text = { type: String, default: null };
const schema = new Schema<CommitteeSeatRecord>(
  {
    ...recordFields,
    committeeId: { type: String, required: true },
    kind: { type: String, required: true },
    subject: text,
    memberId: { type: String, required: true },
    duty: { type: String, required: true },
    from: { type: String, required: true },
    to: text,
    reason: text,
  },
  { versionKey: false, collection: 'committeeSeats' },
);
// Refuses a second seat of one member on one committee at a time.
schema.index({ committeeId: 1, memberId: 1 }, { unique: true, partialFilterExpression: { to: null }, name: 'seated_once' });
// Refuses a second chair at a time.
schema.index({ committeeId: 1, duty: 1 }, { unique: true, partialFilterExpression: { to: null, duty: 'CHAIR' }, name: 'one_chair' });
// Serves the seats of committees.
schema.index({ committeeId: 1, from: 1, _id: 1 });
// Serves the seats that a member holds.
schema.index({ memberId: 1, to: 1 });
// Serves the look for a women's commissioner.
schema.index({ orgId: 1, duty: 1, to: 1 });
// Serves committeeSeats newest first, and committeeSeatStats.
schema.index({ orgScope: 1, _id: 1 });
// Serves committeeSeats ordered by day.
schema.index({ orgScope: 1, from: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function committeeSeatModel(connection: Connection): Model<CommitteeSeatRecord> {
  return connection.model<CommitteeSeatRecord>('CommitteeSeat', schema);
}
