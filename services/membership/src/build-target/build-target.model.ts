import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { BuildMetric } from '../schema-types.js';

export interface TargetRecord {
  orgId: string;
  metric: BuildMetric;
  target: number;
}

/** What a union set for a year; the one that is not superseded holds. */
export interface TargetSetRecord extends StoredRecord {
  year: number;
  targets: TargetRecord[];
  deductionPerFinding: number;
  supersededAt: Date | null;
}

export interface ResultRecord {
  orgId: string;
  target: number;
  actual: number | null;
  isMet: boolean;
}

export interface ItemRecord {
  metric: BuildMetric;
  own: ResultRecord | null;
  branches: ResultRecord[];
  lackingIds: string[];
  percent: number;
}

/** Written once, with the figures of its day. */
export interface AssessmentRecord extends StoredRecord {
  year: number;
  on: string;
  assessedBy: string;
  score: number;
  items: ItemRecord[];
  overdueFindings: number;
}

const setSchema = new Schema<TargetSetRecord>(
  {
    ...recordFields,
    year: { type: Number, required: true },
    targets: { type: [{ _id: false, orgId: String, metric: String, target: Number }], required: true },
    deductionPerFinding: { type: Number, required: true },
    supersededAt: { type: Date, default: null },
  },
  { versionKey: false, collection: 'buildTargets' },
);
// Serves buildTargetBoard; one set holds for a union and year.
setSchema.index({ orgId: 1, year: 1 }, { unique: true, partialFilterExpression: { supersededAt: null } });

const result = { _id: false, orgId: String, target: Number, actual: { type: Number, default: null }, isMet: Boolean };
const assessmentSchema = new Schema<AssessmentRecord>(
  {
    ...recordFields,
    year: { type: Number, required: true },
    on: { type: String, required: true },
    assessedBy: { type: String, required: true },
    score: { type: Number, required: true },
    items: { type: [{ _id: false, metric: String, own: { type: result, default: null }, branches: [result], lackingIds: [String], percent: Number }], required: true },
    overdueFindings: { type: Number, required: true },
  },
  { versionKey: false, collection: 'buildAssessments' },
);
// Serves the assessments on the board.
assessmentSchema.index({ orgId: 1, year: 1, _id: -1 });
// Serves buildAssessments by day, by year and newest first.
assessmentSchema.index({ orgScope: 1, on: 1, _id: 1 });
assessmentSchema.index({ orgScope: 1, year: 1, _id: 1 });
assessmentSchema.index({ orgScope: 1, _id: 1 });
// Serves the evidence of plan tasks.
assessmentSchema.index({ planTaskIds: 1 });

export function targetSetModel(connection: Connection): Model<TargetSetRecord> {
  return connection.model<TargetSetRecord>('BuildTargetSet', setSchema);
}

export function assessmentModel(connection: Connection): Model<AssessmentRecord> {
  return connection.model<AssessmentRecord>('BuildAssessment', assessmentSchema);
}
