import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export interface SelectionObjectionRecord extends StoredRecord {
  noticeId: string;
  /** Who objects; shown to nobody. */
  memberId: string;
  entryNo: number | null;
  text: string;
  raisedOn: string;
  state: 'OPEN' | 'UPHELD' | 'REJECTED';
  resolution: string | null;
  resolvedOn: string | null;
}

const text = { type: String, default: null };
const schema = new Schema<SelectionObjectionRecord>(
  {
    ...recordFields,
    noticeId: { type: String, required: true },
    memberId: { type: String, required: true },
    entryNo: { type: Number, default: null },
    text: { type: String, required: true },
    raisedOn: { type: String, required: true },
    state: { type: String, required: true },
    resolution: text,
    resolvedOn: text,
  },
  { versionKey: false, collection: 'selectionObjections' },
);
// Serves SelectionNotice.objections.
schema.index({ noticeId: 1, _id: 1 });

export function selectionObjectionModel(connection: Connection): Model<SelectionObjectionRecord> {
  return connection.model<SelectionObjectionRecord>('SelectionObjection', schema);
}
