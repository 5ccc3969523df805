import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

/** Balance of one account: debit positive, credit negative, in fen. */
export interface AccountBalance {
  account: string;
  balanceFen: number;
}

export interface FiscalPeriodRecord extends StoredRecord {
  /** 1 for the union's first month, then one more a month. */
  seq: number;
  year: number;
  month: number;
  /** `2025-05` */
  period: string;
  state: 'OPEN' | 'CLOSED';
  /** Counted in the transaction of the voucher concerned: what serialises posting with closing. */
  draftCount: number;
  /** Likewise; the number of the month's last voucher. */
  voucherCount: number;
  /** Of the first month alone. */
  openingBalances: AccountBalance[];
  /** Fixed when closing. */
  closingBalances: AccountBalance[];
  closedOn: string | null;
  root: string | null;
}

const balances = { type: [{ _id: false, account: { type: String, required: true }, balanceFen: { type: Number, required: true } }], required: true };
const schema = new Schema<FiscalPeriodRecord>(
  {
    ...recordFields,
    seq: { type: Number, required: true },
    year: { type: Number, required: true },
    month: { type: Number, required: true },
    period: { type: String, required: true },
    state: { type: String, required: true },
    draftCount: { type: Number, required: true },
    voucherCount: { type: Number, required: true },
    openingBalances: balances,
    closingBalances: balances,
    closedOn: { type: String, default: null },
    root: { type: String, default: null },
  },
  { versionKey: false, collection: 'fiscalPeriods' },
);
// Serves fiscalPeriod, the key `orgId year month` and a voucher's month; refuses the same month twice.
schema.index({ orgId: 1, period: 1 }, { unique: true });
// Refuses two months at the same place: two first ones, or two that follow the same last one.
schema.index({ orgId: 1, seq: 1 }, { unique: true });
// Serves fiscalPeriods newest first.
schema.index({ orgScope: 1, _id: 1 });
// Serves fiscalPeriods by month, and fiscalPeriodStats.
schema.index({ orgScope: 1, period: 1, _id: 1 });
// Serves fiscalPeriods by day of closing.
schema.index({ orgScope: 1, closedOn: 1, _id: 1 });
// Serves overdueFinanceNotices, which begins with each union's first month.
schema.index({ orgScope: 1, seq: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1, _id: 1 });

export function fiscalPeriodModel(connection: Connection): Model<FiscalPeriodRecord> {
  return connection.model<FiscalPeriodRecord>('FiscalPeriod', schema);
}
