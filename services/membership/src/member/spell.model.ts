import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export type Standing = 'ACTIVE' | 'RETIRED' | 'KEPT';
/** What begins a stretch. */
export type SpellBeginning = 'JOIN' | 'MOVE' | 'RETIRE' | 'KEEP' | 'RESUME';
/** What ends one: the membership itself, or what begins the next stretch. */
export type SpellEnding = 'LEAVE' | Exclude<SpellBeginning, 'JOIN'>;

/**
 * One dated stretch of a membership. It was true from `from` until `to`, and was held to be true from `createdAt` until `supersededAt`:
 * whoever changes the history supersedes the stretch and records others, so that what was known on a day can be asked ever after.
 */
export interface SpellRecord extends StoredRecord {
  memberId: string;
  standing: Standing;
  from: string;
  /** The first day on which it no longer holds; null = to this day. */
  to: string | null;
  began: SpellBeginning;
  ended: SpellEnding | null;
  /** From this moment on other records tell what was true; null = held to be true now. */
  supersededAt: Date | null;
  /** Why the history was corrected; null = recorded as it happened. */
  correction: string | null;
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
    began: { type: String, required: true },
    ended: { type: String, default: null },
    supersededAt: { type: Date, default: null },
    correction: { type: String, default: null },
    importId: String,
  },
  { versionKey: false, collection: 'membershipSpells' },
);
// Serves a member's history, and the standing on a day as known on a day.
schema.index({ memberId: 1, from: 1 });
// Refuses a second open stretch of one member.
schema.index({ memberId: 1 }, { unique: true, partialFilterExpression: { to: null, supersededAt: null }, name: 'one_open_spell' });
// Serves memberCount(on:) of a subtree, and what began in a period.
schema.index({ orgScope: 1, standing: 1, from: 1, to: 1, began: 1 }, { partialFilterExpression: { supersededAt: null }, name: 'held_now' });
// Serves what ended in a period.
schema.index({ orgScope: 1, ended: 1, to: 1 }, { partialFilterExpression: { supersededAt: null, ended: { $gt: '' } }, name: 'ended_in' });

export function spellModel(connection: Connection): Model<SpellRecord> {
  return connection.model<SpellRecord>('MembershipSpell', schema);
}
