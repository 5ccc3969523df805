import type { Caller } from '@uniongraph/access';
import type { UserErrorShape } from '@uniongraph/errors';
import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export type JobState = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';

/** How far a job has come. */
export interface JobProgress {
  done: number;
  /** null = not known yet. */
  total: number | null;
  /** What it is at, 中文 | English. */
  note: string | null;
  /** Where it goes on after a kill; the handler's own. */
  checkpoint: unknown;
}

/** `version` counts the acts on it, and not its progress. `createdBy` is who started it. */
export interface JobRecord extends StoredRecord, JobProgress {
  kind: string;
  title: string;
  state: JobState;
  input: unknown;
  /** With whose rights it runs: those of the moment when it was started. */
  caller: Caller;
  /** Of the record that it made or changed; null when none, and until it is done. */
  resultId: string | null;
  /** Why it failed. */
  failures: UserErrorShape[];
  /** How often it was taken up since it last came any further. */
  attempts: number;
  /** The lane that runs it, and the turn in which the lane took it up: who was overtaken writes nothing. */
  lane: number | null;
  epoch: number | null;
  cancelRequested: boolean;
  /** What it did holds, and it only has to tell: it cannot be cancelled any more. */
  isFinal: boolean;
  /** It is to end so, once what is half done has been taken back. */
  ending: 'FAILED' | 'CANCELLED' | null;
  startedAt: Date | null;
  endedAt: Date | null;
}

const mixed = { type: Schema.Types.Mixed, default: null };
const schema = new Schema<JobRecord>(
  {
    ...recordFields,
    kind: { type: String, required: true },
    title: { type: String, required: true },
    state: { type: String, required: true },
    input: mixed,
    caller: mixed,
    done: { type: Number, required: true },
    total: { type: Number, default: null },
    note: { type: String, default: null },
    checkpoint: mixed,
    resultId: { type: String, default: null },
    failures: { type: [{ _id: false, code: String, field: [String], message: String, clause: { type: String, default: null } }], required: true },
    attempts: { type: Number, required: true },
    lane: { type: Number, default: null },
    epoch: { type: Number, default: null },
    cancelRequested: { type: Boolean, required: true },
    isFinal: { type: Boolean, required: true },
    ending: { type: String, default: null },
    startedAt: { type: Date, default: null },
    endedAt: { type: Date, default: null },
  },
  { versionKey: false, collection: 'jobs', minimize: false },
);
// Serves the lanes: which job is next, and which one was broken off.
schema.index({ state: 1, _id: 1 }, { partialFilterExpression: { state: { $in: ['QUEUED', 'RUNNING'] } } });
// Serves a person's own jobs, newest first.
schema.index({ createdBy: 1, _id: 1 });
// Serves the office's list, newest first.
schema.index({ orgScope: 1, _id: 1 });
// Serves the office's list by state.
schema.index({ orgScope: 1, state: 1, _id: 1 });

/** @param prefix of the service: a list's type has the model's name, e.g. `MemJob`. */
export function jobModel(connection: Connection, prefix: string): Model<JobRecord> {
  return connection.model<JobRecord>(`${prefix}Job`, schema);
}
