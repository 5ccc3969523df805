import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { ElectedOrgan, ElectionOccasion, ElectionRoundState, Electorate } from '../schema-types.js';

export interface ElectionMethodRecord {
  name: string;
  location: string;
  sha256: string;
  seats: number;
  electorate: Electorate;
  setOn: string;
}

export interface OrganCandidateRecord {
  memberId: string;
  nominatedBy: string;
  /** Both null until counted. */
  votes: number | null;
  isElected: boolean | null;
}

export interface ElectionRoundRecord extends StoredRecord {
  organ: ElectedOrgan;
  termNo: number;
  occasion: ElectionOccasion;
  state: ElectionRoundState;
  begunOn: string;
  requestId: string | null;
  instructedOn: string | null;
  method: ElectionMethodRecord | null;
  candidates: OrganCandidateRecord[];
  openOn: string | null;
  closeOn: string | null;
  eligibleCount: number | null;
  votesCast: number | null;
  outcomeReason: string | null;
  rollSalt: string | null;
  rollDigest: string | null;
  /** JSON, for verify-tally.mjs. */
  proof: string | null;
  committeeId: string | null;
  certifiedOn: string | null;
  filingId: string | null;
  filedOn: string | null;
}

export const UNFINISHED: readonly ElectionRoundState[] = ['AWAITING_INSTRUCTION', 'METHOD_SET', 'NOMINATING', 'VOTING', 'COUNTED', 'CERTIFIED'];

const text = { type: String, default: null };
const number = { type: Number, default: null };
const method = new Schema<ElectionMethodRecord>({ name: String, location: String, sha256: String, seats: Number, electorate: String, setOn: String }, { _id: false });
const schema = new Schema<ElectionRoundRecord>(
  {
    ...recordFields,
    organ: { type: String, required: true },
    termNo: { type: Number, required: true },
    occasion: { type: String, required: true },
    state: { type: String, required: true },
    begunOn: { type: String, required: true },
    requestId: text,
    instructedOn: text,
    method: { type: method, default: null },
    candidates: { type: [{ _id: false, memberId: String, nominatedBy: String, votes: number, isElected: { type: Boolean, default: null } }], required: true },
    openOn: text,
    closeOn: text,
    eligibleCount: number,
    votesCast: number,
    outcomeReason: text,
    rollSalt: text,
    rollDigest: text,
    proof: text,
    committeeId: text,
    certifiedOn: text,
    filingId: text,
    filedOn: text,
  },
  { versionKey: false, collection: 'electionRounds' },
);
// Refuses a second re-election of an organ before the first is finished.
schema.index({ orgId: 1, organ: 1 }, { unique: true, partialFilterExpression: { state: { $in: UNFINISHED } }, name: 'one_unfinished_round' });
// Serves electionRounds newest first, and by the days of beginning and certification.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ orgScope: 1, begunOn: 1, _id: 1 });
schema.index({ orgScope: 1, certifiedOn: 1, _id: 1 });
// Serves the office's desk.
schema.index({ orgScope: 1, state: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function electionRoundModel(connection: Connection): Model<ElectionRoundRecord> {
  return connection.model<ElectionRoundRecord>('ElectionRound', schema);
}
