import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { LeavingReason } from '../schema-types.js';

/** Why a membership ended, and the proofs that the rules ask for. Written once. */
export interface EndingRecord extends StoredRecord {
  memberId: string;
  reason: LeavingReason;
  on: string;
  /** What the member did, or how the member was urged. */
  account: string | null;
  unpaidSince: string | null;
  absentSince: string | null;
  urgedOn: string | null;
  groupDiscussedOn: string | null;
  committeeDecidedOn: string | null;
  filedOn: string | null;
  /** The clause by which it was judged. */
  clause: string | null;
}

const text = { type: String, default: null };
const schema = new Schema<EndingRecord>(
  {
    ...recordFields,
    memberId: { type: String, required: true },
    reason: { type: String, required: true },
    on: { type: String, required: true },
    account: text,
    unpaidSince: text,
    absentSince: text,
    urgedOn: text,
    groupDiscussedOn: text,
    committeeDecidedOn: text,
    filedOn: text,
    clause: text,
  },
  { versionKey: false, collection: 'membershipEndings' },
);
// Serves a member's ending.
schema.index({ memberId: 1, _id: 1 });

export function endingModel(connection: Connection): Model<EndingRecord> {
  return connection.model<EndingRecord>('MembershipEnding', schema);
}
