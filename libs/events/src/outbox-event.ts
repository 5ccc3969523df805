import type { ClientSession } from 'mongoose';
import { decodeTime, encodeTime } from 'ulid';

/** What an act left in its service's outbox, in the transaction of the act. */
export interface OutboxEvent {
  /** `evt` + ULID. */
  _id: string;
  type: string;
  orgId: string;
  recordId: string;
  payload: unknown;
  at: Date;
}

/**
 * Does what an event means for the consumer, all of it within `session`. An error undoes it, and the event is tried again.
 * May run more than once for one event, but only one run commits.
 */
export type EventHandler = (event: OutboxEvent, session: ClientSession) => Promise<void>;

/** By event type. */
export type EventHandlers = Readonly<Record<string, EventHandler>>;

const TIME_LENGTH = 10;

/** @returns a text that sorts before the id of every event emitted at, or up to `marginMs` before, the event `id`. */
export function idBefore(id: string, marginMs: number): string {
  return `evt${encodeTime(Math.max(0, decodeTime(id.slice('evt'.length)) - marginMs), TIME_LENGTH)}`;
}
