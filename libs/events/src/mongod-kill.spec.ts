import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemCaller } from '@uniongraph/access';
import { openStore, UnitOfWork, type Store } from '@uniongraph/mongo';
import { followOutbox, type Follower } from './index.js';

interface Mongod {
  uri: string;
  pid: number;
  stop(): Promise<void>;
}
interface Tally {
  _id: string;
  count: number;
}

const infra = new URL('../../../infra/mongod/', import.meta.url);
const { findMongod } = (await import(new URL('find.mjs', infra).href)) as { findMongod: () => Promise<string> };
const { startMongod } = (await import(new URL('start.mjs', infra).href)) as { startMongod: (options: { binary: string; dataDir: string; port?: number }) => Promise<Mongod> };

const key = (): string => randomBytes(32).toString('base64');
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const EVENTS = 60;

let dataDir: string;
let mongod: Mongod;
let stores: Store[] = [];
let follower: Follower;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'uniongraph-kill-'));
  mongod = await startMongod({ binary: await findMongod(), dataDir });
  const open = (dbName: string): Promise<Store> => openStore({ uri: mongod.uri, dbName, keys: { fieldKey: key(), indexKey: key() } });
  stores = [await open('producer'), await open('consumer')];
});
afterAll(async () => {
  await follower.close();
  for (const store of stores) await store.close();
  await mongod.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const emit = async (from: number, to: number): Promise<void> => {
  for (let i = from; i < to; i += 1) {
    await new UnitOfWork(stores[0]!).run(systemCaller('test'), 'addNote', {}, async (act) => act.emit('NoteAdded', { orgId: 'org1', _id: `not${i}` }, {}));
  }
};

it('goes on by itself after mongod was killed in the midst of handling and came back: nothing lost, nothing twice', async () => {
  await emit(0, EVENTS / 2);
  let handled = 0;
  let halfWay = (): void => undefined;
  const atHalf = new Promise<void>((resolve) => (halfWay = resolve));
  follower = await followOutbox({
    source: stores[0]!.connection,
    sink: stores[1]!,
    name: 'notes',
    logger: silent,
    handlers: {
      NoteAdded: async (event, session) => {
        await stores[1]!.connection.collection<Tally>('tallies').updateOne({ _id: event.recordId }, { $inc: { count: 1 } }, { upsert: true, session });
        if ((handled += 1) === EVENTS / 4) halfWay();
      },
    },
  });
  await atHalf;
  process.kill(mongod.pid, 'SIGKILL');
  await mongod.stop();
  mongod = await startMongod({ binary: await findMongod(), dataDir, port: Number(new URL(mongod.uri).port) });
  await emit(EVENTS / 2, EVENTS);
  await follower.caughtUp();
  const tallies = await stores[1]!.connection.collection<Tally>('tallies').find().toArray();
  expect(tallies).toHaveLength(EVENTS);
  expect(tallies.filter(({ count }) => count !== 1)).toEqual([]);
});
