import { randomBytes } from 'node:crypto';
import { Schema, type Model } from 'mongoose';
import { Scope, systemCaller } from '@uniongraph/access';
import { newId, openStore, recordFields, ScopedRepository, UnitOfWork, verifyAudit, type Store, type StoredRecord } from './index.js';

interface Note extends StoredRecord {
  text: string;
}
class Notes extends ScopedRepository<Note> {}

const key = (): string => randomBytes(32).toString('base64');
const caller = systemCaller('test');

let store: Store;
let notes: Model<Note>;
let work: UnitOfWork;

const aNote = (over: Partial<Note> = {}): Note => ({
  _id: newId('not'), orgId: 'org1', orgScope: ['org0', 'org1'], createdBy: 'test', createdAt: new Date(), version: 1, planTaskIds: [], text: 'x', ...over,
});
const addNote = (requestId: string | null, text = 'x', into: UnitOfWork = work): Promise<Note> =>
  into.run(caller, 'addNote', { requestId, ...{ text } }, async (act) => {
    const note = await act.insert(notes, aNote({ text }));
    act.emit('NoteAdded', note, { text });
    return note;
  });
const counts = async (): Promise<number[]> =>
  Promise.all(['notes', 'outbox', 'audit'].map((name) => store.connection.collection(name).countDocuments()));

beforeEach(async () => {
  store = await openStore({ uri: process.env['TEST_MONGODB_URI']!, dbName: newId('tst'), keys: { fieldKey: key(), indexKey: key() } });
  notes = store.connection.model<Note>('Note', new Schema<Note>({ ...recordFields, text: String }, { versionKey: false }));
  await notes.createCollection();
  work = new UnitOfWork(store);
});
afterEach(async () => {
  await store.connection.dropDatabase();
  await store.close();
});

describe('one act, one transaction', () => {
  it('writes the record, its event and its audit entry together', async () => {
    await addNote(null);
    expect(await counts()).toEqual([1, 1, 1]);
    expect(await verifyAudit(store.connection)).toEqual([]);
  });
  it('writes nothing when the act is refused at its end', async () => {
    const refused = work.run(caller, 'addNote', {}, async (act) => {
      const note = await act.insert(notes, aNote());
      act.emit('NoteAdded', note, {});
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(await counts()).toEqual([0, 0, 0]);
  });
  it('gives 200 concurrent retries through two processes the first result: one record, one event, one audit entry', async () => {
    const other = new UnitOfWork(store);
    const results = await Promise.all(Array.from({ length: 200 }, (_, i) => addNote('r1', 'x', i % 2 ? work : other)));
    expect(new Set(results.map((note) => note._id)).size).toBe(1);
    expect(await counts()).toEqual([1, 1, 1]);
  });
  it('refuses a requestId that came before with another input', async () => {
    await addNote('r1', 'a');
    await expect(addNote('r1', 'b')).rejects.toMatchObject({ userError: { code: 'REQUEST_ID_REUSED' } });
  });
  it('lets one of two changes of the same version through', async () => {
    const note = await addNote(null);
    const change = (text: string): Promise<Note> => work.run(caller, 'changeNote', {}, (act) => act.update(notes, note, { text }));
    const outcomes = await Promise.allSettled([change('a'), change('b')]);
    expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find((o) => o.status === 'rejected')).toMatchObject({ reason: { userError: { code: 'STALE_VERSION' } } });
  });
});

describe('the audit chain', () => {
  beforeEach(async () => {
    for (let i = 0; i < 4; i += 1) await addNote(null);
  });
  it('stays whole under 30 concurrent writers of one organisation', async () => {
    await Promise.all(Array.from({ length: 30 }, () => addNote(null)));
    expect((await counts())[2]).toBe(34);
    expect(await verifyAudit(store.connection)).toEqual([]);
  });
  it('shows an entry altered by hand', async () => {
    await store.connection.collection('audit').updateOne({ seq: 2 }, { $set: { who: 'somebody else' } });
    expect(await verifyAudit(store.connection)).toEqual([{ orgId: 'org1', seq: 2, fault: 'ALTERED' }]);
  });
  it('shows an entry dropped in the middle and one dropped at the end', async () => {
    await store.connection.collection('audit').deleteOne({ seq: 2 });
    expect(await verifyAudit(store.connection)).toContainEqual({ orgId: 'org1', seq: 2, fault: 'MISSING' });
    await store.connection.collection('audit').deleteOne({ seq: 4 });
    expect(await verifyAudit(store.connection)).toContainEqual({ orgId: 'org1', seq: 4, fault: 'TRUNCATED' });
  });
});

describe('the scoped repository', () => {
  it('answers a hidden record like an absent one', async () => {
    const note = await addNote(null);
    const repository = new Notes(notes);
    const hidden = Scope.of({ kind: 'PERSON', subject: 's', memberId: 'm', grants: [] }, 'member.read', '_id');
    const office = Scope.of({ kind: 'PERSON', subject: 's', memberId: 'm', grants: [{ role: 'UNION_OFFICE', orgId: 'org0' }] }, 'member.read', '_id');
    expect(await repository.byId(hidden, note._id)).toBeNull();
    expect(await repository.byId(office, 'absent')).toBeNull();
    expect((await repository.byId(office, note._id))?.text).toBe('x');
    expect(await repository.count(hidden, {})).toBe(0);
  });
});

describe('the field cipher', () => {
  it('opens what it sealed, writes the same text differently each time, and refuses an altered one', () => {
    const sealed = store.cipher.encrypt('11010519491231002X');
    expect(store.cipher.decrypt(sealed)).toBe('11010519491231002X');
    expect(store.cipher.encrypt('11010519491231002X')).not.toBe(sealed);
    expect(store.cipher.blindIndex('a')).toBe(store.cipher.blindIndex('a'));
    expect(() => store.cipher.decrypt(`${sealed.slice(0, -4)}AAA=`)).toThrow();
  });
});
