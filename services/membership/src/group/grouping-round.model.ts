import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export interface GroupingRoundRecord extends StoredRecord {
  targetCount: number;
  dueOn: string;
  drawnOn: string;
  memberCount: number;
  status: 'IN_FORCE' | 'SUPERSEDED';
}

const schema = new Schema<GroupingRoundRecord>(
  {
    ...recordFields,
    targetCount: { type: Number, required: true },
    dueOn: { type: String, required: true },
    drawnOn: { type: String, required: true },
    memberCount: { type: Number, required: true },
    status: { type: String, required: true },
  },
  { versionKey: false, collection: 'groupingRounds' },
);
// Refuses a second round in force at one union, and serves the one that is.
schema.index({ orgId: 1 }, { unique: true, partialFilterExpression: { status: 'IN_FORCE' }, name: 'one_round_in_force' });
// Serves groupingRounds by state.
schema.index({ orgScope: 1, status: 1, _id: 1 });
// Serves groupingRounds ordered by day of division.
schema.index({ orgScope: 1, drawnOn: 1, _id: 1 });
// Serves groupingRounds ordered by deadline.
schema.index({ orgScope: 1, dueOn: 1, _id: 1 });
// Serves groupingRounds newest first.
schema.index({ orgScope: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function groupingRoundModel(connection: Connection): Model<GroupingRoundRecord> {
  return connection.model<GroupingRoundRecord>('GroupingRound', schema);
}
