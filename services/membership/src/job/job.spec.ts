import { aPerson, holding, nobody, slowLists, startTestService, theProduct, unresolvedFields, type TestService } from '@uniongraph/testing';
import type { Caller } from '@uniongraph/access';
import { treeOf, type Tree } from '../organization/organization.seed.js';
import { membership } from '../subgraph.js';

interface Job {
  id: string;
  version: number;
  state: string;
  done: number;
  resultId: string | null;
}

const JOB = '{ id version kind state done total resultId failures { code field } organization { code } }';
const START = `mutation ($input: MoveOrganizationInput!) { startOrganizationMove(input: $input) { job ${JOB} userErrors { code field } } }`;
const CANCEL = `mutation ($input: CancelMemJobInput!) { cancelMemJob(input: $input) { job ${JOB} userErrors { code } } }`;
const officer = aPerson({ subject: 'officer', grants: [] });

let service: TestService;
let tree: Tree;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-03-31T10:00:00+08:00');
  tree = treeOf(service);
});
afterAll(() => service.close());

async function aTree(): Promise<{ root: string; from: string; to: string; moved: { id: string; version: number } }> {
  const root = await tree.registered(null);
  const [from, to] = [await tree.registered(root.id), await tree.registered(root.id)];
  return { root: root.id, from: from.id, to: to.id, moved: await tree.registered(from.id) };
}
const holder = (orgId: string): Caller => ({ ...officer, grants: [{ role: 'UNION_OFFICE', orgId }] });
const start = async (caller: Caller, input: object): Promise<{ job: Job | null; userErrors: { code: string; field: string[] }[] }> =>
  (await service.data<{ startOrganizationMove: { job: Job | null; userErrors: { code: string; field: string[] }[] } }>(caller, START, { input })).startOrganizationMove;
const job = async (caller: Caller, id: string): Promise<Job | null> =>
  (await service.data<{ memJob: Job | null }>(caller, `query ($id: ID!) { memJob(id: $id) ${JOB} }`, { id })).memJob;

describe('MEM-01 a move as a job', () => {
  it('MEM-01 moves a tree of more than 200 organisations, each with its event and audit entry, where a request refuses', async () => {
    const { root, from, to } = await aTree();
    const moved = await tree.registered(from, { code: 'MANY' });
    const organizations = Array.from({ length: 200 }, (_, i) => ({ code: `MANY-${i}`, name: '分会', kind: 'BRANCH', parent: 'MANY', establishedOn: '2020-01-01' }));
    await service.data(theProduct, 'mutation ($input: ImportOrganizationsInput!) { importOrganizations(input: $input) { userErrors { code } } }', { input: { organizations } });
    const input = { id: moved.id, version: 1, parentId: to };
    expect((await tree.act('move', input)).userErrors).toEqual([{ code: 'TOO_LARGE', field: ['input', 'id'] }]);
    const started = await start(holder(root), input);
    expect(started).toMatchObject({ userErrors: [], job: { state: 'QUEUED', organization: { code: 'MANY' } } });
    await service.jobs.idle();
    expect(await job(holder(root), started.job!.id)).toMatchObject({ state: 'DONE', done: 201, total: 201, resultId: moved.id });
    const below = await service.store.connection.collection('organizations').countDocuments({ orgScope: [root, to, moved.id], version: 2 });
    const deeper = await service.store.connection.collection('organizations').countDocuments({ orgScope: { $all: [to, moved.id] }, parentId: moved.id, version: 2 });
    expect([below, deeper]).toEqual([1, 200]);
    const traces = await Promise.all(
      ['outbox', 'audit'].map((name) => service.store.connection.collection(name).countDocuments({ $or: [{ type: 'OrganizationMoved' }, { act: 'moveOrganization' }] })),
    );
    expect(traces).toEqual([201, 201]);
  });
  it('MEM-01 refuses at once what cannot be moved, and fails with the reason what cannot be moved any more', async () => {
    const { root, to, moved } = await aTree();
    expect((await start(holder(root), { id: moved.id, version: 1, parentId: moved.id })).userErrors).toEqual([{ code: 'CYCLE', field: ['input', 'parentId'] }]);
    expect((await start(holder(root), { id: moved.id, version: 2, parentId: to })).userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
    const { job: first } = await start(holder(root), { id: moved.id, version: 1, parentId: to });
    const { job: second } = await start(holder(root), { id: moved.id, version: 1, parentId: root });
    await service.jobs.idle();
    const ends = [await job(holder(root), first!.id), await job(holder(root), second!.id)];
    expect(ends.map((end) => end!.state).sort()).toEqual(['DONE', 'FAILED']);
    expect(ends.find((end) => end!.state === 'FAILED')).toMatchObject({ failures: [{ code: 'STALE_VERSION' }] });
  });
});

describe('who sees a job', () => {
  it('MEM-01 shows it to who started it and to the office above, and not to anybody else', async () => {
    const { root, to, moved } = await aTree();
    const { job: started } = await start(holder(root), { id: moved.id, version: 1, parentId: to });
    await service.jobs.idle();
    const stranger = await tree.registered(null);
    for (const seer of [officer, holding('UNION_CHAIR', root, { subject: 'c' })]) expect(await job(seer, started!.id)).not.toBeNull();
    const blind = [nobody, aPerson({ subject: 'd' }), holding('UNION_OFFICE', stranger.id, { subject: 'e' }), holding('MEMBER', root, { subject: 'f', memberId: 'mem1' })];
    for (const caller of blind) expect(await job(caller, started!.id)).toBeNull();
    const own = '{ myMemJobs { id } }';
    expect((await service.data<{ myMemJobs: { id: string }[] }>(officer, own)).myMemJobs.map(({ id }) => id)).toContain(started!.id);
    expect(await service.data(nobody, own)).toEqual({ myMemJobs: [] });
    const listed = await service.data<{ memJobs: { nodes: { id: string }[] } }>(holding('UNION_OFFICE', root), '{ memJobs(filter: { state: { eq: DONE } }) { nodes { id } } }');
    expect(listed.memJobs.nodes).toEqual([{ id: started!.id }]);
  });
  it('MEM-01 lets those who see it cancel it until it has ended, and nobody else', async () => {
    const { root, to, moved } = await aTree();
    const { job: started } = await start(holder(root), { id: moved.id, version: 1, parentId: to });
    await service.jobs.idle();
    const cancel = async (caller: Caller): Promise<string | undefined> =>
      (await service.data<{ cancelMemJob: { userErrors: { code: string }[] } }>(caller, CANCEL, { input: { id: started!.id, version: 1 } })).cancelMemJob.userErrors[0]?.code;
    expect(await cancel(aPerson({ subject: 'd' }))).toBe('NOT_FOUND');
    expect(await cancel(officer)).toBe('WRONG_STATE');
  });
  it('answers every field, and every list of it by an index', async () => {
    expect(unresolvedFields(service)).toEqual([]);
    expect(await slowLists(service, membership)).toEqual([]);
  });
});
