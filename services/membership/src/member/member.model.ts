import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import { MEMBERS } from './member.rules.js';

export type MemberStatus = 'APPLIED' | 'DECLINED' | 'ACTIVE' | 'RETIRED' | 'KEPT' | 'LEFT';

export interface MemberRecord extends StoredRecord {
  name: string;
  sex: 'FEMALE' | 'MALE';
  birthDate: string;
  /** `MM-DD`. */
  birthday: string;
  /** AES-256-GCM. */
  idNumberSealed: string;
  /** Blind index of the ID number: the same for every membership that the person ever had. */
  idIndex: string;
  employmentType: 'PERMANENT' | 'CONTRACT' | 'DISPATCHED' | 'PART_TIME' | 'FLEXIBLE';
  post: string | null;
  department: string | null;
  frontline: boolean;
  education: 'LOWER_SECONDARY' | 'UPPER_SECONDARY' | 'JUNIOR_COLLEGE' | 'BACHELOR' | 'POSTGRADUATE' | null;
  childBirthDates: string[];
  status: MemberStatus;
  joinedOn: string | null;
  retiredOn: string | null;
  /** Since when the membership is kept, without a vote and without dues (保留会籍). */
  keptOn: string | null;
  leftOn: string | null;
  /** The union group (工会小组) of today; whoever leads it reads its members. */
  groupId: string | null;
  /** Day on which the identity was verified (实名核验); null = not verified. */
  realNameOn: string | null;
  /** Why declined or ended. */
  reason: string | null;
  /** OIDC subject of a person who applied in person; linked to the membership on approval. */
  applicantSubject: string | null;
  /** The spreadsheet that the person came with. */
  importId?: string;
}

const text = { type: String, default: null };
const schema = new Schema<MemberRecord>(
  {
    ...recordFields,
    name: { type: String, required: true },
    sex: { type: String, required: true },
    birthDate: { type: String, required: true },
    birthday: { type: String, required: true },
    idNumberSealed: { type: String, required: true },
    idIndex: { type: String, required: true },
    employmentType: { type: String, required: true },
    post: text,
    department: text,
    frontline: { type: Boolean, required: true },
    education: text,
    childBirthDates: { type: [String], required: true },
    status: { type: String, required: true },
    joinedOn: text,
    retiredOn: text,
    keptOn: text,
    leftOn: text,
    realNameOn: text,
    groupId: text,
    reason: text,
    applicantSubject: text,
    importId: String,
  },
  { versionKey: false, collection: 'members' },
);
// Refuses a second live membership of one person.
schema.index({ idIndex: 1 }, { unique: true, partialFilterExpression: { status: { $in: MEMBERS } }, name: 'one_live_membership' });
// Refuses the same applicant's second application. Another applicant's is taken: a refusal would tell who is a member or applied.
schema.index({ idIndex: 1, orgId: 1, applicantSubject: 1 }, { unique: true, partialFilterExpression: { status: 'APPLIED' }, name: 'one_application' });
// Serves the look for a person's former memberships.
schema.index({ idIndex: 1, status: 1 });
// Serves members by standing, memberStats, and the check before an organisation is dissolved.
schema.index({ orgScope: 1, status: 1, _id: 1 });
// Serves members of one organisation, by standing or not, whoever asks.
schema.index({ orgId: 1, status: 1, _id: 1 });
// Serves members by name, ordered by name.
schema.index({ orgScope: 1, name: 1, _id: 1 });
// Serves members ordered by department.
schema.index({ orgScope: 1, department: 1, _id: 1 });
// Serves members ordered by day of joining, and the new members of a period.
schema.index({ orgScope: 1, joinedOn: 1, _id: 1 });
// Serves the birthdays on the office's desk.
schema.index({ orgScope: 1, birthday: 1, _id: 1 });
// Serves the members of one group, also in the orders of the list, for its leader.
schema.index({ groupId: 1, _id: 1 });
schema.index({ groupId: 1, name: 1, _id: 1 });
schema.index({ groupId: 1, department: 1, _id: 1 });
schema.index({ groupId: 1, joinedOn: 1, _id: 1 });
// Serves members newest first.
schema.index({ orgScope: 1, _id: 1 });
// Serves the undoing of an import.
schema.index({ importId: 1, _id: 1 }, { partialFilterExpression: { importId: { $exists: true } } });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function memberModel(connection: Connection): Model<MemberRecord> {
  return connection.model<MemberRecord>('Member', schema);
}
