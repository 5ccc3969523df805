import { setTimeout } from 'node:timers/promises';
import { followOutbox } from '@uniongraph/events';
import type { Store } from '@uniongraph/mongo';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { Directory } from './directory.js';
import { prepareRecords } from './directory-records.js';
import { PendingMoves } from './pending-moves.js';
import { projection } from './projection.js';
import { Restamping, type StampedModel } from './restamping.js';

export interface RunningDirectory {
  directory: Directory;
  /** Resolves when everything that membership committed before the call is known here. */
  caughtUp(): Promise<void>;
  /** Resolves when after each move that is known here every record carries the new path. */
  restamped(): Promise<void>;
  close(): Promise<void>;
}

export interface DirectoryOptions {
  /** The service's own. */
  store: Store;
  /** Connection to membership's database; only read. */
  membership: Connection;
  /** Those with `orgId` and `orgScope` are restamped after a move. */
  models: readonly StampedModel[];
  logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** See Restamping; 180,000 unless told. */
  settleMs?: number;
}

/** Above what an act may take: 120 s of retries, the last of which may run for 60 s. */
const SETTLE_MS = 180_000;
const REFRESH_MS = 500;

/** Keeps the service's directory up to date until closed. */
export async function startDirectory({ store, membership, models, logger, settleMs = SETTLE_MS }: DirectoryOptions): Promise<RunningDirectory> {
  await prepareRecords(store.connection);
  const moves = PendingMoves.of(store);
  const restamping = new Restamping(store, models, settleMs);
  await restamping.prepare();
  await moves.refresh();
  const closing = new AbortController();
  const repeat = async (work: () => Promise<void>): Promise<void> => {
    while (!closing.signal.aborted) {
      await work().catch((error: unknown) => logger.warn({ err: error }, 'directory: trying again in a moment'));
      await setTimeout(REFRESH_MS, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  };
  const repeating = [repeat(() => moves.refresh()), repeat(() => restamping.run(closing.signal))];
  const follower = await followOutbox({
    source: membership,
    sink: store,
    name: 'directory',
    handlers: projection(store.connection),
    logger,
    onHandled: (event) => {
      if (event.type === 'OrganizationMoved') moves.refresh().catch(() => undefined);
    },
  });
  return {
    directory: new Directory(store),
    caughtUp: async () => {
      await follower.caughtUp();
      await moves.refresh();
    },
    restamped: async () => {
      while (!(await restamping.isSwept()) && !closing.signal.aborted) await setTimeout(20);
    },
    close: async () => {
      closing.abort();
      await Promise.all([follower.close(), ...repeating]);
    },
  };
}
