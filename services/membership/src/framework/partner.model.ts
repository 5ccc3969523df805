import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { PartnerKind } from '../schema-types.js';

export interface PartnerBodyRecord extends StoredRecord {
  name: string;
  kind: PartnerKind;
  contact: string | null;
  since: string;
  /** The first day on which it is none any more; null = to this day. */
  endedOn: string | null;
}

const schema = new Schema<PartnerBodyRecord>(
  {
    ...recordFields,
    name: { type: String, required: true },
    kind: { type: String, required: true },
    contact: { type: String, default: null },
    since: { type: String, required: true },
    endedOn: { type: String, default: null },
  },
  { versionKey: false, collection: 'partnerBodies' },
);
// Refuses a union's second living partner of one kind and name.
schema.index({ orgId: 1, kind: 1, name: 1 }, { unique: true, partialFilterExpression: { endedOn: null } });
// Serves partners ordered by name.
schema.index({ orgScope: 1, name: 1, _id: 1 });
// Serves partners ordered by day.
schema.index({ orgScope: 1, since: 1, _id: 1 });
// Serves partners newest first.
schema.index({ orgScope: 1, _id: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function partnerBodyModel(connection: Connection): Model<PartnerBodyRecord> {
  return connection.model<PartnerBodyRecord>('PartnerBody', schema);
}
