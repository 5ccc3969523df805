import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { HeadCountEntry } from './head-count.rules.js';

export type OrganizationKind = 'FEDERATION' | 'INDUSTRY_UNION' | 'TOWNSHIP_FEDERATION' | 'ENTERPRISE' | 'FACTORY' | 'SCHOOL' | 'PUBLIC_INSTITUTION' | 'BRANCH';
export type SuperiorRelation = 'PARTY_LEADERSHIP' | 'TERRITORIAL_UNION' | 'INDUSTRY_UNION' | 'ADMINISTRATION';

export interface SupervisorRecord {
  relation: SuperiorRelation;
  name: string;
  superiorId: string | null;
  since: string;
}

/** `orgId` is the organisation itself; `orgScope` its ancestors, root first, and itself last. */
export interface OrganizationRecord extends StoredRecord {
  code: string;
  name: string;
  kind: OrganizationKind;
  parentId: string | null;
  /** Its own region, such as `JS`; null = that of the nearest superior. */
  region: string | null;
  establishedOn: string;
  status: 'ACTIVE' | 'DISSOLVED';
  /** Of today: the sum of `headCounts`, none of which lies in the future. */
  employeeCount: number;
  headCounts: HeadCountEntry[];
  supervisors: SupervisorRecord[];
  /** The spreadsheet that it came with. */
  importId?: string;
}

const schema = new Schema<OrganizationRecord>(
  {
    ...recordFields,
    code: { type: String, required: true },
    name: { type: String, required: true },
    kind: { type: String, required: true },
    parentId: { type: String, default: null },
    region: { type: String, default: null },
    establishedOn: { type: String, required: true },
    status: { type: String, required: true },
    employeeCount: { type: Number, required: true },
    headCounts: { type: [{ _id: false, on: String, change: Number, isFigure: Boolean, recordedAt: Date }], required: true },
    importId: String,
    supervisors: { type: [{ _id: false, relation: String, name: String, superiorId: { type: String, default: null }, since: String }], required: true },
  },
  { versionKey: false, collection: 'organizations' },
);
// Serves organization(code:), and refuses a second organisation with the code.
schema.index({ code: 1 }, { unique: true });
// Serves organizationTree, employeeCountTotal and the move of a subtree.
schema.index({ orgScope: 1, code: 1 });
// Serves children and the check before a dissolution.
schema.index({ parentId: 1, code: 1 });
// Serves the undoing of an import.
schema.index({ importId: 1, _id: 1 }, { partialFilterExpression: { importId: { $exists: true } } });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

export function organizationModel(connection: Connection): Model<OrganizationRecord> {
  return connection.model<OrganizationRecord>('UnionOrganization', schema);
}
