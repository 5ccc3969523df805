import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { LedgerKind, LedgerSource, Subgraph } from '../schema-types.js';

export interface LedgerFigures {
  count: number;
  people: number | null;
  personTimes: number | null;
  amountFen: number | null;
}

/** As it stands; what it said before is a LedgerRevisionRecord. */
export interface LedgerEntryRecord extends StoredRecord, LedgerFigures {
  ledger: LedgerKind;
  occurredOn: string;
  summary: string;
  source: LedgerSource;
  service: Subgraph | null;
  recordType: string | null;
  recordId: string | null;
  /** What of the record it is about, e.g. `JOINED`; `HAND` without a record. */
  aspect: string;
  /** Record and aspect; its own id when made by hand. */
  key: string;
  /** The record's version that it says; null when made by hand. */
  recordVersion: number | null;
  isCancelled: boolean;
  /** Grows with each superseding. */
  revision: number;
  recordedAt: Date;
}

const text = { type: String, default: null };
const number = { type: Number, default: null };
export const figureFields = { count: { type: Number, required: true }, people: number, personTimes: number, amountFen: number } as const;
const schema = new Schema<LedgerEntryRecord>(
  {
    ...recordFields,
    ...figureFields,
    ledger: { type: String, required: true },
    occurredOn: { type: String, required: true },
    summary: { type: String, required: true },
    source: { type: String, required: true },
    service: text,
    recordType: text,
    recordId: text,
    aspect: { type: String, required: true },
    key: { type: String, required: true },
    recordVersion: number,
    isCancelled: { type: Boolean, required: true },
    revision: { type: Number, required: true },
    recordedAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'ledgerEntries' },
);
// Serves the projection, and refuses a second entry for one aspect of a record.
schema.index({ key: 1 }, { unique: true });
// Serves branchLedger newest first and by day; the figures of a period.
schema.index({ orgScope: 1, _id: 1 });
schema.index({ orgScope: 1, occurredOn: 1, _id: 1 });
// Serves the figures and their lineage, ledger by ledger.
schema.index({ orgScope: 1, ledger: 1, occurredOn: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function ledgerEntryModel(connection: Connection): Model<LedgerEntryRecord> {
  return connection.model<LedgerEntryRecord>('BranchLedgerEntry', schema);
}
