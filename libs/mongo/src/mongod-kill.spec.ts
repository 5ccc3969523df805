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
const keys = { fieldKey: randomBytes(32).toString('base64'), indexKey: randomBytes(32).toString('base64') };

let dataDir: string;
let mongod: Mongod;
let store: Store;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'uniongraph-kill-'));
  mongod = await startMongod({ binary: await findMongod(), dataDir });
});
afterAll(async () => {
  await store.close();
  await mongod.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** As a service does at its start: a process of its own, with nothing in memory. */
async function started(): Promise<(serial: number) => Promise<Note>> {
  store = await openStore({ uri: mongod.uri, dbName: 'killed', keys });
  const notes: Model<Note> = store.connection.model<Note>('Note', new Schema<Note>({ ...recordFields, text: String }, { versionKey: false, collection: 'notes' }));
  await notes.createCollection();
  const work = new UnitOfWork(store);
  return (serial) =>
    work.run(systemCaller('test'), 'addNote', { requestId: `r${serial}` }, async (act) => {
      const note = await act.insert(notes, { ...newRecord('not', act, { orgId: `org${serial % 3}`, orgScope: [`org${serial % 3}`] }), text: `note ${serial}` });
      act.emit('NoteAdded', note, {});
      return note;
    });
}

it('writes each record exactly once though mongod and the service are killed amid the writes and every write is tried again', async () => {
  const write = await started();
  const acknowledged: string[] = [];
  let halfWay = (): void => undefined;
  const atHalf = new Promise<void>((resolve) => (halfWay = resolve));
  const firstTries = Array.from({ length: WRITES }, async (_, serial) => {
    acknowledged.push((await write(serial))._id);
    if (acknowledged.length === WRITES / 2) halfWay();
  });
  const settled = Promise.allSettled(firstTries);
  const t0=Date.now(); const lap=(n:string)=>process.stderr.write(`LAP ${n} ${Date.now()-t0}\n`);
  await atHalf; lap('half');
  process.kill(mongod.pid, 'SIGKILL');
  await mongod.stop(); lap('stopped');
  const known = [...acknowledged];
  await store.connection.close(true);
  lap('closed'); await settled; lap('settled');

  mongod = await startMongod({ binary: await findMongod(), dataDir, port: Number(new URL(mongod.uri).port) });
  lap('mongod up'); const again = await started(); lap('store up');
  const answers = await Promise.all(Array.from({ length: WRITES }, (_, serial) => again(serial)));

  lap('answers');
  const idsIn = (name: string, field: string): Promise<unknown[]> => store.connection.collection(name).find().map((document) => document[field] as unknown).toArray();
  const ids = answers.map(({ _id }) => _id).sort();
  expect(known.length).toBeGreaterThanOrEqual(WRITES / 2);
  expect(known.length).toBeLessThan(WRITES);
  expect(ids).toEqual(expect.arrayContaining(known));
  expect((await idsIn('notes', '_id')).sort()).toEqual(ids);
  expect((await idsIn('outbox', 'recordId')).sort()).toEqual(ids);
  expect((await idsIn('audit', 'recordId')).sort()).toEqual(ids);
  expect(await verifyAudit(store.connection)).toEqual([]);
});
