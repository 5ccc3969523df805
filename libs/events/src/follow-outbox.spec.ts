import { randomBytes } from 'node:crypto';
import { systemCaller } from '@uniongraph/access';
import { newId, openStore, UnitOfWork, type Store } from '@uniongraph/mongo';
import { followOutbox, type EventHandlers, type Follower, type FollowOptions } from './index.js';

interface Tally {
  _id: string;
  texts: string[];
}

const key = (): string => randomBytes(32).toString('base64');
const open = (): Promise<Store> => openStore({ uri: process.env['TEST_MONGODB_URI']!, dbName: newId('tst'), keys: { fieldKey: key(), indexKey: key() } });

let source: Store;
let sink: Store;
let followers: Follower[];
let errors: object[];

const logger = { info: () => undefined, warn: () => undefined, error: (facts: object) => void errors.push(facts) };
const emit = (recordId: string, text: string, type = 'NoteAdded'): Promise<void> =>
  new UnitOfWork(source).run(systemCaller('test'), 'addNote', {}, async (act) => act.emit(type, { orgId: 'org1', _id: recordId }, { text }));
const emitAll = async (texts: readonly string[]): Promise<void> => {
  for (const text of texts) await emit('not1', text);
};
/** Not idempotent on purpose: every run that commits shows. */
const append: EventHandlers[string] = async (event, session) => {
  const { text } = event.payload as { text: string };
  await sink.connection.collection<Tally>('tallies').updateOne({ _id: event.recordId }, { $push: { texts: text } }, { session, upsert: true });
};
const tally = async (recordId = 'not1'): Promise<string[]> => (await sink.connection.collection<Tally>('tallies').findOne({ _id: recordId }))?.texts ?? [];
const follow = async (over: Partial<FollowOptions> = {}): Promise<Follower> => {
  const follower = await followOutbox({ source: source.connection, sink, name: 'notes', handlers: { NoteAdded: append }, logger, leaseMs: 1_000, ...over });
  followers.push(follower);
  return follower;
};
const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  const deadlineMs = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > deadlineMs) throw new Error('it did not come about within 10 s');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
const numbers = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

beforeEach(async () => {
  [source, sink, followers, errors] = [await open(), await open(), [], []];
});
afterEach(async () => {
  await Promise.all(followers.map((follower) => follower.close()));
  for (const store of [source, sink]) {
    await store.connection.dropDatabase();
    await store.close();
  }
});

describe('following an outbox', () => {
  it('handles what was there before the start and what comes after it, in order, each once', async () => {
    await emitAll(numbers(1, 20));
    const follower = await follow();
    await emitAll(numbers(21, 40));
    await follower.caughtUp();
    expect(await tally()).toEqual(numbers(1, 40));
    expect(await follower.lag()).toBe(0);
  });
  it('loses nothing that is committed while it starts', async () => {
    const writing = Promise.all(numbers(1, 40).map((text) => emit(`not${text}`, text)));
    const follower = await follow();
    await writing;
    await follower.caughtUp();
    const tallies = await sink.connection.collection<Tally>('tallies').find().toArray();
    expect(tallies.map((row) => row.texts)).toHaveLength(40);
    expect(tallies.filter((row) => row.texts.length !== 1)).toEqual([]);
  });
  it('passes over types without a handler, and gives a type added later its whole history', async () => {
    await emit('not1', 'a');
    await emit('not1', 'b', 'NoteClosed');
    const first = await follow();
    await first.caughtUp();
    expect(await tally()).toEqual(['a']);
    await first.close();
    await emit('not1', 'c');
    const second = await follow({ handlers: { NoteAdded: append, NoteClosed: append } });
    await second.caughtUp();
    expect((await tally()).sort()).toEqual(['a', 'b', 'c']);
  });
  it('goes on where it stopped, without loss and without a second effect', async () => {
    await emitAll(['a', 'b']);
    const first = await follow();
    await first.caughtUp();
    await emitAll(['c']);
    await first.caughtUp();
    await first.close();
    await emitAll(['d', 'e']);
    await (await follow()).caughtUp();
    expect(await tally()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
  it('says so when it is closed before it caught up', async () => {
    await emitAll(['a']);
    const follower = await follow({ handlers: { NoteAdded: () => Promise.reject(new Error('not today')) } });
    const waiting = expect(follower.caughtUp()).rejects.toThrow('closed with 1 events');
    await until(() => errors.length > 0);
    await follower.close();
    await waiting;
  });
});

describe('a handler that throws', () => {
  it('is tried again until it succeeds; later events wait, its half-done effect is undone, and the log names the event', async () => {
    let failuresLeft = 3;
    await emitAll(['a', 'b', 'c']);
    const follower = await follow({
      handlers: {
        NoteAdded: async (event, session) => {
          await append(event, session);
          if ((event.payload as { text: string }).text === 'b' && failuresLeft-- > 0) throw new Error('not yet');
        },
      },
    });
    await until(() => errors.length === 2);
    expect(await tally()).toEqual(['a']);
    expect(errors[1]).toMatchObject({ type: 'NoteAdded', recordId: 'not1', failures: 2, waitMs: 200 });
    await follower.caughtUp();
    expect(await tally()).toEqual(['a', 'b', 'c']);
  });
});

describe('a resume token that is of no use', () => {
  it.each([
    ['no token at all', {}],
    ['not a token', { _data: 'garbage' }],
    ['half a token', { _data: '82' }],
  ])('reads the outbox instead and repeats nothing: %s', async (_title, token) => {
    await emitAll(['a', 'b']);
    const first = await follow();
    await first.caughtUp();
    await first.close();
    await emitAll(['c']);
    await sink.connection.collection<{ _id: string }>('followerCheckpoints').updateOne({ _id: 'notes' }, { $set: { token } });
    const second = await follow();
    await emitAll(['d']);
    await second.caughtUp();
    expect(await tally()).toEqual(['a', 'b', 'c', 'd']);
  });
  it('starts over with the outbox that takes the place of a dropped one', async () => {
    await emitAll(['a']);
    const follower = await follow();
    await follower.caughtUp();
    await source.connection.dropCollection('outbox');
    await emitAll(['b']);
    await follower.caughtUp();
    expect(await tally()).toEqual(['a', 'b']);
  });
});

describe('several replicas', () => {
  it('share the work: one follows, each event has one effect, and both know when it is done', async () => {
    const [first, second] = [await follow(), await follow()];
    await emitAll(numbers(1, 20));
    await Promise.all([first.caughtUp(), second.caughtUp()]);
    expect(await tally()).toEqual(numbers(1, 20));
  });
  it('take over at once from one that closes', async () => {
    const first = await follow({ leaseMs: 60_000 });
    await emitAll(['a']);
    await first.caughtUp();
    const second = await follow();
    await first.close();
    await emitAll(['b']);
    await second.caughtUp();
    expect(await tally()).toEqual(['a', 'b']);
  });
  it('take over from one whose lease ran out, abort what it left open and refuse its late write', async () => {
    let release = (): void => undefined;
    const stuck = new Promise<void>((resolve) => (release = resolve));
    let runs = 0;
    const handlers: EventHandlers = {
      NoteAdded: async (event, session) => {
        runs += 1;
        if (runs === 1) await stuck;
        await append(event, session);
      },
    };
    await emitAll(['a', 'b']);
    const first = await follow({ handlers, leaseMs: 60_000 });
    await until(() => runs === 1);
    await sink.connection.collection<{ _id: string }>('turns').updateOne({ _id: 'notes' }, { $set: { expiresAt: new Date(0) } });
    const second = await follow({ handlers });
    await until(() => runs > 1);
    release();
    await second.caughtUp();
    await first.caughtUp();
    expect(await tally()).toEqual(['a', 'b']);
  });
  it('wait for a lease that has not run out', async () => {
    const first = await follow({ leaseMs: 60_000 });
    await first.caughtUp();
    await until(async () => (await sink.connection.collection<{ _id: string; epoch: number }>('turns').findOne({ _id: 'notes' }))?.epoch === 1);
    const turns = sink.connection.collection<{ _id: string; owner: string }>('turns');
    const before = await turns.findOne({ _id: 'notes' });
    await follow({ leaseMs: 200 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await turns.findOne({ _id: 'notes' }))?.owner).toBe(before?.owner);
  });
});
