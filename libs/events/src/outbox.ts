import mongoose, { type Connection, type mongo } from 'mongoose';
import type { Scan } from './checkpoint.js';
import type { OutboxEvent } from './outbox-event.js';

/** What the stream brought, and the token from which it goes on after it. `event` is null when there is nothing new. */
interface Step {
  event: OutboxEvent | null;
  token: mongo.ResumeToken;
}

/** The change stream cannot go on from its token: the oplog no longer reaches back so far, or the token is not one. */
export class TokenLostError extends Error {}

/** Bounds how long `close` waits for an idle stream. */
const AWAIT_MS = 250;

const MAJORITY = { readConcern: { level: 'majority' }, readPreference: 'primary' } as const;

/** A producer's outbox, read only. */
export class Outbox {
  private readonly events: mongo.Collection<OutboxEvent>;

  constructor(source: Connection) {
    this.events = source.getClient().db(source.name).collection('outbox');
  }

  /** @returns a token from which the stream brings everything that `scan` does not see when called afterwards. */
  async startToken(): Promise<mongo.ResumeToken> {
    const stream = this.events.watch([], { ...MAJORITY, maxAwaitTimeMS: AWAIT_MS });
    try {
      await stream.tryNext();
      return stream.resumeToken;
    } finally {
      await stream.close();
    }
  }

  /** In the order of their ids, that is, of their time of emission. */
  scan({ after, types }: Scan): AsyncIterable<OutboxEvent> {
    return this.events.find({ _id: { $gt: after }, type: { $in: types } }, MAJORITY).sort({ _id: 1 });
  }

  /** In the order of their commits, until `signal` is aborted. @throws TokenLostError when `token` is of no use. */
  async *follow(token: mongo.ResumeToken, types: string[], signal: AbortSignal): AsyncGenerator<Step> {
    const inserts = { $match: { operationType: 'insert', 'fullDocument.type': { $in: types } } };
    const stream = this.events.watch<OutboxEvent, mongo.ChangeStreamInsertDocument<OutboxEvent>>([inserts], { ...MAJORITY, resumeAfter: token, maxAwaitTimeMS: AWAIT_MS });
    try {
      while (!signal.aborted) {
        const change = await stream.tryNext().catch(tokenLost);
        if (!change && stream.closed) throw new TokenLostError('the outbox was dropped');
        yield { event: change?.fullDocument ?? null, token: stream.resumeToken };
      }
    } finally {
      await stream.close();
    }
  }

  /** @returns the ids of the events that are committed now and whose id sorts after `after`. */
  async idsAfter(after: string, types: string[]): Promise<string[]> {
    const found = this.events.find({ _id: { $gt: after }, type: { $in: types } }, MAJORITY).sort({ _id: 1 }).project<{ _id: string }>({ _id: 1 });
    return (await found.toArray()).map((event) => event._id);
  }
}

/** A server that is going away fails here too, but then also the scan that follows: nothing is lost by taking the token for useless. */
function tokenLost(error: unknown): never {
  const isFromServer = error instanceof mongoose.mongo.MongoServerError && !error.hasErrorLabel('ResumableChangeStreamError');
  throw isFromServer ? new TokenLostError(error.message, { cause: error }) : error;
}
