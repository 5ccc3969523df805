import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Schema, type Model } from 'mongoose';
import { systemCaller } from '@uniongraph/access';
import { newRecord, openStore, recordFields, UnitOfWork, verifyAudit, type Store, type StoredRecord } from './index.js';

interface Mongod {
  uri: string;
  pid: number;
  stop(): Promise<void>;
}
interface Note extends StoredRecord {
  text: string;
}

const infra = new URL('../../../infra/mongod/', import.meta.url);
const { findMongod } = (await import(new URL('find.mjs', infra).href)) as { findMongod: () => Promise<string> };
const { startMongod } = (await import(new URL('start.mjs', infra).href)) as { startMongod: (options: { binary: string; dataDir: string; port?: number }) => Promise<Mongod> };

const WRITES = 50;
const serials = Array.from({ length: WRITES }, (_, serial) => serial);
const keys = { fieldKey: randomBytes(32).toString('base64'), indexKey: randomBytes(32).toString('base64') };

let dataDir: string;
let mongod: Mongod;
const stores: Store[] = [];

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'uniongraph-kill-'));
  mongod = await startMongod({ binary: await findMongod(), dataDir });
});
afterAll(async () => {
  for (const store of stores) await store.close();
  await mongod.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Of a process of its own: nothing in memory but what it writes and how to write it. */
async function writer(): Promise<(serial: number) => Promise<string>> {
  const store = await openStore({ uri: mongod.uri, dbName: 'killed', keys });
  stores.push(store);
  const notes: Model<Note> = store.connection.model<Note>('Note', new Schema<Note>({ ...recordFields, text: String }, { versionKey: false, collection: 'notes' }));
  await notes.createCollection();
  const work = new UnitOfWork(store);
  return async (serial) => {
    const written = await work.run(systemCaller('test'), 'addNote', { requestId: `r${serial}` }, async (act) => {
      const note = await act.insert(notes, { ...newRecord('not', act, { orgId: `org${serial % 3}`, orgScope: [`org${serial % 3}`] }), text: `note ${serial}` });
      act.emit('NoteAdded', note, {});
      return note;
    });
    return written._id;
  };
}

it('writes each record exactly once though mongod is killed amid the writes and another process tries every one of them again', async () => {
  const write = await writer();
  const acknowledged: string[] = [];
  let halfWay = (): void => undefined;
  const atHalf = new Promise<void>((resolve) => (halfWay = resolve));
  const firstTries = serials.map(async (serial) => {
    acknowledged.push(await write(serial));
    if (acknowledged.length === WRITES / 2) halfWay();
  });
  const settled = Promise.allSettled(firstTries);
  await atHalf;
  process.kill(mongod.pid, 'SIGKILL');
  await mongod.stop();
  const acknowledgedBefore = acknowledged.length;

  mongod = await startMongod({ binary: await findMongod(), dataDir, port: Number(new URL(mongod.uri).port) });
  const ids = (await Promise.all(serials.map(await writer()))).sort();
  await settled;

  const { connection } = stores[1]!;
  const kept = async (name: string, field: string): Promise<unknown[]> => (await connection.collection(name).find().toArray()).map((document) => document[field] as unknown).sort();
  expect(acknowledgedBefore).toBeLessThan(WRITES);
  expect(ids).toEqual(expect.arrayContaining(acknowledged));
  expect(await kept('notes', '_id')).toEqual(ids);
  expect(await kept('outbox', 'recordId')).toEqual(ids);
  expect(await kept('audit', 'recordId')).toEqual(ids);
  expect(await verifyAudit(connection)).toEqual([]);
});
