import type { Store } from '@uniongraph/mongo';
import type { Connection } from 'mongoose';
import { pino, type Logger } from 'pino';
import { prepareCheckpoints } from './checkpoint.js';
import type { EventHandlers, OutboxEvent } from './outbox-event.js';
import { OutboxFollower } from './outbox-follower.js';
import { prepareTurns } from './turn.js';

export interface FollowOptions {
  /** The producer's database; only read. */
  source: Connection;
  /** The consumer's own database: the handlers write to it, and the follower keeps there how far it has come. */
  sink: Store;
  /** Unique within `sink`. Replicas that share the name share the work: one follows, the others stand by. */
  name: string;
  /** Events of a type that is not named here are passed over. A type added later gets its whole history first. */
  handlers: EventHandlers;
  /** Called after an event was handled and committed. */
  onHandled?: (event: OutboxEvent) => void;
  logger?: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** How long a killed follower keeps those who stand by waiting; 5,000 unless told. */
  leaseMs?: number;
}

export interface Follower {
  /** Resolves when every event that was committed before the call has been handled, here or by another replica. @throws Error when closed before. */
  caughtUp(): Promise<void>;
  /** @returns how many committed events are not handled yet. */
  lag(): Promise<number>;
  /** Finishes the event in hand and lets another replica take over. */
  close(): Promise<void>;
}

const LEASE_MS = 5_000;

/**
 * Handles each event of the producer's outbox, from the first one on: tried until it succeeds, with an effect that happens once.
 * An event whose handler throws holds up all later ones; it is tried again with growing waits, and the log says so each time.
 */
export async function followOutbox(options: FollowOptions): Promise<Follower> {
  const { sink, name } = options;
  await prepareTurns(sink.connection, name);
  await prepareCheckpoints(sink.connection);
  return new OutboxFollower({
    ...options,
    onHandled: options.onHandled ?? (() => undefined),
    logger: options.logger ?? pino({ name: 'events' }),
    leaseMs: options.leaseMs ?? LEASE_MS,
  });
}
