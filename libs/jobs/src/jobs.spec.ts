import { randomBytes } from 'node:crypto';
import { systemCaller } from '@uniongraph/access';
import { DomainError } from '@uniongraph/errors';
import { prepareTurns, takeTurn } from '@uniongraph/events';
import { newId, openStore, UnitOfWork, verifyAudit, type Store } from '@uniongraph/mongo';
import { JobInterrupted, Jobs, type JobHandler, type JobRecord } from './index.js';
import { JobRun } from './job-run.js';

const key = (): string => randomBytes(32).toString('base64');
const place = { orgId: 'org1', orgScope: ['org1'] };
const by = systemCaller('test');

let store: Store;
let replicas: Jobs[];
let logged: object[];
const logger = { warn: () => undefined, error: (facts: object) => void logged.push(facts) };

beforeEach(async () => {
  store = await openStore({ uri: process.env['TEST_MONGODB_URI']!, dbName: newId('tst'), keys: { fieldKey: key(), indexKey: key() } });
  [replicas, logged] = [[], []];
});
afterEach(async () => {
  await Promise.all(replicas.map((jobs) => jobs.close()));
  await store.connection.dropDatabase();
  await store.close();
});

async function aReplica(handler: JobHandler<unknown, number>): Promise<Jobs> {
  const jobs = new Jobs(store, 'Tst', logger);
  jobs.register('COUNT', handler);
  await jobs.open();
  replicas.push(jobs);
  return jobs;
}
const start = (jobs: Jobs, input: unknown = {}): Promise<JobRecord> =>
  new UnitOfWork(store).run(by, 'startCount', {}, (act) => jobs.start(act, { kind: 'COUNT', title: '计数 | count', place, input }));
const cancel = (jobs: Jobs, job: JobRecord): Promise<JobRecord> => new UnitOfWork(store).run(by, 'cancel', {}, async (act) => jobs.cancel(act, await read(jobs, job)));
const read = async (jobs: Jobs, { _id }: JobRecord): Promise<JobRecord> => (await jobs.model.findById(_id).lean())!;
const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (const deadlineMs = Date.now() + 20_000; !(await holds());) {
    if (Date.now() > deadlineMs) throw new Error('it did not come about within 20 s');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
/** Writes one record a step, in one transaction with the step's mark. */
const counting = (to: number, between: (n: number) => Promise<void> = async () => undefined): JobHandler<unknown, number> => ({
  run: async (run) => {
    for (let n = (run.checkpoint ?? 0) + 1; n <= to; n += 1) {
      await between(n);
      await new UnitOfWork(store).run(run.caller, 'count', {}, async (act) => {
        await store.connection.collection<{ _id: string }>('counted').insertOne({ _id: `${run.id}/${n}` }, { session: act.session });
        await run.save({ done: n, total: to, checkpoint: n }, act.session);
      });
    }
    return 'rec1';
  },
  undo: async ({ id }) => void (await store.connection.collection<{ _id: string }>('counted').deleteMany({ _id: { $regex: `^${id}/` } })),
});
const counted = (): Promise<number> => store.connection.collection('counted').countDocuments();

describe('a job', () => {
  it('runs to its end and says how far it is, what came of it, and who started it', async () => {
    const jobs = await aReplica(counting(5));
    const job = await start(jobs);
    await jobs.idle();
    expect(await read(jobs, job)).toMatchObject({ state: 'DONE', done: 5, total: 5, resultId: 'rec1', createdBy: 'test', failures: [], endedAt: expect.any(Date) as Date });
    expect(await verifyAudit(store.connection)).toEqual([]);
  });
  it('does not start when the act that wanted it does not commit', async () => {
    const jobs = await aReplica(counting(1));
    const refused = new UnitOfWork(store).run(by, 'startCount', {}, async (act) => {
      await jobs.start(act, { kind: 'COUNT', title: 'x', place, input: {} });
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(await jobs.model.countDocuments()).toBe(0);
  });
  it('runs beside another one, and the third waits', async () => {
    let open = 0;
    let most = 0;
    const jobs = await aReplica({
      run: async () => {
        most = Math.max(most, (open += 1));
        await new Promise((resolve) => setTimeout(resolve, 300));
        open -= 1;
        return null;
      },
    });
    for (let i = 0; i < 4; i += 1) await start(jobs);
    await jobs.idle();
    expect(most).toBe(2);
  });
  it('is run by one replica only', async () => {
    const first = await aReplica(counting(10));
    await aReplica(counting(10));
    await Promise.all([1, 2, 3].map(() => start(first)));
    await first.idle();
    expect(await counted()).toBe(30);
    expect(await first.model.countDocuments({ state: 'DONE', attempts: 1 })).toBe(3);
  });
});

describe('a job that is broken off', () => {
  it('goes on from its last step after a stop in order, in the next process', async () => {
    let reached = 0;
    const first = await aReplica(counting(20, async (n) => void ((reached = n), await new Promise((resolve) => setTimeout(resolve, 20)))));
    const job = await start(first);
    await until(() => reached >= 3);
    await first.close();
    expect(await read(first, job)).toMatchObject({ state: 'RUNNING' });
    const second = await aReplica(counting(20));
    await second.idle();
    expect(await read(second, job)).toMatchObject({ state: 'DONE', done: 20 });
    expect(await counted()).toBe(20);
  });
  it('goes on from its last step after its process was killed', async () => {
    // The killed process: it holds a lane, has done four steps, and never comes back.
    const dead = new Jobs(store, 'Tst', logger);
    await dead.model.createCollection();
    const job = await start(dead);
    await prepareTurns(store.connection, 'jobs1');
    const turn = (await takeTurn(store.connection, 'jobs1', 'dead', 1_000))!;
    await dead.model.updateOne({ _id: job._id }, { $set: { state: 'RUNNING', lane: 1, epoch: turn.epoch, done: 4, checkpoint: 4, attempts: 1 } });
    await store.connection.collection<{ _id: string }>('turns').updateOne({ _id: 'jobs1' }, { $set: { owner: 'dead and forgotten' } });
    const alive = await aReplica(counting(6));
    await alive.idle();
    expect(await read(alive, job)).toMatchObject({ state: 'DONE', done: 6 });
    expect(await counted()).toBe(2);
    await turn.end();
  });
  it('takes nothing any more from a process that was overtaken', async () => {
    const jobs = new Jobs(store, 'Tst', logger);
    await jobs.model.createCollection();
    const job = await start(jobs);
    await jobs.model.updateOne({ _id: job._id }, { $set: { state: 'RUNNING', lane: 0, epoch: 8 } });
    const overtaken = new JobRun(jobs.model, { ...(await read(jobs, job)), epoch: 7 }, new AbortController().signal);
    await expect(overtaken.save({ done: 1 })).rejects.toThrow(JobInterrupted);
    expect(await read(jobs, job)).toMatchObject({ done: 0 });
  });
  it('is stopped with a clear reason, and taken back, when it breaks off three times at the same step', async () => {
    const handler = counting(5, async (n) => {
      if (n === 3) throw new Error('disk on fire');
    });
    const jobs = await aReplica(handler);
    const job = await start(jobs);
    await jobs.idle();
    const { state, failures } = await read(jobs, job);
    expect(state).toBe('FAILED');
    expect(failures).toMatchObject([{ code: 'INTERRUPTED', message: expect.stringContaining(job._id) as string }]);
    expect(JSON.stringify(failures)).not.toContain('disk');
    expect(logged.length).toBeGreaterThanOrEqual(3);
    expect(await counted()).toBe(0);
  });
  it('fails at once, with the reason, when a rule refuses', async () => {
    const jobs = await aReplica({ run: () => Promise.reject(new DomainError('TOO_LATE', '已过期 | too late')) });
    const job = await start(jobs);
    await jobs.idle();
    expect(await read(jobs, job)).toMatchObject({ state: 'FAILED', failures: [{ code: 'TOO_LATE' }] });
    expect(logged).toEqual([]);
  });
});

describe('a cancellation', () => {
  it('stops a running job at its next step and takes back what it did', async () => {
    let reached = 0;
    const jobs = await aReplica(counting(1_000, async (n) => void ((reached = n), await new Promise((resolve) => setTimeout(resolve, 5)))));
    const job = await start(jobs);
    await until(() => reached >= 3);
    await cancel(jobs, job);
    await jobs.idle();
    expect(await read(jobs, job)).toMatchObject({ state: 'CANCELLED', cancelRequested: true });
    expect(await counted()).toBe(0);
  });
  it('takes a waiting job off the list, and is refused for one that has ended', async () => {
    const jobs = new Jobs(store, 'Tst', logger);
    await jobs.model.createCollection();
    const job = await start(jobs);
    expect(await cancel(jobs, job)).toMatchObject({ state: 'CANCELLED' });
    await expect(cancel(jobs, job)).rejects.toMatchObject({ userError: { code: 'WRONG_STATE' } });
  });
});
