import { followOutbox, type EventHandlers } from '@uniongraph/events';
import type { Store } from '@uniongraph/mongo';
import mongoose from 'mongoose';
import type { Logger } from 'pino';

/** What a service keeps of another one's facts: a small projection in its own database, fed by that one's events. */
export interface Following {
  /** Whose events: the other service's name, e.g. `democracy`. */
  service: string;
  /** Of the projection; unique within the service. */
  name: string;
  /** By event type; they write to `store` within the session that they are given. */
  handlers: (store: Store) => EventHandlers;
}

export interface RunningFollowings {
  /** Resolves when what the others had committed before the call is known here. */
  caughtUp(): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  store: Store;
  mongoUri: string;
  dbPrefix: string;
  logger: Logger;
}

/** Keeps the projections up to date until closed. */
export async function startFollowings(followings: readonly Following[], { store, mongoUri, dbPrefix, logger }: Options): Promise<RunningFollowings> {
  const running = await Promise.all(
    followings.map(async ({ service, name, handlers }) => {
      const source = await mongoose.createConnection(mongoUri, { dbName: `${dbPrefix}_${service}`, maxPoolSize: 5 }).asPromise();
      return { source, follower: await followOutbox({ source, sink: store, name, handlers: handlers(store), logger }) };
    }),
  );
  return {
    caughtUp: async () => void (await Promise.all(running.map(({ follower }) => follower.caughtUp()))),
    close: async () => {
      await Promise.all(running.map(({ follower }) => follower.close()));
      await Promise.all(running.map(({ source }) => source.close()));
    },
  };
}
