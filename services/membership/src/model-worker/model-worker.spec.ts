import { actsOn, holding, memberOf, nobody, startTestService, theProduct, type Acts, type TestService } from '@uniongraph/testing';
import { honoursOf, type Honours } from '../honour/honour.seed.js';
import { membership } from '../subgraph.js';

const FILE = 'id version frontline type openedOn careDueOn annualReviewOn careLog { on kind } honours { title } member { id }';
const ACTS = {
  openModelWorkerFile: ['modelWorkerFile', FILE],
  logModelWorkerCare: ['modelWorkerFile', FILE],
  setModelWorkerRule: ['modelWorkerRule', 'id from titles careMonths'],
} as const;
interface File {
  id: string;
  version: number;
}

let service: TestService;
let honours: Honours;
let acts: Acts<keyof typeof ACTS>;
beforeAll(async () => {
  service = await startTestService(membership);
  honours = honoursOf(service);
  acts = actsOn(service, ACTS);
});
beforeEach(() => service.at('2025-03-31T10:00:00+08:00'));
afterAll(() => service.close());

async function aModelWorker(org: string, over: Record<string, unknown> = {}) {
  const { id, version } = await honours.register.aMember(org, { frontline: true });
  const honour = await honours.recorded(org, { holderType: 'MEMBER', holderId: id, title: '劳动模范', ...over });
  return { id, version, honour: honour.id };
}
async function aFile(org: string, over: Record<string, unknown> = {}) {
  const worker = await aModelWorker(org);
  const file = await acts.must<File>(holding('UNION_OFFICE', org), 'openModelWorkerFile', { memberId: worker.id, honourIds: [worker.honour], type: 'INNOVATION', ...over });
  return { worker, file, office: holding('UNION_OFFICE', org) };
}
async function due(org: string, on: string): Promise<string[]> {
  const query = 'query ($org: ID!, $on: LocalDate) { modelWorkersDueForCare(orgId: $org, on: $on) { id } }';
  return (await service.data<{ modelWorkersDueForCare: File[] }>(holding('UNION_OFFICE', org), query, { org, on })).modelWorkersDueForCare.map(({ id }) => id);
}
async function desk(org: string, on: string): Promise<string[]> {
  const query = 'query ($org: ID!, $on: LocalDate) { officeDesk(orgId: $org, on: $on, withinDays: 0) { kind dueOn } }';
  const { officeDesk } = await service.data<{ officeDesk: { kind: string; dueOn: string }[] }>(holding('UNION_OFFICE', org), query, { org, on });
  return officeDesk.flatMap(({ kind, dueOn }) => (kind.startsWith('MODEL_WORKER') ? `${kind} ${dueOn}` : []));
}

describe('MEM-21 care for model workers', () => {
  it('MEM-21 lists a file without a contact in twelve months, and not a day earlier', async () => {
    const org = await honours.register.anOrganization();
    const { file, office } = await aFile(org);
    expect([await due(org, '2026-03-30'), await due(org, '2026-03-31')]).toEqual([[], [file.id]]);
    service.at('2025-06-15T10:00:00+08:00');
    const cared = await acts.must(office, 'logModelWorkerCare', { id: file.id, version: 1, kind: 'LIFE_CARE', text: '端午走访' });
    expect(cared).toMatchObject({ careDueOn: '2026-06-15', careLog: [{ on: '2025-06-15', kind: 'LIFE_CARE' }] });
    expect([await due(org, '2026-06-14'), await due(org, '2026-06-15')]).toEqual([[], [file.id]]);
  });
  it('MEM-21 follows the months of the rule of the nearest organisation', async () => {
    const root = await honours.register.anOrganization();
    const org = await honours.register.anOrganization(root);
    await acts.must(holding('UNION_OFFICE', root), 'setModelWorkerRule', { orgId: root, titles: ['劳动模范', '工匠'], careMonths: 6 });
    expect((await aFile(org)).file).toMatchObject({ careDueOn: '2025-09-30', frontline: true, type: 'INNOVATION', annualReviewOn: '2026-03-31' });
    for (const over of [{ careMonths: 0 }, { careMonths: 61 }]) {
      expect(await acts.refusals(holding('UNION_OFFICE', root), 'setModelWorkerRule', { orgId: root, titles: ['劳动模范'], ...over })).toEqual(['INVALID input careMonths']);
    }
    await aModelWorker(org, { title: '工匠' });
    const query = 'query ($org: ID!) { modelWorkersWithoutFile(orgId: $org) { name } }';
    expect(await service.data(holding('UNION_OFFICE', root), query, { org })).toEqual({ modelWorkersWithoutFile: [{ name: '王芳' }] });
  });
  it('MEM-21 names every living holder without a file, and nobody who left', async () => {
    const org = await honours.register.anOrganization();
    await aFile(org);
    const [missing, retired, left] = [await aModelWorker(org), await aModelWorker(org), await aModelWorker(org)];
    await aModelWorker(org, { title: '先进工作者' });
    await aModelWorker(org, { validTo: '2025-03-30' });
    await honours.register.act(theProduct, 'retire', { id: retired.id, version: 2 });
    await honours.register.act(theProduct, 'end', { id: left.id, version: 2, reason: 'DECEASED' });
    const query = 'query ($org: ID!) { modelWorkersWithoutFile(orgId: $org) { id } }';
    const { modelWorkersWithoutFile } = await service.data<{ modelWorkersWithoutFile: File[] }>(holding('UNION_OFFICE', org), query, { org });
    expect(modelWorkersWithoutFile.map(({ id }) => id).sort()).toEqual([missing.id, retired.id].sort());
  });
  it('MEM-21 puts the contact and the annual review on the desk until they are done, and nobody who died', async () => {
    const org = await honours.register.anOrganization();
    const { worker, file, office } = await aFile(org, { annualReviewOn: '2025-12-01' });
    expect(await desk(org, '2025-11-30')).toEqual([]);
    expect(await desk(org, '2025-12-01')).toEqual(['MODEL_WORKER_REVIEW 2025-12-01']);
    service.at('2025-12-01T10:00:00+08:00');
    await acts.must(office, 'logModelWorkerCare', { id: file.id, version: 1, kind: 'WORK_SUPPORT', text: '复核并支持创新工作室', annualReviewOn: '2026-12-01' });
    expect(await desk(org, '2026-11-30')).toEqual([]);
    expect(await desk(org, '2026-12-01')).toEqual(['MODEL_WORKER_CARE 2026-12-01', 'MODEL_WORKER_REVIEW 2026-12-01']);
    await honours.register.act(theProduct, 'end', { id: worker.id, version: 2, reason: 'DECEASED' });
    expect([await desk(org, '2026-12-01'), await due(org, '2026-12-01')]).toEqual([[], []]);
  });
  it('MEM-21 dates a contact from the last one to today', async () => {
    const org = await honours.register.anOrganization();
    const { file, office } = await aFile(org);
    const log = (on: string, version = 1) => acts.refusals(office, 'logModelWorkerCare', { id: file.id, version, on, kind: 'LIFE_CARE', text: '走访' });
    expect(await log('2025-04-01')).toEqual(['INVALID input on']);
    expect(await log('2025-03-31')).toEqual([]);
    expect(await log('2025-03-30', 2)).toEqual(['INVALID input on']);
  });
});

describe('MEM-21 whose file', () => {
  it('MEM-21 keeps one file of a member, though two are opened at once, with honours that the member holds', async () => {
    const org = await honours.register.anOrganization();
    const [worker, other] = [await aModelWorker(org), await aModelWorker(org)];
    const open = (honourIds: string[]) => acts.refusals(holding('UNION_OFFICE', org), 'openModelWorkerFile', { memberId: worker.id, honourIds });
    expect(await open([other.honour])).toEqual(['NOT_HELD input honourIds']);
    expect(await open([])).toEqual(['INVALID input honourIds']);
    expect((await Promise.all([open([worker.honour]), open([worker.honour])])).flat()).toEqual(['DUPLICATE_FILE input memberId']);
  });
  it('MEM-21 shows a file to the person and to who keeps it, to another member not, and to an outsider like an absent one', async () => {
    const [org, other] = [await honours.register.anOrganization(), await honours.register.anOrganization()];
    const { worker, file } = await aFile(org);
    const seen = async (caller = nobody) =>
      (await service.data<{ modelWorkerFile: object | null }>(caller, 'query ($id: ID!) { modelWorkerFile(id: $id) { type } }', { id: file.id })).modelWorkerFile !== null;
    const readers = [memberOf(org, worker.id), holding('UNION_OFFICE', org), memberOf(org, 'mem0'), holding('UNION_OFFICE', other)];
    expect(await Promise.all(readers.map(seen))).toEqual([true, true, false, false]);
    const log = { version: 1, kind: 'LIFE_CARE', text: 'x' };
    for (const id of [file.id, 'mwf0']) expect(await acts.refusals(holding('UNION_OFFICE', other), 'logModelWorkerCare', { id, ...log })).toEqual(['NOT_FOUND input id']);
    expect(await acts.refusals(holding('UNION_OFFICE', other), 'openModelWorkerFile', { memberId: worker.id, honourIds: [worker.honour] })).toEqual(['NOT_FOUND input memberId']);
  });
  it('MEM-21 reads twenty files with member and honours in three queries', async () => {
    const org = await honours.register.anOrganization();
    for (let i = 0; i < 20; i += 1) await aFile(org);
    const query = '{ modelWorkerFiles(first: 20) { nodes { member { name } honours { title } } } }';
    expect(await service.commandsOf(() => service.data(holding('UNION_OFFICE', org), query))).toEqual(['find', 'find', 'find']);
  });
});
