import { randomBytes } from 'node:crypto';
import { systemCaller } from '@uniongraph/access';
import { newId, openStore, recordFields, UnitOfWork, type Store, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Model } from 'mongoose';
import { startDirectory, type Directory, type DirectoryOptions, type MemberEventType, type MemberFacts, type OrganizationEventType, type OrganizationFacts, type RunningDirectory } from './index.js';

const key = (): string => randomBytes(32).toString('base64');
const open = (): Promise<Store> => openStore({ uri: process.env['TEST_MONGODB_URI']!, dbName: newId('tst'), keys: { fieldKey: key(), indexKey: key() } });

let membership: Store;
let store: Store;
let notes: Model<StoredRecord>;
let running: RunningDirectory;
let directory: Directory;
let failures: object[];

const logger = { info: () => undefined, warn: () => undefined, error: (facts: object) => void failures.push(facts) };
const start = async (over: Partial<DirectoryOptions> = {}): Promise<void> => {
  running = await startDirectory({ store, membership: membership.connection, models: [notes], logger, ...over });
  directory = running.directory;
};
const tell = (type: OrganizationEventType | MemberEventType, recordId: string, payload: object): Promise<void> =>
  new UnitOfWork(membership).run(systemCaller('test'), 'tell', {}, async (act) => act.emit(type, { orgId: recordId, _id: recordId }, payload));
const anOrganization = (path: string, over: Partial<OrganizationFacts> = {}): OrganizationFacts => {
  const orgScope = path.split('/');
  const organizationId = orgScope.at(-1)!;
  return { organizationId, orgScope, code: organizationId.toUpperCase(), kind: 'SCHOOL', status: 'ACTIVE', employeeCount: 10, version: 1, ...over };
};
const tellOrganization = (path: string, over: Partial<OrganizationFacts> = {}, type: OrganizationEventType = 'OrganizationRegistered'): Promise<void> => {
  const facts = anOrganization(path, over);
  return tell(type, facts.organizationId, facts);
};
const move = (path: string, version: number): Promise<void> => tellOrganization(path, { version }, 'OrganizationMoved');
const tellMember = (memberId: string, over: Partial<MemberFacts> = {}, type: MemberEventType = 'MemberApproved'): Promise<void> =>
  tell(type, memberId, { memberId, orgId: 'school', orgScope: ['root', 'school'], status: 'ACTIVE', sex: 'FEMALE', joinedOn: '2025-03-01', retiredOn: null, leftOn: null, version: 1, ...over });
const aNote = (path: string, over: Partial<StoredRecord> = {}): StoredRecord => {
  const orgScope = path.split('/');
  return { _id: newId('not'), orgId: orgScope.at(-1)!, orgScope, createdBy: 'test', createdAt: new Date(), version: 1, planTaskIds: [], ...over };
};
const countWith = (path: string): Promise<number> => notes.collection.countDocuments({ orgScope: path.split('/') });
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  const deadlineMs = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > deadlineMs) throw new Error('it did not come about within 10 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

beforeEach(async () => {
  [membership, store, failures] = [await open(), await open(), []];
  notes = store.connection.model<StoredRecord>('Note', new Schema<StoredRecord>(recordFields, { versionKey: false }));
  await notes.createCollection();
});
afterEach(async () => {
  await running.close();
  for (const each of [membership, store]) {
    await each.connection.dropDatabase();
    await each.close();
  }
});

describe('what the directory knows', () => {
  beforeEach(async () => {
    await tellOrganization('root');
    await tellOrganization('root/school');
    await start();
    await running.caughtUp();
  });
  it('refuses what it does not know, and says that it may take a moment', async () => {
    expect(await directory.organization('absent')).toBeNull();
    expect(await directory.member('absent')).toBeNull();
    const refusal = { userError: { code: 'NOT_FOUND', field: ['input', 'orgId'], message: expect.stringMatching(/稍候.* \| .*in a moment/) as string } };
    await expect(directory.requireOrganization('absent', undefined, ['input', 'orgId'])).rejects.toMatchObject(refusal);
    for (const asked of [directory.requireActiveMember('absent'), directory.countActiveMembers('absent'), directory.employees('absent')]) {
      await expect(asked).rejects.toMatchObject({ userError: { code: 'NOT_FOUND' } });
    }
  });
  it('gives an organisation with its path, and refuses a dissolved one', async () => {
    expect(await directory.requireOrganization('school')).toEqual({ _id: 'school', orgScope: ['root', 'school'], code: 'SCHOOL', kind: 'SCHOOL', status: 'ACTIVE', employeeCount: 10, version: 1 });
    await tellOrganization('root/school', { status: 'DISSOLVED', version: 2 }, 'OrganizationDissolved');
    await running.caughtUp();
    await expect(directory.requireOrganization('school')).rejects.toMatchObject({ userError: { code: 'ORGANIZATION_DISSOLVED' } });
  });
  it('lets only an active member pass', async () => {
    await tellMember('applied', { status: 'APPLIED', joinedOn: null });
    await tellMember('active');
    await tellMember('retired', { status: 'RETIRED', retiredOn: '2025-06-01' });
    await tellMember('left', { status: 'LEFT', leftOn: '2025-06-01' });
    await running.caughtUp();
    expect(await directory.requireActiveMember('active')).toMatchObject({ _id: 'active', orgId: 'school', joinedOn: '2025-03-01' });
    for (const id of ['applied', 'retired', 'left']) await expect(directory.requireActiveMember(id)).rejects.toMatchObject({ userError: { code: 'MEMBER_NOT_ACTIVE' } });
    expect((await directory.members(['left', 'absent', 'active'])).map((member) => member?.status ?? null)).toEqual(['LEFT', null, 'ACTIVE']);
  });
  it('keeps the newer of two versions, whichever comes last', async () => {
    await tellMember('mem1', { version: 3, status: 'LEFT', leftOn: '2025-06-01' });
    await tellMember('mem1', { version: 2 });
    await tellOrganization('root/school', { version: 5, employeeCount: 50 });
    await tellOrganization('root/school', { version: 4, employeeCount: 40 });
    await running.caughtUp();
    expect(await directory.member('mem1')).toMatchObject({ version: 3, status: 'LEFT' });
    expect(await directory.organization('school')).toMatchObject({ version: 5, employeeCount: 50 });
  });
  it('takes nothing from an event that breaks the contract, and says which', async () => {
    await tellOrganization('root/school', { version: 2, orgScope: ['root'] });
    await until(() => Promise.resolve(failures.length > 0));
    expect(failures[0]).toMatchObject({ type: 'OrganizationRegistered', recordId: 'school' });
    expect(await directory.organization('school')).toMatchObject({ version: 1 });
  });
});

describe('counts', () => {
  beforeEach(async () => {
    for (const path of ['root', 'root/school', 'root/school/branch', 'root/factory']) await tellOrganization(path);
    await tellOrganization('root/closed', { status: 'DISSOLVED' });
    await tellMember('a');
    await tellMember('b', { orgId: 'branch' });
    await tellMember('c', { orgId: 'factory' });
    await tellMember('d', { status: 'APPLIED', joinedOn: null });
    await tellMember('e', { status: 'RETIRED', retiredOn: '2025-06-01' });
    await tellMember('f', { status: 'LEFT', leftOn: '2025-07-01' });
    await start();
    await running.caughtUp();
  });
  it('take in the organisation and those below it, and only active members', async () => {
    expect(await Promise.all(['root', 'school', 'branch'].map((id) => directory.countActiveMembers(id)))).toEqual([3, 2, 1]);
  });
  it.each([
    ['2025-02-28', 0],
    ['2025-03-01', 4],
    ['2025-05-31', 4],
    ['2025-06-01', 3],
    ['2025-06-30', 3],
    ['2025-07-01', 2],
  ])('take a member in from the day of joining to the day before retiring or leaving: on %s it is %i', async (on, count) => {
    expect(await directory.countActiveMembers('school', on)).toBe(count);
  });
  it('add up the employees of the active organisations', async () => {
    expect(await Promise.all(['root', 'school', 'closed'].map((id) => directory.employees(id)))).toEqual([40, 20, 0]);
  });
});

describe('after an organisation moved', () => {
  beforeEach(async () => {
    for (const path of ['root', 'root/town', 'root/county', 'root/town/school']) await tellOrganization(path);
  });
  it('writes its new path into its records, and into no others', async () => {
    await notes.collection.insertMany([...Array.from({ length: 250 }, () => aNote('root/town/school')), aNote('root/town')] as never[]);
    await start();
    await move('root/county/school', 2);
    await running.caughtUp();
    await running.restamped();
    expect(await countWith('root/county/school')).toBe(250);
    expect(await countWith('root/town')).toBe(1);
    expect(await notes.findOne({ orgId: 'school' }).lean()).toMatchObject({ version: 1 });
  });
  it("leaves the organisation's own record alone, whose path membership decides", async () => {
    await notes.collection.insertOne(aNote('root/town/school', { _id: 'school' }) as never);
    await start();
    await move('root/county/school', 2);
    await running.caughtUp();
    await running.restamped();
    expect(await countWith('root/town/school')).toBe(1);
  });
  it('ends at the last of several moves', async () => {
    await notes.collection.insertMany(Array.from({ length: 50 }, () => aNote('root/town/school')) as never[]);
    await start();
    await move('root/county/school', 2);
    await move('root/school', 3);
    await move('root/town/school', 4);
    await move('root/county/school', 5);
    await running.caughtUp();
    await running.restamped();
    expect(await countWith('root/county/school')).toBe(50);
  });
  it('goes on in another process where one stopped', async () => {
    await notes.collection.insertMany(Array.from({ length: 50 }, () => aNote('root/town/school')) as never[]);
    await start({ models: [] });
    await running.caughtUp();
    await move('root/county/school', 2);
    await running.caughtUp();
    await running.close();
    expect(await countWith('root/town/school')).toBe(50);
    await store.connection.collection('directoryOrganizations').updateMany({}, { $set: { 'move.isSwept': false } });
    await start();
    await running.restamped();
    expect(await countWith('root/county/school')).toBe(50);
  });
  it('catches what an act that began before the move wrote after it, and only then counts the move as done', async () => {
    await start({ settleMs: 1_500 });
    await running.caughtUp();
    await move('root/county/school', 2);
    await running.caughtUp();
    await running.restamped();
    await notes.collection.insertOne(aNote('root/town/school') as never);
    expect(directory.scopeOf(aNote('root/town/school'))).toEqual(['root', 'county', 'school']);
    await until(async () => (await countWith('root/county/school')) === 1);
    await until(() => Promise.resolve(directory.scopeOf({ orgId: 'school', orgScope: ['as', 'stamped'] })[0] === 'as'));
  });
  it('commits beside the work of the service', async () => {
    const busy = Array.from({ length: 300 }, () => aNote('root/town/school'));
    await notes.collection.insertMany(busy as never[]);
    await start();
    await running.caughtUp();
    let isOver = false;
    const working = Promise.all(
      Array.from({ length: 8 }, async (_, worker) => {
        let changes = 0;
        for (let i = worker; !isOver; i += 8) {
          const { _id } = busy[i % busy.length]!;
          await new UnitOfWork(store).run(systemCaller('test'), 'touch', {}, async (act) => act.update(notes, (await notes.findById(_id, null, { session: act.session }).lean())!, { planTaskIds: [] }));
          changes += 1;
        }
        return changes;
      }),
    );
    await move('root/county/school', 2);
    await running.caughtUp();
    await running.restamped();
    isOver = true;
    await working;
    expect(await countWith('root/county/school')).toBe(300);
  });
});

describe('the guard', () => {
  const visibleBy = async (orgId: string): Promise<number> => notes.collection.countDocuments(directory.guard({ $or: [{ orgScope: orgId }, { createdBy: orgId }] }) as never);

  beforeEach(async () => {
    for (const path of ['root', 'root/town', 'root/county', 'root/town/school', 'root/town/other']) await tellOrganization(path);
    await notes.collection.insertMany([aNote('root/town/school'), aNote('root/town/school', { createdBy: 'town' }), aNote('root/town/other')] as never[]);
    await start({ models: [] });
    await running.caughtUp();
  });
  it('hides from the old superior what is not restamped yet, save what concerns the own person, and from nobody else', async () => {
    expect(await visibleBy('town')).toBe(3);
    await move('root/county/school', 2);
    await running.caughtUp();
    expect(await visibleBy('town')).toBe(2);
    expect(await visibleBy('root')).toBe(3);
    expect(directory.guard(null)).toBeNull();
  });
  it('holds in a process that only stands by, within a second', async () => {
    const replica = await openStore({ uri: process.env['TEST_MONGODB_URI']!, dbName: store.connection.name, keys: { fieldKey: key(), indexKey: key() } });
    const standby = await startDirectory({ store: replica, membership: membership.connection, models: [], logger });
    try {
      await move('root/county/school', 2);
      await running.caughtUp();
      const committedAtMs = Date.now();
      await until(() => Promise.resolve(JSON.stringify(standby.directory.guard({ orgScope: 'town' })).includes('school')));
      expect(Date.now() - committedAtMs).toBeLessThan(1_000);
    } finally {
      await standby.close();
      await replica.close();
    }
  });
});
