import { createHash, randomBytes } from 'node:crypto';
import { Schema, type Model } from 'mongoose';
import { DomainError } from '@uniongraph/errors';
import { Scope, systemCaller, type Caller } from '@uniongraph/access';
import { newId, newRecord, openStore, recordFields, ScopedRepository, UnitOfWork, verifyAudit, type Act, type Store, type StoredRecord } from './index.js';

interface Note extends StoredRecord {
  text: string;
  mood?: string;
}
class Notes extends ScopedRepository<Note> {}

const key = (): string => randomBytes(32).toString('base64');
const caller = systemCaller('test');

let store: Store;
let notes: Model<Note>;
let work: UnitOfWork;

const place = { orgId: 'org1', orgScope: ['org0', 'org1'] };
const addNote = (requestId: string | null, text = 'x', into: UnitOfWork = work, by: Caller = caller): Promise<Note> =>
  into.run(by, 'addNote', { requestId, ...{ text } }, async (act) => {
    const note = await act.insert(notes, { ...newRecord('not', act, place), text });
    act.emit('NoteAdded', note, { text });
    return note;
  });
const counts = async (): Promise<number[]> => Promise.all(['notes', 'outbox', 'audit'].map((name) => store.connection.collection(name).countDocuments()));

beforeEach(async () => {
  store = await openStore({ uri: process.env['TEST_MONGODB_URI']!, dbName: newId('tst'), keys: { fieldKey: key(), indexKey: key() } });
  notes = store.connection.model<Note>('Note', new Schema<Note>({ ...recordFields, text: String, mood: { type: String, default: 'calm' } }, { versionKey: false }));
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
      const note = await act.insert(notes, { ...newRecord('not', act, place), text: 'x' });
      act.emit('NoteAdded', note, {});
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(await counts()).toEqual([0, 0, 0]);
  });
  it('gives 1,000 concurrent retries through ten processes the first result: one record, one event, one audit entry', async () => {
    const processes = Array.from({ length: 10 }, () => new UnitOfWork(store));
    const results = await Promise.all(Array.from({ length: 1_000 }, (_, i) => addNote('r1', 'x', processes[i % 10])));
    expect(new Set(results.map((note) => note._id)).size).toBe(1);
    expect(await counts()).toEqual([1, 1, 1]);
  });
  it('refuses a requestId that came before with another input', async () => {
    await addNote('r1', 'a');
    await expect(addNote('r1', 'b')).rejects.toMatchObject({ userError: { code: 'REQUEST_ID_REUSED' } });
  });
  it('answers a later retry just as it answered the first time: dates, lists, defaults and large amounts included', async () => {
    const input = { requestId: 'r1' };
    const act = async (): Promise<unknown> =>
      work.run(caller, 'addNote', input, async (a) => ({
        note: await a.insert(notes, { ...newRecord('not', a, place, ['tsk1']), text: 'x' }),
        fen: Number.MAX_SAFE_INTEGER,
        none: null,
      }));
    const first = await act();
    expect(first).toMatchObject({ note: { mood: 'calm', planTaskIds: ['tsk1'], createdAt: expect.any(Date) } });
    expect(await act()).toEqual(first);
  });
  it('remembers nothing of a refused act, so that a retry may succeed', async () => {
    const attempt = (ok: boolean): Promise<string> =>
      work.run(caller, 'addNote', { requestId: 'r1' }, async () => {
        if (!ok) throw new DomainError('INVALID', '不行 | no');
        return 'done';
      });
    await expect(attempt(false)).rejects.toThrow('no');
    expect(await attempt(true)).toBe('done');
  });
  it('keeps the requestIds of two callers apart, also of a person whose subject is the name of a service', async () => {
    const person: Caller = { kind: 'PERSON', subject: caller.subject, memberId: null, grants: [] };
    const [one, other] = [await addNote('r1'), await addNote('r1', 'x', work, person)];
    expect(one._id).not.toBe(other._id);
  });
  it('keeps no digest of the input from which its text could be tried out without the key', async () => {
    const input = { requestId: 'r1', text: '11010519491231002X' };
    await addNote(input.requestId, input.text);
    const kept = JSON.stringify(await store.connection.collection('requests').find().project({ result: 0 }).toArray());
    for (const encoding of ['hex', 'base64', 'base64url'] as const) expect(kept).not.toContain(createHash('sha256').update(JSON.stringify(input)).digest(encoding));
    expect(kept).not.toContain(input.requestId);
  });
  it('lets one of two changes of the same version through', async () => {
    const note = await addNote(null);
    const change = (text: string): Promise<Note> => work.run(caller, 'changeNote', {}, (act) => act.update(notes, note, { text }));
    const outcomes = await Promise.allSettled([change('a'), change('b')]);
    expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find((o) => o.status === 'rejected')).toMatchObject({ reason: { userError: { code: 'STALE_VERSION' } } });
  });
});

describe('many records changed at once', () => {
  const two = async (): Promise<Note[]> => [await addNote(null, 'a'), await addNote(null, 'b')];
  const change = (current: readonly Note[]): Promise<Note[]> => work.run(caller, 'changeNotes', {}, (act) => act.updateMany(notes, current, ({ text }) => ({ text: `${text}!` })));
  it('changes each in its own way, and leaves an entry for each in the trail', async () => {
    const before = await two();
    const after = await change(before);
    expect(after.map(({ text, version }) => [text, version])).toEqual([
      ['a!', 2],
      ['b!', 2],
    ]);
    expect(await notes.find().sort({ _id: 1 }).lean()).toEqual(after);
    expect((await counts())[2]).toBe(4);
    expect(await verifyAudit(store.connection)).toEqual([]);
  });
  it('leaves no gap in the trail: what it left is what the next change finds', async () => {
    await change(await two());
    const found = await notes.find().lean<Note[]>();
    await change(found);
    const trail = await store.connection.collection('audit').find({ recordId: found[0]!._id }).sort({ seq: 1 }).toArray();
    expect(trail[2]!['before']).toBe(trail[1]!['after']);
  });
  it('changes none when one was changed by somebody else first', async () => {
    const [a, b] = await two();
    await change([b!]);
    await expect(change([a!, b!])).rejects.toMatchObject({ userError: { code: 'STALE_VERSION' } });
    expect((await notes.find().sort({ _id: 1 }).lean()).map(({ text }) => text)).toEqual(['a', 'b!']);
  });
  it('writes nothing for no records', async () => {
    expect(await change([])).toEqual([]);
  });
});

describe('a record held', () => {
  /** Both have read the record before either writes. @returns how often it was read. */
  const looks = async (first: (act: Act, note: Note) => Promise<unknown>, second: (act: Act, note: Note) => Promise<unknown>): Promise<number> => {
    const note = await addNote(null);
    let count = 0;
    let release = (): void => undefined;
    const bothHaveRead = new Promise<void>((resolve) => (release = resolve));
    const run = (step: (act: Act, note: Note) => Promise<unknown>): Promise<unknown> =>
      work.run(caller, 'step', {}, async (act) => {
        const [current] = await notes.find({ _id: note._id }, null, { session: act.session }).lean<Note[]>();
        count += 1;
        if (count === 2) release();
        await bothHaveRead;
        return step(act, current!);
      });
    await Promise.allSettled([run(first), run(second)]);
    return count;
  };
  it('makes the later of two acts look again when the other changed it', async () => {
    expect(
      await looks(
        (act, note) => act.update(notes, note, { text: 'changed' }),
        (act, note) => act.hold(notes, note),
      ),
    ).toBeGreaterThan(2);
  });
  it('makes the later of two that hold it look again', async () => {
    expect(
      await looks(
        (act, note) => act.hold(notes, note),
        (act, note) => act.hold(notes, note),
      ),
    ).toBeGreaterThan(2);
  });
  it('lets two that only read it go on as they are', async () => {
    expect(
      await looks(
        () => Promise.resolve(),
        () => Promise.resolve(),
      ),
    ).toBe(2);
  });
  it('leaves no gap in the trail: what one change left is what the next one found', async () => {
    const note = await addNote(null);
    await work.run(caller, 'hold', {}, (act) => act.hold(notes, note));
    const found = await notes.findById(note._id).lean<Note>();
    await work.run(caller, 'changeNote', {}, (act) => act.update(notes, found!, { text: 'y' }));
    const [made, changed] = await store.connection.collection('audit').find().sort({ seq: 1 }).toArray();
    expect(changed!['before']).toBe(made!['after']);
    expect(changed!['after']).not.toBe(made!['after']);
  });
});

describe('the audit chain', () => {
  it('begins once, though 30 acts of a new organisation begin it at the same moment', async () => {
    await Promise.all(Array.from({ length: 30 }, () => addNote(null)));
    expect((await counts())[2]).toBe(30);
    expect(await verifyAudit(store.connection)).toEqual([]);
  });
});

describe('the audit chain of four entries', () => {
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
