import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { PartyOrgLevel, SupportAddressee, SupportState } from '../schema-types.js';

export interface PartyLinkRecord extends StoredRecord {
  partyOrgName: string;
  level: PartyOrgLevel;
  from: string;
  to: string | null;
}

export interface PartyReplyRecord {
  text: string;
  on: string;
}

interface Sent extends StoredRecord {
  on: string;
  subject: string;
  text: string;
  reply: PartyReplyRecord | null;
}

export interface PartyReportRecord extends Sent {
  partyOrgName: string;
  planId: string | null;
}

export interface SupportRequestRecord extends Sent {
  addressee: SupportAddressee;
  replyBy: string | null;
  state: SupportState;
}

const text = { type: String, default: null };
const required = { type: String, required: true } as const;
const reply = { type: new Schema<PartyReplyRecord>({ text: String, on: String }, { _id: false }), default: null };
const sent = { ...recordFields, on: required, subject: required, text: required, reply };
const options = (collection: string) => ({ versionKey: false, collection }) as const;

const linkSchema = new Schema<PartyLinkRecord>({ ...recordFields, partyOrgName: required, level: required, from: required, to: text }, options('partyLinks'));
// Refuses a second live link of a union, and serves UnionOrganization.partyLink.
linkSchema.index({ orgId: 1 }, { unique: true, partialFilterExpression: { to: null }, name: 'one_live_link' });
// Serves partyUnionLinks newest first and by day.
linkSchema.index({ orgScope: 1, _id: 1 });
linkSchema.index({ orgScope: 1, from: 1, _id: 1 });

const reportSchema = new Schema<PartyReportRecord>({ ...sent, partyOrgName: required, planId: text }, options('partyReports'));
// Serves partyReports newest first and by day.
reportSchema.index({ orgScope: 1, _id: 1 });
reportSchema.index({ orgScope: 1, on: 1, _id: 1 });
// Serves the publication of a plan.
reportSchema.index({ planId: 1, on: -1 });
// Serves the evidence of plan tasks.
reportSchema.index({ planTaskIds: 1 });

const requestSchema = new Schema<SupportRequestRecord>({ ...sent, addressee: required, replyBy: text, state: required }, options('supportRequests'));
// Serves supportRequests newest first and by day.
requestSchema.index({ orgScope: 1, _id: 1 });
requestSchema.index({ orgScope: 1, on: 1, _id: 1 });
// Serves the office's desk.
requestSchema.index({ orgScope: 1, state: 1, on: 1 });
// Serves the evidence of plan tasks.
requestSchema.index({ planTaskIds: 1 });

export function partyLinkModel(connection: Connection): Model<PartyLinkRecord> {
  return connection.model<PartyLinkRecord>('PartyLink', linkSchema);
}

export function partyReportModel(connection: Connection): Model<PartyReportRecord> {
  return connection.model<PartyReportRecord>('PartyReport', reportSchema);
}

export function supportRequestModel(connection: Connection): Model<SupportRequestRecord> {
  return connection.model<SupportRequestRecord>('SupportRequest', requestSchema);
}
