import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CallerSeal, systemCaller } from '@uniongraph/access';
import { newId, openStore, UnitOfWork, type Store } from '@uniongraph/mongo';
import { pino } from 'pino';
import { startService, type Following, type RunningService, type ServiceEnvironment } from './index.js';

interface Kept {
  _id: string;
  texts: string[];
}

const keys = { fieldKey: randomBytes(32).toString('base64'), indexKey: randomBytes(32).toString('base64') };
const environment: ServiceEnvironment = {
  mongoUri: process.env['TEST_MONGODB_URI']!,
  dbPrefix: newId('tst').toLowerCase(),
  keys,
  seal: new CallerSeal(randomBytes(32).toString('hex')),
  logger: pino({ level: 'silent' }),
};
const folder = mkdtempSync(join(tmpdir(), 'uniongraph-following-'));
const sources: Store[] = [];
let service: RunningService;

const following = (from: string): Following => ({
  service: from,
  name: `notesOf.${from}`,
  handlers: ({ connection }) => ({
    NoteAdded: async (event, session) => {
      const { text } = event.payload as { text: string };
      await connection.collection<Kept>('kept').updateOne({ _id: event.recordId }, { $push: { texts: `${from} ${text}` } }, { session, upsert: true });
    },
  }),
});
const open = async (name: string): Promise<Store> => {
  const store = await openStore({ uri: environment.mongoUri, dbName: `${environment.dbPrefix}_${name}`, keys });
  sources.push(store);
  return store;
};
const emit = (store: Store, text: string): Promise<void> =>
  new UnitOfWork(store).run(systemCaller('test'), 'addNote', {}, async (act) => act.emit('NoteAdded', { orgId: 'org1', _id: 'not1' }, { text }));
const start = (): Promise<RunningService> =>
  startService({ name: 'welfare', prefix: 'Wel', folder, slices: [], follows: [following('democracy'), following('culture')] }, environment);
const kept = async (): Promise<string[]> => (await service.store.connection.collection<Kept>('kept').findOne({ _id: 'not1' }))!.texts;

beforeAll(() => writeFileSync(join(folder, 'note.graphql'), '"记录 | A note"\ntype Note @key(fields: "id") {\n  "编号 | Id"\n  id: ID!\n}\n'));
afterAll(async () => {
  await service.store.connection.dropDatabase();
  await service.close();
  for (const store of sources) {
    await store.connection.dropDatabase();
    await store.close();
  }
  rmSync(folder, { recursive: true });
});

describe('what a service keeps of others', () => {
  it('hears of each service that it names, one without a database at the start too, and goes on after a restart', async () => {
    const democracy = await open('democracy');
    await emit(democracy, 'a');
    service = await start();
    await service.caughtUp();
    const culture = await open('culture');
    await emit(culture, 'b');
    await service.caughtUp();
    expect(await kept()).toEqual(['democracy a', 'culture b']);
    await service.close();
    await emit(democracy, 'c');
    service = await start();
    await service.caughtUp();
    expect(await kept()).toEqual(['democracy a', 'culture b', 'democracy c']);
  });
});
