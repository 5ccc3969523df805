import mongoose, { type Connection, type mongo } from 'mongoose';
import type { Scan } from './checkpoint.js';
import type { OutboxEvent } from './outbox-event.js';

/** What the stream brought, each with the token from which it goes on after it. */
interface Arrivals {
  events: { event: OutboxEvent; token: mongo.ResumeToken }[];
  /** From which it goes on after all of them. */
  token: mongo.ResumeToken;
}

/** The change stream cannot go on from its token: the oplog no longer reaches back so far, or the token is not one. */
export class TokenLostError extends Error {}

/** Bounds how long `close` waits for an idle stream. */
const AWAIT_MS = 250;
/** Events that share a transaction: one each would be handled at a tenth of the speed. */
const BATCH = 100;

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

  /** In batches, in the order of their ids, that is, of their time of emission. */
  async *scan({ after, types }: Scan): AsyncGenerator<OutboxEvent[]> {
    let batch: OutboxEvent[] = [];
    for await (const event of this.events.find({ _id: { $gt: after }, type: { $in: types } }, MAJORITY).sort({ _id: 1 })) {
      batch.push(event);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  /** In the order of their commits, until `signal` is aborted; no events when nothing is new. @throws TokenLostError when `token` is of no use. */
  async *follow(token: mongo.ResumeToken, types: string[], signal: AbortSignal): AsyncGenerator<Arrivals> {
    const inserts = { $match: { operationType: 'insert', 'fullDocument.type': { $in: types } } };
    const stream = this.events.watch<OutboxEvent, mongo.ChangeStreamInsertDocument<OutboxEvent>>([inserts], { ...MAJORITY, resumeAfter: token, maxAwaitTimeMS: AWAIT_MS });
    try {
      while (!signal.aborted) {
        const events: Arrivals['events'] = [];
        do {
          const change = await stream.tryNext().catch(tokenLost);
          if (!change && stream.closed) throw new TokenLostError('the outbox was dropped');
          if (change) events.push({ event: change.fullDocument, token: stream.resumeToken });
        } while (stream.bufferedCount() > 0 && events.length < BATCH);
        yield { events, token: stream.resumeToken };
      }
    } finally {
      await stream.close();
    }
  }

  /** @returns the ids of the events that are committed now and whose id sorts after `after`. */
  async idsAfter(after: string, types: string[]): Promise<string[]> {
    const found = this.events
      .find({ _id: { $gt: after }, type: { $in: types } }, MAJORITY)
      .sort({ _id: 1 })
      .project<{ _id: string }>({ _id: 1 });
    return (await found.toArray()).map((event) => event._id);
  }
}

/** A server that is going away fails here too, but then also the scan that follows: nothing is lost by taking the token for useless. */
function tokenLost(error: unknown): never {
  const isFromServer = error instanceof mongoose.mongo.MongoServerError && !error.hasErrorLabel('ResumableChangeStreamError');
  throw isFromServer ? new TokenLostError(error.message, { cause: error }) : error;
}
