import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

/** The roll's side of a secret vote: who is entitled, and who has voted. What was voted is nowhere here. */
export interface BallotRollEntry extends StoredRecord {
  electionId: string;
  memberId: string;
  hasVoted: boolean;
}

const schema = new Schema<BallotRollEntry>(
  { ...recordFields, electionId: { type: String, required: true }, memberId: { type: String, required: true }, hasVoted: { type: Boolean, required: true } },
  { versionKey: false, collection: 'ballotRolls' },
);
// Serves a voter's own entry, and the whole roll at the closing; one entry a voter.
schema.index({ electionId: 1, memberId: 1 }, { unique: true });

export function ballotRollModel(connection: Connection): Model<BallotRollEntry> {
  return connection.model<BallotRollEntry>('BallotRollEntry', schema);
}
