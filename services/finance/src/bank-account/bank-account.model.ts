import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export interface BankAccountRecord extends StoredRecord {
  bank: string;
  /** Encrypted; the whole number is never answered. */
  accountNoSealed: string;
  /** Blind index of the number. */
  accountNoIndex: string;
  accountNoLast4: string;
  isSeparate: boolean;
  openedOn: string;
  /** null = active. */
  closedOn: string | null;
}

const schema = new Schema<BankAccountRecord>(
  {
    ...recordFields,
    bank: { type: String, required: true },
    accountNoSealed: { type: String, required: true },
    accountNoIndex: { type: String, required: true },
    accountNoLast4: { type: String, required: true },
    isSeparate: { type: Boolean, required: true },
    openedOn: { type: String, required: true },
    closedOn: { type: String, default: null },
  },
  { versionKey: false, collection: 'bankAccounts' },
);
// Refuses a second active account of a union.
schema.index({ orgId: 1 }, { unique: true, partialFilterExpression: { closedOn: null } });
// Refuses the same number as active account of two unions.
schema.index({ accountNoIndex: 1 }, { unique: true, partialFilterExpression: { closedOn: null } });
// Serves bankAccount, which looks for the account of a day.
schema.index({ orgId: 1, openedOn: -1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1, _id: 1 });

export function bankAccountModel(connection: Connection): Model<BankAccountRecord> {
  return connection.model<BankAccountRecord>('UnionBankAccount', schema);
}
