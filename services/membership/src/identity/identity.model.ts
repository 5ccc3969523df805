import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { Role } from '../schema-types.js';

/** Which member signs in as which subject of the issuer. */
export interface IdentityRecord extends StoredRecord {
  subject: string;
  memberId: string;
}

export interface GrantRecord extends StoredRecord {
  subject: string;
  role: Role;
  revokedAt: Date | null;
}

const identitySchema = new Schema<IdentityRecord>(
  { ...recordFields, subject: { type: String, required: true }, memberId: { type: String, required: true } },
  { versionKey: false, collection: 'identities' },
);
// Serves identity(subject:); one member a subject.
identitySchema.index({ subject: 1 }, { unique: true });

const grantSchema = new Schema<GrantRecord>(
  { ...recordFields, subject: { type: String, required: true }, role: { type: String, required: true }, revokedAt: { type: Date, default: null } },
  { versionKey: false, collection: 'grants' },
);
// Serves identity(subject:), and refuses the same live grant twice.
grantSchema.index({ subject: 1, role: 1, orgId: 1 }, { unique: true, partialFilterExpression: { revokedAt: null } });

export function identityModel(connection: Connection): Model<IdentityRecord> {
  return connection.model<IdentityRecord>('Identity', identitySchema);
}

export function grantModel(connection: Connection): Model<GrantRecord> {
  return connection.model<GrantRecord>('RoleGrant', grantSchema);
}
