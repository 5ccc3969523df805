import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export type GroupElectionState = 'OPEN' | 'ELECTED' | 'NOT_ELECTED' | 'IN_OFFICE' | 'ENDED' | 'CANCELLED';

export interface CandidateRecord {
  memberId: string;
  /** null until closed. */
  votes: number | null;
}

export interface GroupElectionRecord extends StoredRecord {
  groupId: string;
  state: GroupElectionState;
  candidates: CandidateRecord[];
  openOn: string;
  closeOn: string;
  eligibleCount: number;
  votesCast: number | null;
  winnerId: string | null;
  outcomeReason: string | null;
  closedOn: string | null;
  /** The day of the filing, on which the elected takes office. */
  filedOn: string | null;
  filingId: string | null;
  /** The first day out of office; null = to this day. */
  leftOfficeOn: string | null;
  rollSalt: string;
  rollDigest: string;
  /** JSON, for verify-tally.mjs. */
  proof: string | null;
}

const text = { type: String, default: null };
const schema = new Schema<GroupElectionRecord>(
  {
    ...recordFields,
    groupId: { type: String, required: true },
    state: { type: String, required: true },
    candidates: { type: [{ _id: false, memberId: String, votes: { type: Number, default: null } }], required: true },
    openOn: { type: String, required: true },
    closeOn: { type: String, required: true },
    eligibleCount: { type: Number, required: true },
    votesCast: { type: Number, default: null },
    winnerId: text,
    outcomeReason: text,
    closedOn: text,
    filedOn: text,
    filingId: text,
    leftOfficeOn: text,
    rollSalt: { type: String, required: true },
    rollDigest: { type: String, required: true },
    proof: text,
  },
  { versionKey: false, collection: 'groupLeaderElections' },
);
// Refuses a second election of one group before the first is finished.
schema.index({ groupId: 1 }, { unique: true, partialFilterExpression: { state: { $in: ['OPEN', 'ELECTED'] } }, name: 'one_pending_election' });
// Serves the elections of a group, newest first, and who is in office there.
schema.index({ groupId: 1, _id: 1 });
// Serves the elections whose winner leaves.
schema.index({ winnerId: 1, _id: 1 });
// Serves groupLeaderElections by state.
schema.index({ orgScope: 1, state: 1, _id: 1 });
// Serves groupLeaderElections ordered by the days of voting, of closing and of filing, and mem.groupLeadersFiled.
schema.index({ orgScope: 1, openOn: 1, _id: 1 });
schema.index({ orgScope: 1, closeOn: 1, _id: 1 });
schema.index({ orgScope: 1, closedOn: 1, _id: 1 });
schema.index({ orgScope: 1, filedOn: 1, _id: 1 });
// Serves groupLeaderElections newest first.
schema.index({ orgScope: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function groupElectionModel(connection: Connection): Model<GroupElectionRecord> {
  return connection.model<GroupElectionRecord>('GroupLeaderElection', schema);
}
