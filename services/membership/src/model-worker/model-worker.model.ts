import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export interface ModelWorkerCareRecord {
  on: string;
  kind: 'LIFE_CARE' | 'WORK_SUPPORT';
  text: string;
}

export interface ModelWorkerFileRecord extends StoredRecord {
  memberId: string;
  honourIds: string[];
  frontline: boolean;
  type: 'KNOWLEDGE' | 'INNOVATION' | null;
  /** Oldest first. */
  careLog: ModelWorkerCareRecord[];
  openedOn: string;
  careDueOn: string;
  annualReviewOn: string;
}

/** Dated, never overwritten: the latest that has begun holds. */
export interface ModelWorkerRuleRecord extends StoredRecord {
  from: string;
  titles: string[];
  careMonths: number;
}

const schema = new Schema<ModelWorkerFileRecord>(
  {
    ...recordFields,
    memberId: { type: String, required: true },
    honourIds: { type: [String], required: true },
    frontline: { type: Boolean, required: true },
    type: { type: String, default: null },
    careLog: { type: [{ _id: false, on: String, kind: String, text: String }], required: true },
    openedOn: { type: String, required: true },
    careDueOn: { type: String, required: true },
    annualReviewOn: { type: String, required: true },
  },
  { versionKey: false, collection: 'modelWorkerFiles' },
);
// Refuses a second file of a member; hidden, as the planner takes it in place of those below that also give the order.
schema.index({ memberId: 1 }, { unique: true, hidden: true });
// Serves the person's own, in each order.
schema.index({ memberId: 1, _id: 1 });
schema.index({ memberId: 1, openedOn: 1, _id: 1 });
schema.index({ memberId: 1, careDueOn: 1, _id: 1 });
schema.index({ memberId: 1, annualReviewOn: 1, _id: 1 });
// Serves modelWorkerFiles newest first.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ orgScope: 1, openedOn: 1, _id: 1 });
// Serves modelWorkersDueForCare and the office's desk.
schema.index({ orgScope: 1, careDueOn: 1, _id: 1 });
schema.index({ orgScope: 1, annualReviewOn: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

const ruleSchema = new Schema<ModelWorkerRuleRecord>(
  { ...recordFields, from: { type: String, required: true }, titles: { type: [String], required: true }, careMonths: { type: Number, required: true } },
  { versionKey: false, collection: 'modelWorkerRules' },
);
// Serves the rule of a day.
ruleSchema.index({ orgId: 1, from: -1, _id: -1 });

export function modelWorkerFileModel(connection: Connection): Model<ModelWorkerFileRecord> {
  return connection.model<ModelWorkerFileRecord>('ModelWorkerFile', schema);
}

export function modelWorkerRuleModel(connection: Connection): Model<ModelWorkerRuleRecord> {
  return connection.model<ModelWorkerRuleRecord>('ModelWorkerRule', ruleSchema);
}
