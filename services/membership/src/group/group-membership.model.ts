import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

/** One dated stretch of a member in a group. A change closes it and opens the next; nothing is overwritten. */
export interface GroupMembershipRecord extends StoredRecord {
  memberId: string;
  groupId: string;
  from: string;
  /** The first day on which it no longer holds; null = to this day. */
  to: string | null;
}

const schema = new Schema<GroupMembershipRecord>(
  {
    ...recordFields,
    memberId: { type: String, required: true },
    groupId: { type: String, required: true },
    from: { type: String, required: true },
    to: { type: String, default: null },
  },
  { versionKey: false, collection: 'groupMemberships' },
);
// Refuses a second group of one member.
schema.index({ memberId: 1 }, { unique: true, partialFilterExpression: { to: null }, name: 'one_open_group' });
// Serves a member's own groups, and the group of a member on a day.
schema.index({ memberId: 1, from: 1, _id: 1 });
schema.index({ memberId: 1, _id: 1 });
// Serves a group's members on a day, for those who read one group alone too.
schema.index({ groupId: 1, from: 1, _id: 1 });
schema.index({ groupId: 1, _id: 1 });
// Serves groupMemberships ordered by day.
schema.index({ orgScope: 1, from: 1, _id: 1 });
// Serves groupMemberships newest first.
schema.index({ orgScope: 1, _id: 1 });

export function groupMembershipModel(connection: Connection): Model<GroupMembershipRecord> {
  return connection.model<GroupMembershipRecord>('GroupMembership', schema);
}
