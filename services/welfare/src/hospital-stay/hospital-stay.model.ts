import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export interface HospitalStayRecord extends StoredRecord {
  memberId: string;
  handlerId: string | null;
  /** The member and the handler: who may see the details. */
  privyIds: string[];
  from: string;
  /** null = still in hospital. */
  to: string | null;
  /** Encrypted: the name of a hospital can tell what ails its patients. */
  hospitalSealed: string;
  /** Encrypted. */
  diagnosisSealed: string | null;
  visitId: string;
}

const day = { type: String, required: true };
const schema = new Schema<HospitalStayRecord>(
  {
    ...recordFields,
    memberId: { type: String, required: true },
    handlerId: { type: String, default: null },
    privyIds: { type: [String], required: true },
    from: day,
    to: { type: String, default: null },
    hospitalSealed: { type: String, required: true },
    diagnosisSealed: { type: String, default: null },
    visitId: { type: String, required: true },
  },
  { versionKey: false, collection: 'hospitalStays' },
);
// Serves hospitalStays newest first.
schema.index({ orgScope: 1, _id: 1 });
// Serves hospitalStays by first day, and hospitalStayStats.
schema.index({ orgScope: 1, from: 1, _id: 1 });
// Serve hospitalStays of the person and of the handler.
schema.index({ privyIds: 1, _id: 1 });
schema.index({ privyIds: 1, from: 1, _id: 1 });
// Refuses a second report of one stay; serves myHospitalStays.
schema.index({ memberId: 1, from: 1 }, { unique: true });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function hospitalStayModel(connection: Connection): Model<HospitalStayRecord> {
  return connection.model<HospitalStayRecord>('HospitalStay', schema);
}
