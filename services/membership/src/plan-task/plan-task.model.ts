import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import type { TargetRow, PlanTaskRow } from '@uniongraph/plan-file';
import { Schema, type Connection, type Model } from 'mongoose';

export type PlanTaskStage = 'PLANNED' | 'AWAITING_NOTICE' | 'IN_PROGRESS' | 'DONE' | 'DROPPED';

export interface PlanTargetRecord extends TargetRow {
  /** 1, 2, 3 ... within the task. */
  no: number;
}

/** What held from `on`. */
export interface PlanTaskScheduleRecord {
  months: number[];
  dueOn: string | null;
  on: string;
  reason: string | null;
}

export interface ProgressReportRecord {
  on: string;
  percent: number | null;
  note: string;
}

/** What a draft may change. */
export interface PlanTaskContent {
  key: string;
  sectionNo: string;
  item: string;
  text: string;
  gloss: string | null;
  /** Empty: the whole year. */
  months: number[];
  per: PlanTaskRow['per'];
  dueOn: string | null;
  awaitingNotice: string | null;
  committee: PlanTaskRow['committee'] | null;
  ownerId: string | null;
  capabilityIds: string[];
  targets: PlanTargetRecord[];
}

/** How a task fares while its plan is in force. */
export interface PlanTaskCourse {
  stage: PlanTaskStage;
  /** Last day that counts as in time: see `deadlineOf`. */
  dueBy: string;
  /** `YYYY-MM` of the months and of the deadline that was set. */
  calendarMonths: string[];
  schedules: PlanTaskScheduleRecord[];
  progressReports: ProgressReportRecord[];
  closedOn: string | null;
  closingReason: string | null;
  closingEvidence: number | null;
}

export interface PlanTaskRecord extends StoredRecord, PlanTaskContent, PlanTaskCourse {
  planId: string;
  year: number;
  /** Place in the plan, from 0. */
  position: number;
  /** The plan's own, repeated for lists and scopes. */
  inForce: boolean;
  isPublished: boolean;
  /** The same task in the revisions before, latest first; what was linked to those is evidence of this one. */
  earlierIds: string[];
  /** New or changed in this revision: then its course before counts only as far as something was done. */
  isRevised: boolean;
}

const text = { type: String, default: null };
const schema = new Schema<PlanTaskRecord>(
  {
    ...recordFields,
    planId: { type: String, required: true },
    year: { type: Number, required: true },
    position: { type: Number, required: true },
    inForce: { type: Boolean, required: true },
    isPublished: { type: Boolean, required: true },
    key: { type: String, required: true },
    sectionNo: { type: String, required: true },
    item: { type: String, required: true },
    text: { type: String, required: true },
    gloss: text,
    months: { type: [Number], required: true },
    calendarMonths: { type: [String], required: true },
    per: { type: String, required: true },
    dueOn: text,
    dueBy: { type: String, required: true },
    awaitingNotice: text,
    committee: text,
    ownerId: text,
    capabilityIds: { type: [String], required: true },
    targets: {
      type: [{ _id: false, no: Number, metric: String, args: [{ _id: false, name: String, value: String }], op: String, value: Number, unit: String, per: String }],
      required: true,
    },
    stage: { type: String, required: true },
    schedules: { type: [{ _id: false, months: [Number], dueOn: text, on: String, reason: text }], required: true },
    progressReports: { type: [{ _id: false, on: String, percent: { type: Number, default: null }, note: String }], required: true },
    closedOn: text,
    closingReason: text,
    closingEvidence: { type: Number, default: null },
    earlierIds: { type: [String], required: true },
    isRevised: { type: Boolean, required: true },
  },
  { versionKey: false, collection: 'planTasks' },
);
// Serves the tasks of a plan, and refuses a second task with the key.
schema.index({ planId: 1, key: 1 }, { unique: true });
// Serves tasksDue.
schema.index({ orgId: 1, inForce: 1, stage: 1, dueBy: 1 });
// Serves planTasks newest first, for insiders and for the public.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ isPublished: 1, _id: 1 });
// Serves planTasks of one organisation, and of one plan, for the public.
schema.index({ orgId: 1, _id: 1 });
schema.index({ planId: 1, _id: 1 });
// Serves planTasks ordered by deadline.
schema.index({ orgScope: 1, dueBy: 1, _id: 1 });
schema.index({ isPublished: 1, dueBy: 1, _id: 1 });
// Serves planTasks ordered by key.
schema.index({ orgScope: 1, key: 1, _id: 1 });
schema.index({ isPublished: 1, key: 1, _id: 1 });

export function planTaskModel(connection: Connection): Model<PlanTaskRecord> {
  return connection.model<PlanTaskRecord>('PlanTask', schema);
}
