import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { PlanTargetRecord } from '../plan-task/plan-task.model.js';
import type { Subgraph } from '../schema-types.js';

export interface FrozenFigure {
  target: PlanTargetRecord;
  actual: number | null;
  met: boolean | null;
  reason: string | null;
}

export interface FrozenEvidence {
  subgraph: Subgraph;
  /** null: the subgraph did not answer. */
  count: number | null;
  evidenceIds: string[];
}

export interface FrozenTask {
  taskId: string;
  key: string;
  item: string;
  percent: number | null;
  percentReason: string | null;
  figures: FrozenFigure[];
  evidence: FrozenEvidence[];
}

export interface SummarySectionRecord extends FrozenTask {
  result: string | null;
}

export interface SummaryRecord extends StoredRecord {
  planId: string;
  year: number;
  period: 'H1' | 'YEAR';
  revision: number;
  state: 'DRAFT' | 'PUBLISHED' | 'SUPERSEDED';
  isPublished: boolean;
  asOf: string;
  percent: number | null;
  percentReason: string | null;
  targetsMet: number;
  targetsMissed: number;
  targetsUnknown: number;
  sections: SummarySectionRecord[];
  nextSteps: string | null;
  publishedOn: string | null;
}

const text = { type: String, default: null };
const number = { type: Number, default: null };
const target = { _id: false, no: Number, metric: String, args: [{ _id: false, name: String, value: String }], op: String, value: Number, unit: String, per: String };
const schema = new Schema<SummaryRecord>(
  {
    ...recordFields,
    planId: { type: String, required: true },
    year: { type: Number, required: true },
    period: { type: String, required: true },
    revision: { type: Number, required: true },
    state: { type: String, required: true },
    isPublished: { type: Boolean, required: true },
    asOf: { type: String, required: true },
    percent: number,
    percentReason: text,
    targetsMet: { type: Number, required: true },
    targetsMissed: { type: Number, required: true },
    targetsUnknown: { type: Number, required: true },
    sections: {
      type: [
        {
          _id: false,
          taskId: String,
          key: String,
          item: String,
          result: text,
          percent: number,
          percentReason: text,
          figures: [{ _id: false, target, actual: number, met: { type: Boolean, default: null }, reason: text }],
          evidence: [{ _id: false, subgraph: String, count: number, evidenceIds: [String] }],
        },
      ],
      required: true,
    },
    nextSteps: text,
    publishedOn: text,
  },
  { versionKey: false, collection: 'summaries' },
);
// Serves yearEndSummary, and refuses a second summary with the number.
schema.index({ orgId: 1, year: 1, period: 1, revision: -1 }, { unique: true });
// Refuses a second draft, and a second published one, of an organisation's period.
schema.index({ orgId: 1, year: 1, period: 1 }, { unique: true, partialFilterExpression: { state: 'DRAFT' }, name: 'one_draft' });
schema.index({ orgId: 1, year: 1, period: 1 }, { unique: true, partialFilterExpression: { state: 'PUBLISHED' }, name: 'one_published' });
// Serves summaries newest first, for insiders and for the public.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ isPublished: 1, _id: 1 });
// Serves summaries of one organisation, for the public.
schema.index({ orgId: 1, _id: 1 });
// Serves summaries ordered by publication.
schema.index({ orgScope: 1, publishedOn: 1, _id: 1 });
schema.index({ isPublished: 1, publishedOn: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function summaryModel(connection: Connection): Model<SummaryRecord> {
  return connection.model<SummaryRecord>('Summary', schema);
}
