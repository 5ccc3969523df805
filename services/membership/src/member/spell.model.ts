import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

/** One dated stretch of a membership. A change closes it and opens the next; nothing is overwritten. */
export interface SpellRecord extends StoredRecord {
  memberId: string;
  standing: 'ACTIVE' | 'RETIRED';
  from: string;
  /** The first day on which it no longer holds; null = to this day. */
  to: string | null;
  /** The spreadsheet that it came with. */
  importId?: string;
}

const schema = new Schema<SpellRecord>(
  {
    ...recordFields,
    memberId: { type: String, required: true },
    standing: { type: String, required: true },
    from: { type: String, required: true },
    to: { type: String, default: null },
    importId: String,
  },
  { versionKey: false, collection: 'membershipSpells' },
);
// Serves a member's history, and refuses a second open stretch of one member.
schema.index({ memberId: 1, from: 1 });
schema.index({ memberId: 1 }, { unique: true, partialFilterExpression: { to: null }, name: 'one_open_spell' });
// Serves memberCount(on:) of a subtree.
schema.index({ orgScope: 1, standing: 1, from: 1, to: 1 });

export function spellModel(connection: Connection): Model<SpellRecord> {
  return connection.model<SpellRecord>('MembershipSpell', schema);
}
