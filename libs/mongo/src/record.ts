import { ulid } from 'ulid';

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

/** @returns a new id, e.g. `mem01JC...`; `prefix` has three letters. */
export function newId(prefix: string): string {
  return `${prefix}${ulid()}`;
}
