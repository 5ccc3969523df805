import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import { figureFields, type LedgerFigures } from './ledger-entry.model.js';

/** What an entry said before it was superseded; never changed. */
export interface LedgerRevisionRecord extends StoredRecord, LedgerFigures {
  entryId: string;
  revision: number;
  occurredOn: string;
  summary: string;
  recordedAt: Date;
  replacedAt: Date;
}

const schema = new Schema<LedgerRevisionRecord>(
  {
    ...recordFields,
    ...figureFields,
    entryId: { type: String, required: true },
    revision: { type: Number, required: true },
    occurredOn: { type: String, required: true },
    summary: { type: String, required: true },
    recordedAt: { type: Date, required: true },
    replacedAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'ledgerEntryRevisions' },
);
// Serves BranchLedgerEntry.earlier, and refuses a revision twice.
schema.index({ entryId: 1, revision: 1 }, { unique: true });

export function ledgerRevisionModel(connection: Connection): Model<LedgerRevisionRecord> {
  return connection.model<LedgerRevisionRecord>('LedgerEntryRevision', schema);
}
