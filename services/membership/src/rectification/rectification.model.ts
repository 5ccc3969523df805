import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { RectificationAspect, RectificationSource, RectificationState, RectificationVice } from '../schema-types.js';

export interface RectificationCheckRecord {
  on: string;
  passed: boolean;
  opinion: string;
  /** null: somebody who is no member. */
  checkerId: string | null;
}

export interface RectificationItemRecord extends StoredRecord {
  source: RectificationSource;
  vice: RectificationVice;
  aspect: RectificationAspect;
  measure: string;
  ownerId: string;
  dueOn: string;
  state: RectificationState;
  raisedOn: string;
  result: string | null;
  completedOn: string | null;
  checks: RectificationCheckRecord[];
  closedOn: string | null;
}

const text = { type: String, default: null };
const required = { type: String, required: true };
const schema = new Schema<RectificationItemRecord>(
  {
    ...recordFields,
    source: required,
    vice: required,
    aspect: required,
    measure: required,
    ownerId: required,
    dueOn: required,
    state: required,
    raisedOn: required,
    result: text,
    completedOn: text,
    checks: { type: [{ _id: false, on: String, passed: Boolean, opinion: String, checkerId: text }], required: true },
    closedOn: text,
  },
  { versionKey: false, collection: 'rectificationItems' },
);
// Serves rectificationItems newest first, for the office and for the owner, and rectificationBoard.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ ownerId: 1, _id: 1 });
// Serves rectificationItems ordered by deadline.
schema.index({ orgScope: 1, dueOn: 1, _id: 1 });
schema.index({ ownerId: 1, dueOn: 1, _id: 1 });
// Serves the office's desk.
schema.index({ orgScope: 1, state: 1, dueOn: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function rectificationItemModel(connection: Connection): Model<RectificationItemRecord> {
  return connection.model<RectificationItemRecord>('RectificationItem', schema);
}
