import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export interface RegulationAreaRecord {
  code: string;
  name: string;
  isRequired: boolean;
}

/** In force from its day until the next list's. */
export interface RegulationAreaListRecord extends StoredRecord {
  from: string;
  areas: RegulationAreaRecord[];
}

const schema = new Schema<RegulationAreaListRecord>(
  {
    ...recordFields,
    from: { type: String, required: true },
    areas: { type: [{ _id: false, code: String, name: String, isRequired: Boolean }], required: true },
  },
  { versionKey: false, collection: 'regulationAreaLists' },
);
// Serves the list of a day, and refuses a second one from that day on.
schema.index({ orgId: 1, from: -1 }, { unique: true });

export function regulationAreaListModel(connection: Connection): Model<RegulationAreaListRecord> {
  return connection.model<RegulationAreaListRecord>('RegulationAreaList', schema);
}
