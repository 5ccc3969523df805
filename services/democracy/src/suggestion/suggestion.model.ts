import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export type SuggestionState = 'RECEIVED' | 'ASSESSED' | 'ADOPTED' | 'IMPLEMENTED' | 'DECLINED';

export interface SuggestionRecord extends StoredRecord {
  authorIds: string[];
  anonymous: boolean;
  topic: string;
  problem: string | null;
  text: string;
  submittedOn: string;
  state: SuggestionState;
  opinion: string | null;
  adoptedOn: string | null;
  implementedOn: string | null;
  declinedReason: string | null;
  benefitFen: number | null;
  awardFen: number | null;
}

const text = { type: String, default: null };
const schema = new Schema<SuggestionRecord>(
  {
    ...recordFields,
    authorIds: { type: [String], required: true },
    anonymous: { type: Boolean, required: true },
    topic: { type: String, required: true },
    problem: text,
    text: { type: String, required: true },
    submittedOn: { type: String, required: true },
    state: { type: String, required: true },
    opinion: text,
    adoptedOn: text,
    implementedOn: text,
    declinedReason: text,
    benefitFen: { type: Number, default: null },
    awardFen: { type: Number, default: null },
  },
  { versionKey: false, collection: 'suggestions' },
);
// Serves suggestions newest first.
schema.index({ orgScope: 1, _id: 1 });
// Serves suggestions by state, and suggestionStats.
schema.index({ orgScope: 1, state: 1, _id: 1 });
// Serves suggestions by day, and adoptionRate.
schema.index({ orgScope: 1, submittedOn: 1, _id: 1 });
// Serves suggestions ordered by topic, by adoption and by benefit.
schema.index({ orgScope: 1, topic: 1, _id: 1 });
schema.index({ orgScope: 1, adoptedOn: 1, _id: 1 });
schema.index({ orgScope: 1, benefitFen: 1, _id: 1 });
// Serves Member.mySuggestions.
schema.index({ authorIds: 1, _id: -1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function suggestionModel(connection: Connection): Model<SuggestionRecord> {
  return connection.model<SuggestionRecord>('Suggestion', schema);
}
