import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export interface DutyAssignmentRecord extends StoredRecord {
  seatId: string;
  committeeId: string;
  memberId: string;
  area: string;
  isLead: boolean;
  from: string;
  /** Day from which it is no longer this member's; null = now. */
  to: string | null;
}

const schema = new Schema<DutyAssignmentRecord>(
  {
    ...recordFields,
    seatId: { type: String, required: true },
    committeeId: { type: String, required: true },
    memberId: { type: String, required: true },
    area: { type: String, required: true },
    isLead: { type: Boolean, required: true },
    from: { type: String, required: true },
    to: { type: String, default: null },
  },
  { versionKey: false, collection: 'dutyAssignments' },
);
// Refuses a second lead of an area at a time.
schema.index({ committeeId: 1, area: 1 }, { unique: true, partialFilterExpression: { to: null, isLead: true }, name: 'one_lead' });
// Refuses the same area twice for a seat, and serves the end of a seat's duties.
schema.index({ seatId: 1, area: 1 }, { unique: true, partialFilterExpression: { to: null }, name: 'assigned_once' });
// Serves dutyCoverage.
schema.index({ committeeId: 1, to: 1 });
// Serves dutiesOf.
schema.index({ memberId: 1, from: 1 });
// Serves dutyAssignments newest first, and dutyAssignmentStats.
schema.index({ orgScope: 1, _id: 1 });
// Serves dutyAssignments ordered by day.
schema.index({ orgScope: 1, from: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function dutyAssignmentModel(connection: Connection): Model<DutyAssignmentRecord> {
  return connection.model<DutyAssignmentRecord>('DutyAssignment', schema);
}
