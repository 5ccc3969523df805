import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { RegistrationRole, RegistrationState } from '../schema-types.js';

/** One for each member and activity; `orgId` is the activity's host. */
export interface RegistrationRecord extends StoredRecord {
  activityId: string;
  memberId: string;
  /** The member, and the members in charge of the activity. */
  knownToIds: string[];
  role: RegistrationRole;
  state: RegistrationState;
  /** 1, 2, 3 ... in the order of signing up; who signs up again after a withdrawal gets a new one. */
  place: number;
  signedUpOn: string;
}

const schema = new Schema<RegistrationRecord>(
  {
    ...recordFields,
    activityId: { type: String, required: true },
    memberId: { type: String, required: true },
    knownToIds: { type: [String], required: true },
    role: { type: String, required: true },
    state: { type: String, required: true },
    place: { type: Number, required: true },
    signedUpOn: { type: String, required: true },
  },
  { versionKey: false, collection: 'registrations' },
);
// Refuses a second registration of a member for an activity.
schema.index({ activityId: 1, memberId: 1 }, { unique: true });
// Serves the next place; no two members share one.
schema.index({ activityId: 1, place: 1 }, { unique: true });
// Serves the counts of an activity and its waiting list.
schema.index({ activityId: 1, state: 1, place: 1 });
// Serves registrations newest first.
schema.index({ orgScope: 1, _id: 1 });
// Serves registrations of one activity.
schema.index({ orgScope: 1, activityId: 1, _id: 1 });
// Serves registrations of the person, and of those in charge.
schema.index({ knownToIds: 1, _id: 1 });
// Serves Member.registrations and myActivities.
schema.index({ memberId: 1, _id: -1 });

export function registrationModel(connection: Connection): Model<RegistrationRecord> {
  return connection.model<RegistrationRecord>('Registration', schema);
}
