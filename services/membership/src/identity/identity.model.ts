import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { Role } from '../schema-types.js';

/** Which member signs in as which subject of the issuer. */
export interface IdentityRecord extends StoredRecord {
  subject: string;
  memberId: string;
}

/** A role held by a sign-in, or by a member whatever the sign-in, as comes with a seat or an election. */
export interface GrantRecord extends StoredRecord {
  subject: string | null;
  memberId: string | null;
  role: Role;
  /** A committee's subject (COMMITTEE_MEMBER) or a union group's id (GROUP_LEADER); null = the whole organisation. */
  within: string | null;
  revokedAt: Date | null;
}

const identitySchema = new Schema<IdentityRecord>(
  { ...recordFields, subject: { type: String, required: true }, memberId: { type: String, required: true } },
  { versionKey: false, collection: 'identities' },
);
// Serves identity(subject:); one member a subject.
identitySchema.index({ subject: 1 }, { unique: true });
// Serves every sign-in of a member.
identitySchema.index({ memberId: 1 });

const grantSchema = new Schema<GrantRecord>(
  {
    ...recordFields,
    subject: { type: String, default: null },
    memberId: { type: String, default: null },
    role: { type: String, required: true },
    within: { type: String, default: null },
    revokedAt: { type: Date, default: null },
  },
  { versionKey: false, collection: 'grants' },
);
// Serves identity(subject:), and refuses the same live grant twice.
grantSchema.index({ subject: 1, memberId: 1, role: 1, orgId: 1, within: 1 }, { unique: true, partialFilterExpression: { revokedAt: null } });
// Serves identity(subject:) of a member with offices.
grantSchema.index({ memberId: 1 }, { partialFilterExpression: { revokedAt: null } });
// Serves the end of roles confined to a group.
grantSchema.index({ within: 1 }, { partialFilterExpression: { revokedAt: null } });

export function identityModel(connection: Connection): Model<IdentityRecord> {
  return connection.model<IdentityRecord>('Identity', identitySchema);
}

export function grantModel(connection: Connection): Model<GrantRecord> {
  return connection.model<GrantRecord>('RoleGrant', grantSchema);
}
