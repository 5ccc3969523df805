import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { GiftCheckOutcome, VisitState, VisitTrigger } from '../schema-types.js';

export interface GiftCheckRecord {
  outcome: GiftCheckOutcome;
  reason: string;
  clause: string | null;
}

export interface VisitTaskRecord extends StoredRecord {
  memberId: string;
  /** The member and the visitors: who may see the note. */
  privyIds: string[];
  trigger: VisitTrigger;
  occurredOn: string;
  raisedOn: string;
  dueOn: string;
  /** The stay in hospital that it belongs to. */
  stayId: string | null;
  /** Opaque: the same disease has the same key, and the key names none. */
  diseaseKey: string | null;
  visitorIds: string[];
  visitedOn: string | null;
  /** Encrypted. */
  noteSealed: string | null;
  giftFen: number | null;
  giftCheck: GiftCheckRecord | null;
  /** Member, year and disease of a gift that may be given once. */
  giftKey: string | null;
  reasonNotVisited: string | null;
  state: VisitState;
  overdueNotifiedOn: string | null;
}

const text = { type: String, default: null };
const day = { type: String, required: true };
const schema = new Schema<VisitTaskRecord>(
  {
    ...recordFields,
    memberId: { type: String, required: true },
    privyIds: { type: [String], required: true },
    trigger: { type: String, required: true },
    occurredOn: day,
    raisedOn: day,
    dueOn: day,
    stayId: text,
    diseaseKey: text,
    visitorIds: { type: [String], required: true },
    visitedOn: text,
    noteSealed: text,
    giftFen: { type: Number, default: null },
    giftCheck: { type: new Schema<GiftCheckRecord>({ outcome: String, reason: String, clause: text }, { _id: false }), default: null },
    giftKey: text,
    reasonNotVisited: text,
    state: { type: String, required: true },
    overdueNotifiedOn: text,
  },
  { versionKey: false, collection: 'visitTasks' },
);
// Serves visitTasks newest first.
schema.index({ orgScope: 1, _id: 1 });
// Serves visitTasks by day of raising, visitTaskStats and visitCompletion.
schema.index({ orgScope: 1, raisedOn: 1, _id: 1 });
// Serves visitTasks by due day.
schema.index({ orgScope: 1, dueOn: 1, _id: 1 });
// Serves visitsDue, overdueVisits and notifyOverdueVisits.
schema.index({ orgScope: 1, state: 1, dueOn: 1, _id: 1 });
// Serves hospitalVisitRate.
schema.index({ orgScope: 1, trigger: 1, occurredOn: 1 });
// Serve visitTasks and Member.visitsReceived of the person concerned.
schema.index({ privyIds: 1, _id: 1 });
schema.index({ privyIds: 1, raisedOn: 1, _id: 1 });
schema.index({ privyIds: 1, dueOn: 1, _id: 1 });
// Refuses a second visit for one occasion; serves the gifts of a member.
schema.index({ memberId: 1, trigger: 1, occurredOn: 1, stayId: 1 }, { unique: true });
// Refuses a second gift where one is allowed, also when both are recorded at once.
schema.index({ giftKey: 1 }, { unique: true, partialFilterExpression: { giftKey: { $type: 'string' } } });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function visitTaskModel(connection: Connection): Model<VisitTaskRecord> {
  return connection.model<VisitTaskRecord>('VisitTask', schema);
}
