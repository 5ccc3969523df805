import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export type NomineeTrait = 'FRONTLINE' | 'KNOWLEDGE' | 'INNOVATION';

export interface CriterionScoreRecord {
  criterion: string;
  /** 0 to 100. */
  score: number;
}

/** Never shown: what is shown are the averages, once the ranking is published. */
export interface ScoreSheetRecord {
  judge: string;
  scores: CriterionScoreRecord[];
  /** Sum of score × weight: 0 to 10,000. */
  weighted: number;
}

export interface NominationRecord extends StoredRecord {
  schemeId: string;
  holderId: string;
  deeds: string;
  traits: NomineeTrait[];
  sheets: ScoreSheetRecord[];
  state: 'NOMINATED' | 'SHORTLISTED' | 'CONFIRMED';
  nominatedOn: string;
  confirmedOn: string | null;
  honourId: string | null;
}

const text = { type: String, default: null };
const schema = new Schema<NominationRecord>(
  {
    ...recordFields,
    schemeId: { type: String, required: true },
    holderId: { type: String, required: true },
    deeds: { type: String, required: true },
    traits: { type: [String], required: true },
    sheets: { type: [{ _id: false, judge: String, scores: [{ _id: false, criterion: String, score: Number }], weighted: Number }], required: true },
    state: { type: String, required: true },
    nominatedOn: { type: String, required: true },
    confirmedOn: text,
    honourId: text,
  },
  { versionKey: false, collection: 'nominations' },
);
// Serves the ranking, and refuses a second nomination of the same holder.
schema.index({ schemeId: 1, holderId: 1 }, { unique: true });
// Serves nominations newest first.
schema.index({ orgScope: 1, _id: 1 });
// Serves nominations ordered by day.
schema.index({ orgScope: 1, nominatedOn: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function nominationModel(connection: Connection): Model<NominationRecord> {
  return connection.model<NominationRecord>('Nomination', schema);
}
