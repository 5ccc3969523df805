import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { CommitteeKind, CommitteeSubject } from '../schema-types.js';

export interface CommitteeRecord extends StoredRecord {
  kind: CommitteeKind;
  subject: CommitteeSubject | null;
  name: string;
  termFrom: string;
  /** Last day of the term. */
  termTo: string | null;
  /** Day from which the next one is in office; null = this one is. */
  endedOn: string | null;
  predecessorId: string | null;
  isPublished: boolean;
}

/** An organisation has one of each at a time, of WORKING one a subject; of the other kinds as many as it likes. */
const ONE_AT_A_TIME: readonly CommitteeKind[] = ['OFFICE', 'UNION_COMMITTEE', 'AUDIT_COMMITTEE', 'WOMEN_COMMITTEE', 'WORKING'];

const text = { type: String, default: null };
const schema = new Schema<CommitteeRecord>(
  {
    ...recordFields,
    kind: { type: String, required: true },
    subject: text,
    name: { type: String, required: true },
    termFrom: { type: String, required: true },
    termTo: text,
    endedOn: text,
    predecessorId: text,
    isPublished: { type: Boolean, required: true },
  },
  { versionKey: false, collection: 'committees' },
);
// Refuses a second standing committee of the kind.
schema.index({ orgId: 1, kind: 1, subject: 1 }, { unique: true, partialFilterExpression: { endedOn: null, kind: { $in: ONE_AT_A_TIME } }, name: 'one_at_a_time' });
// Serves the committees of organisations: workingCommittee, PlanTask.responsibleCommittee, UnionOrganization.committees.
schema.index({ orgId: 1, endedOn: 1, kind: 1 });
// Refuses two successors of one committee.
schema.index({ predecessorId: 1 }, { unique: true, partialFilterExpression: { predecessorId: { $type: 'string' } } });
// Serves committees newest first, for insiders and for the public, and committeeStats.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ isPublished: 1, _id: 1 });
// Serves committees of one organisation, for the public.
schema.index({ orgId: 1, _id: 1 });
// Serves committees ordered by the end of their term, and the terms that end on the office's desk.
schema.index({ orgScope: 1, termTo: 1, _id: 1 });
schema.index({ isPublished: 1, termTo: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function committeeModel(connection: Connection): Model<CommitteeRecord> {
  return connection.model<CommitteeRecord>('Committee', schema);
}
