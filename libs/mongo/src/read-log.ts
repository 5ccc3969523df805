import { ulid } from 'ulid';
import type { Connection } from 'mongoose';

/** One sensitive read: who saw what of whom, and why. The person concerned can read these. */
export interface AccessLogEntry {
  _id: string;
  at: Date;
  /** The reader's subject. */
  who: string;
  what: string;
  recordId: string;
  /** The member whom the record is about. */
  memberId: string;
  reason: string;
}

export async function prepareReadLog(connection: Connection): Promise<void> {
  // Serves the access log of one person, newest first.
  await connection.collection('readLog').createIndex({ memberId: 1, _id: -1 });
}

/** Written before the value is handed out: no log, no read. */
export async function logRead(connection: Connection, entry: Omit<AccessLogEntry, '_id'>): Promise<void> {
  await connection.collection<AccessLogEntry>('readLog').insertOne({ _id: `log${ulid()}`, ...entry });
}

/** @returns the newest `limit` reads of what concerns the member, newest first. */
export function readsAbout(connection: Connection, memberId: string, limit: number): Promise<AccessLogEntry[]> {
  return connection.collection<AccessLogEntry>('readLog').find({ memberId }).sort({ _id: -1 }).limit(limit).toArray();
}
