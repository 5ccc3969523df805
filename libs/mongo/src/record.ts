import { monotonicFactory } from 'ulid';
import type { Act } from './unit-of-work.js';

/** What every record of every slice carries. */
export interface StoredRecord {
  /** 3-letter prefix + ULID. */
  _id: string;
  orgId: string;
  /** Ids of the organisation and of all above it, root first. */
  orgScope: string[];
  createdBy: string;
  createdAt: Date;
  /** 1 at creation, +1 with every change. */
  version: number;
  planTaskIds: string[];
}

/** Mongoose definition of the fields of StoredRecord. */
export const recordFields = {
  _id: { type: String, required: true },
  orgId: { type: String, required: true },
  orgScope: { type: [String], required: true },
  createdBy: { type: String, required: true },
  createdAt: { type: Date, required: true },
  version: { type: Number, required: true },
  planTaskIds: { type: [String], required: true },
} as const;

const nextUlid = monotonicFactory();

/** @returns a new id, e.g. `mem01JC...`; `prefix` has three letters. Ids of one process ascend, also within a millisecond. */
export function newId(prefix: string): string {
  return `${prefix}${nextUlid()}`;
}

/** Where a record belongs: an organisation's own record will do, or that of a member there. */
export type Place = Pick<StoredRecord, 'orgId' | 'orgScope'>;

/** @returns what a record made in `act` begins with: `{ ...newRecord('sug', act, organization), topic, ... }`. */
export function newRecord(prefix: string, act: Pick<Act, 'caller' | 'now'>, { orgId, orgScope }: Place, planTaskIds: readonly string[] = []): StoredRecord {
  return { _id: newId(prefix), orgId, orgScope: [...orgScope], createdBy: act.caller.subject, createdAt: act.now, version: 1, planTaskIds: [...planTaskIds] };
}
