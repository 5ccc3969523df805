import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { ActivityKind, ActivityState } from '../schema-types.js';

/** `orgId` is the host. */
export interface ActivityRecord extends StoredRecord {
  title: string;
  kind: ActivityKind;
  theme: string | null;
  tags: string[];
  coHostPartners: string[];
  hostIds: string[];
  from: Date;
  to: Date;
  venue: string | null;
  /** null = no limit. */
  capacity: number | null;
  walkInsAllowed: boolean;
  state: ActivityState;
  /** From the opening of the sign-up on. */
  isPublished: boolean;
  budgetFen: number | null;
  targetCount: number | null;
  resultText: string | null;
  cancelReason: string | null;
  /** Distinct people and attendances; counted when it is held, null until then. */
  attended: number | null;
  personTimes: number | null;
}

const text = { type: String, default: null };
const number = { type: Number, default: null };
const schema = new Schema<ActivityRecord>(
  {
    ...recordFields,
    title: { type: String, required: true },
    kind: { type: String, required: true },
    theme: text,
    tags: { type: [String], required: true },
    coHostPartners: { type: [String], required: true },
    hostIds: { type: [String], required: true },
    from: { type: Date, required: true },
    to: { type: Date, required: true },
    venue: text,
    capacity: number,
    walkInsAllowed: { type: Boolean, required: true },
    state: { type: String, required: true },
    isPublished: { type: Boolean, required: true },
    budgetFen: number,
    targetCount: number,
    resultText: text,
    cancelReason: text,
    attended: number,
    personTimes: number,
  },
  { versionKey: false, collection: 'activities' },
);
// Serve activities newest first, to those of the organisation and to the public.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ isPublished: 1, _id: 1 });
// Serve activities by their beginning, and activityCalendar.
schema.index({ orgScope: 1, from: 1, _id: 1 });
schema.index({ isPublished: 1, from: 1, _id: 1 });
// Serves UnionOrganization.activities.
schema.index({ orgId: 1, from: -1, _id: -1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function activityModel(connection: Connection): Model<ActivityRecord> {
  return connection.model<ActivityRecord>('Activity', schema);
}
