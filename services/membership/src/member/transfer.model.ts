import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

/** `orgId` is the receiving organisation, whose office decides. */
export interface TransferRecord extends StoredRecord {
  memberId: string;
  fromOrgId: string;
  on: string;
  requestedOn: string;
  state: 'REQUESTED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';
  decidedOn: string | null;
  reason: string | null;
}

const text = { type: String, default: null };
const schema = new Schema<TransferRecord>(
  {
    ...recordFields,
    memberId: { type: String, required: true },
    fromOrgId: { type: String, required: true },
    on: { type: String, required: true },
    requestedOn: { type: String, required: true },
    state: { type: String, required: true },
    decidedOn: text,
    reason: text,
  },
  { versionKey: false, collection: 'memberTransfers' },
);
// Refuses a second transfer of a member while one waits; serves pendingTransfer.
schema.index({ memberId: 1 }, { unique: true, partialFilterExpression: { state: 'REQUESTED' } });
// Serves memberTransfers by state.
schema.index({ orgScope: 1, state: 1, _id: 1 });
// Serves memberTransfers ordered by day, and what waits on the desk.
schema.index({ orgScope: 1, requestedOn: 1, _id: 1 });
schema.index({ orgScope: 1, on: 1, _id: 1 });
// Serves memberTransfers newest first.
schema.index({ orgScope: 1, _id: 1 });

export function transferModel(connection: Connection): Model<TransferRecord> {
  return connection.model<TransferRecord>('MemberTransfer', schema);
}
