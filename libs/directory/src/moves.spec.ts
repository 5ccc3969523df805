import { systemCaller } from '@uniongraph/access';
import { UnitOfWork } from '@uniongraph/mongo';
import { startDirectory } from './index.js';
import { aNote, openTestStore, TestService, until } from './test-service.seed.js';

let service: TestService;

beforeEach(async () => {
  service = await TestService.open();
});
afterEach(() => service.close());

describe('after an organisation moved', () => {
  const touch = (id: string): Promise<unknown> =>
    new UnitOfWork(service.store).run(systemCaller('test'), 'touchNote', {}, async (act) => {
      const note = await service.notes.findById(id, null, { session: act.session }).lean();
      return act.update(service.notes, note!, { planTaskIds: [] });
    });

  beforeEach(async () => {
    for (const path of ['root', 'root/town', 'root/county', 'root/town/school']) await service.tellOrganization(path);
  });
  it('writes its new path into its records, and into no others', async () => {
    await service.addNotes(...Array.from({ length: 250 }, () => aNote('root/town/school')), aNote('root/town'));
    await service.start();
    await service.move('root/county/school', 2);
    await service.running.caughtUp();
    await service.running.restamped();
    expect(await service.countNotes('root/county/school')).toBe(250);
    expect(await service.countNotes('root/town')).toBe(1);
    expect(await service.notes.findOne({ orgId: 'school' }).lean()).toMatchObject({ version: 1 });
  });
  it("leaves the organisation's own record alone, whose path membership decides", async () => {
    await service.addNotes(aNote('root/town/school', { _id: 'school' }));
    await service.start();
    await service.move('root/county/school', 2);
    await service.running.caughtUp();
    await service.running.restamped();
    expect(await service.countNotes('root/town/school')).toBe(1);
  });
  it('ends at the last of several moves', async () => {
    await service.addNotes(...Array.from({ length: 50 }, () => aNote('root/town/school')));
    await service.start();
    await service.move('root/county/school', 2);
    await service.move('root/school', 3);
    await service.move('root/town/school', 4);
    await service.move('root/county/school', 5);
    await service.running.caughtUp();
    await service.running.restamped();
    expect(await service.countNotes('root/county/school')).toBe(50);
  });
  it('goes on in another process where one stopped', async () => {
    await service.addNotes(...Array.from({ length: 50 }, () => aNote('root/town/school')));
    await service.start({ models: [] });
    await service.move('root/county/school', 2);
    await service.running.caughtUp();
    await service.running.close();
    expect(await service.countNotes('root/town/school')).toBe(50);
    await service.store.connection.collection('directoryOrganizations').updateOne({ 'move.isSwept': true }, { $set: { 'move.isSwept': false } });
    await service.start();
    await service.running.restamped();
    expect(await service.countNotes('root/county/school')).toBe(50);
  });
  it('catches what an act that began before the move wrote after it, and only then counts the move as done', async () => {
    await service.start({ settleMs: 1_500 });
    await service.move('root/county/school', 2);
    await service.running.caughtUp();
    await service.running.restamped();
    await service.addNotes(aNote('root/town/school'));
    expect(service.directory.scopeOf(aNote('root/town/school'))).toEqual(['root', 'county', 'school']);
    await until(async () => (await service.countNotes('root/county/school')) === 1);
    await until(() => service.directory.scopeOf({ orgId: 'school', orgScope: ['as', 'stamped'] })[0] === 'as');
  });
  it('commits beside the work of the service', async () => {
    const busy = Array.from({ length: 300 }, () => aNote('root/town/school'));
    await service.addNotes(...busy);
    await service.start();
    let isOver = false;
    const working = Promise.all(
      Array.from({ length: 8 }, async (_, worker) => {
        let changes = 0;
        for (let i = worker; !isOver; i += 8) {
          await touch(busy[i % busy.length]!._id);
          changes += 1;
        }
        return changes;
      }),
    );
    await service.move('root/county/school', 2);
    await service.running.caughtUp();
    await service.running.restamped();
    isOver = true;
    expect((await working).every((changes) => changes > 0)).toBe(true);
    expect(await service.countNotes('root/county/school')).toBe(300);
  });
});

describe('the guard', () => {
  const visibleBy = async (orgId: string): Promise<number> =>
    service.notes.collection.countDocuments(service.directory.guard({ $or: [{ orgScope: orgId }, { createdBy: orgId }] }) as never);

  beforeEach(async () => {
    for (const path of ['root', 'root/town', 'root/county', 'root/town/school', 'root/town/other']) await service.tellOrganization(path);
    await service.addNotes(aNote('root/town/school'), aNote('root/town/school', { createdBy: 'town' }), aNote('root/town/other'));
    await service.start({ models: [] });
  });
  it('hides from the old superior what is not restamped yet, save what concerns the own person, and from nobody else', async () => {
    expect(await visibleBy('town')).toBe(3);
    await service.move('root/county/school', 2);
    await service.running.caughtUp();
    expect(await visibleBy('town')).toBe(2);
    expect(await visibleBy('root')).toBe(3);
    expect(service.directory.guard(null)).toBeNull();
  });
  it('comes to hold in a process that only stands by', async () => {
    const replica = await openTestStore(service.store.connection.name);
    const standby = await startDirectory({ store: replica, membership: service.membership.connection, models: [], logger: service.logger });
    try {
      await service.move('root/county/school', 2);
      await service.running.caughtUp();
      await until(() => JSON.stringify(standby.directory.guard({ orgScope: 'town' })).includes('school'));
    } finally {
      await standby.close();
      await replica.close();
    }
  });
});
