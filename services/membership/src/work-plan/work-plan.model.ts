import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export type WorkPlanState = 'DRAFT' | 'DISCUSSED' | 'FINAL' | 'PUBLISHED' | 'REVISED' | 'CLOSED';

export interface PlanSectionRecord {
  no: string;
  title: string;
}

export interface PlanDiscussionRecord {
  on: string;
  presentIds: string[];
  minutes: string;
  meetingId: string | null;
}

export interface PartyReportRecord {
  on: string;
  to: string;
  reply: string | null;
}

export interface PlanWarningRecord {
  code: 'NO_PARTY_REPORT';
  on: string;
}

/** What a draft may change. */
export interface PlanContent {
  periodKind: 'YEAR' | 'H1_SUMMARY_H2_PLAN';
  title: string;
  guidingIdeas: string | null;
  objectives: string[];
  slogans: string[];
  basis: string[];
  sections: PlanSectionRecord[];
}

export interface WorkPlanRecord extends StoredRecord, PlanContent {
  year: number;
  /** 1, 2, 3 ... of an organisation's year. */
  revision: number;
  state: WorkPlanState;
  /**
   * Of each kind an organisation's year has one at most; the one in force keeps its standing when its year is closed.
   * null: superseded, or withdrawn before it was published.
   */
  standing: 'IN_PREPARATION' | 'IN_FORCE' | null;
  /** Published, and neither superseded nor closed. */
  inForce: boolean;
  /** Was published, whatever came after. */
  isPublished: boolean;
  discussions: PlanDiscussionRecord[];
  partyReport: PartyReportRecord | null;
  warnings: PlanWarningRecord[];
  revisionReason: string | null;
  finalizedOn: string | null;
  publishedOn: string | null;
  endedOn: string | null;
}

const text = { type: String, default: null };
const partyReport = new Schema<PartyReportRecord>({ on: String, to: String, reply: text }, { _id: false });
const schema = new Schema<WorkPlanRecord>(
  {
    ...recordFields,
    year: { type: Number, required: true },
    revision: { type: Number, required: true },
    state: { type: String, required: true },
    standing: text,
    inForce: { type: Boolean, required: true },
    isPublished: { type: Boolean, required: true },
    periodKind: { type: String, required: true },
    title: { type: String, required: true },
    guidingIdeas: text,
    objectives: { type: [String], required: true },
    slogans: { type: [String], required: true },
    basis: { type: [String], required: true },
    sections: { type: [{ _id: false, no: String, title: String }], required: true },
    discussions: { type: [{ _id: false, on: String, presentIds: [String], minutes: String, meetingId: { type: String, default: null } }], required: true },
    partyReport: { type: partyReport, default: null },
    warnings: { type: [{ _id: false, code: String, on: String }], required: true },
    revisionReason: text,
    finalizedOn: text,
    publishedOn: text,
    endedOn: text,
  },
  { versionKey: false, collection: 'workPlans' },
);
// Serves workPlanRevisions and workPlan(revision:), and refuses a second plan with the number.
schema.index({ orgId: 1, year: 1, revision: -1 }, { unique: true });
// Refuses a second plan in force, and a second one in preparation, for an organisation's year.
schema.index({ orgId: 1, year: 1, standing: 1 }, { unique: true, partialFilterExpression: { standing: { $type: 'string' } } });
// Serves workPlans newest first, for insiders and for the public.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ isPublished: 1, _id: 1 });
// Serves workPlans of one organisation, for the public.
schema.index({ orgId: 1, _id: 1 });
// Serves workPlans ordered by year, and workPlanStats.
schema.index({ orgScope: 1, year: 1, _id: 1 });
schema.index({ isPublished: 1, year: 1, _id: 1 });
// Serves workPlans ordered by publication.
schema.index({ orgScope: 1, publishedOn: 1, _id: 1 });
schema.index({ isPublished: 1, publishedOn: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function workPlanModel(connection: Connection): Model<WorkPlanRecord> {
  return connection.model<WorkPlanRecord>('WorkPlan', schema);
}
