import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

/** The slips' side: choices alone, kept in the order of their text. It shares with the roll nothing but the election. */
export interface BallotBoxRecord extends StoredRecord {
  electionId: string;
  slips: string[];
  isSealed: boolean;
}

const schema = new Schema<BallotBoxRecord>(
  { ...recordFields, electionId: { type: String, required: true }, slips: { type: [String], required: true }, isSealed: { type: Boolean, required: true } },
  { versionKey: false, collection: 'ballotBoxes' },
);
// Serves casting and counting; one box an election.
schema.index({ electionId: 1 }, { unique: true });

export function ballotBoxModel(connection: Connection): Model<BallotBoxRecord> {
  return connection.model<BallotBoxRecord>('BallotBox', schema);
}
