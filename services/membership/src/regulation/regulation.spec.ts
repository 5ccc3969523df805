import { holding, memberOf, nobody, slowLists, startTestService, unresolvedFields, type TestService } from '@uniongraph/testing';
import type { Caller } from '@uniongraph/access';
import { registerOf, type Register } from '../member/member.seed.js';
import { membership } from '../subgraph.js';
import { areas, aRegulation, regulationActs, type RegulationActs, type RegulationView } from './regulation.seed.js';

let service: TestService;
let register: Register;
let acts: RegulationActs;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-06-10T10:00:00+08:00');
  register = registerOf(service);
  acts = regulationActs(service);
});
afterAll(() => service.close());

interface Union {
  org: string;
  office: Caller;
}
async function aUnion(count = 12, parentId: string | null = null): Promise<Union> {
  const org = await register.anOrganization(parentId);
  const office = holding('UNION_OFFICE', org);
  if (count > 0) await acts.must(office, 'setRegulationAreas', { orgId: org, from: '2025-01-01', areas: areas(count) });
  return { org, office };
}
const drafted = ({ org, office }: Union, over: Record<string, unknown> = {}): Promise<RegulationView> => acts.must(office, 'draftRegulation', aRegulation(org, over));
async function inForce(union: Union, over: Record<string, unknown> = {}, on = '2025-03-01'): Promise<RegulationView> {
  const { id, version } = await drafted(union, over);
  return acts.must(union.office, 'adoptRegulation', { id, version, on });
}
interface Coverage {
  required: number;
  covered: number;
  percent: number | null;
  missing: { code: string }[];
}
async function coverage({ org }: Union, on?: string): Promise<Coverage | null> {
  const query = 'query ($org: ID!, $on: LocalDate) { regulationCoverage(orgId: $org, on: $on) { required covered percent missing { code } } }';
  return (await service.data<{ regulationCoverage: Coverage | null }>(nobody, query, { org, on })).regulationCoverage;
}
async function regulation(caller: Caller, id: string): Promise<RegulationView | null> {
  return (
    await service.data<{ regulation: RegulationView | null }>(caller, 'query ($id: ID!) { regulation(id: $id) { id version title revision state effectiveOn endedOn } }', { id })
  ).regulation;
}

describe('MEM-16 a regulation from draft to repeal', () => {
  it('MEM-16 is drafted on a law, adopted, and in force from its day on', async () => {
    const union = await aUnion();
    const draft = await drafted(union, { text: '第一条 ……' });
    expect(draft).toMatchObject({ state: 'DRAFT', revision: 1, effectiveOn: null, sourceLaw: '《中华人民共和国工会法》' });
    const adopted = await acts.must(union.office, 'adoptRegulation', { id: draft.id, version: 1, on: '2025-06-01', effectiveOn: '2025-07-01' });
    expect(adopted).toMatchObject({ state: 'IN_FORCE', adoptedOn: '2025-06-01', effectiveOn: '2025-07-01', endedOn: null, version: 2 });
  });
  it('MEM-16 keeps one revision of a title in force: the next supersedes it on its own first day', async () => {
    const union = await aUnion();
    const first = await inForce(union);
    const second = await drafted(union, { text: '修订' });
    expect(second).toMatchObject({ revision: 2, state: 'DRAFT' });
    const adopt = (effectiveOn: string) => ({ id: second.id, version: 1, on: '2025-03-01', effectiveOn });
    expect(await acts.refusals(union.office, 'adoptRegulation', adopt('2025-03-01'))).toEqual(['INVALID input effectiveOn']);
    expect(await acts.refusals(union.office, 'adoptRegulation', adopt('2025-03-02'))).toEqual([]);
    expect(await regulation(nobody, first.id)).toMatchObject({ state: 'SUPERSEDED', endedOn: '2025-03-02' });
  });
  it('MEM-16 lets one of two drafts of a title, begun at once, be the next revision', async () => {
    const union = await aUnion();
    const [one, other] = await Promise.all([drafted(union, { text: '甲' }), drafted(union, { text: '乙' })]);
    expect(one!.id).toBe(other!.id);
    expect([one!.version, other!.version].sort()).toEqual([1, 2]);
  });
  it('MEM-16 takes an adoption of today and none of tomorrow, in force on that day and not before', async () => {
    const union = await aUnion();
    const { id } = await drafted(union);
    const adopt = (input: object) => acts.refusals(union.office, 'adoptRegulation', { id, version: 1, ...input });
    expect(await adopt({ on: '2025-06-11' })).toEqual(['INVALID input on']);
    expect(await adopt({ effectiveOn: '2025-06-09' })).toEqual(['INVALID input effectiveOn']);
    expect(await adopt({ on: '2025-06-10', effectiveOn: '2025-06-10' })).toEqual([]);
    expect(await adopt({ version: 2 })).toEqual(['WRONG_STATE input id']);
  });
  it('MEM-16 repeals with a reason, no earlier than the first day in force, and begins anew after that', async () => {
    const union = await aUnion();
    const { id, version } = await inForce(union);
    const repeal = (input: object) => acts.refusals(union.office, 'repealRegulation', { id, version, reason: '与新法抵触', ...input });
    expect(await repeal({ reason: ' ' })).toEqual(['INVALID input reason']);
    expect(await repeal({ on: '2025-02-28' })).toEqual(['INVALID input on']);
    expect(await repeal({ on: '2025-06-11' })).toEqual(['INVALID input on']);
    expect(await repeal({ on: '2025-05-01' })).toEqual([]);
    const next = await drafted(union);
    expect(await acts.refusals(union.office, 'adoptRegulation', { id: next.id, version: 1, on: '2025-04-30' })).toEqual(['INVALID input effectiveOn']);
    expect(await acts.refusals(union.office, 'adoptRegulation', { id: next.id, version: 1, on: '2025-05-01' })).toEqual([]);
  });
  it('MEM-16 repeals one that is not yet in force as of the day on which it would have been', async () => {
    const union = await aUnion();
    const { id } = await drafted(union);
    await acts.must(union.office, 'adoptRegulation', { id, version: 1, effectiveOn: '2025-09-01' });
    expect(await acts.must(union.office, 'repealRegulation', { id, version: 2, reason: '暂缓' })).toMatchObject({ state: 'REPEALED', endedOn: '2025-09-01' });
    expect((await coverage(union, '2025-09-01'))?.covered).toBe(0);
  });
  it('MEM-16 lets one of two acts on the same version through', async () => {
    const union = await aUnion();
    const { id, version } = await inForce(union);
    const repeal = () => acts.refusals(union.office, 'repealRegulation', { id, version, reason: '废止' });
    expect((await Promise.all([repeal(), repeal()])).flat()).toEqual([expect.stringMatching(/STALE_VERSION|WRONG_STATE/)]);
  });
});

describe('MEM-16 coverage', () => {
  it('MEM-16 shows 75 % with nine of twelve areas in force, and names the three others', async () => {
    const union = await aUnion(12);
    for (const { code } of areas(9)) await inForce(union, { area: code, title: `制度${code}` });
    await drafted(union, { area: 'A10', title: '仍在起草' });
    expect(await coverage(union)).toEqual({ required: 12, covered: 9, percent: 75, missing: [{ code: 'A10' }, { code: 'A11' }, { code: 'A12' }] });
  });
  it('MEM-16 counts a regulation from its first day, and not on the day on which it ends', async () => {
    const union = await aUnion(1);
    const { id, version } = await inForce(union, {}, '2025-03-01');
    await acts.must(union.office, 'repealRegulation', { id, version, on: '2025-05-01', reason: '废止' });
    const on = async (day: string): Promise<number> => (await coverage(union, day))!.covered;
    expect([await on('2025-02-28'), await on('2025-03-01'), await on('2025-04-30'), await on('2025-05-01')]).toEqual([0, 1, 1, 0]);
  });
  it('MEM-16 counts an area once, and only those that are required', async () => {
    const union = await aUnion(0);
    await acts.must(union.office, 'setRegulationAreas', { orgId: union.org, from: '2025-01-01', areas: [...areas(2), { code: 'EXTRA', name: '其他', isRequired: false }] });
    await inForce(union, { title: '甲' });
    await inForce(union, { title: '乙' });
    await inForce(union, { title: '丙', area: 'EXTRA' });
    expect(await coverage(union)).toMatchObject({ required: 2, covered: 1, percent: 50 });
  });
  it('MEM-16 is null before there is a list of areas, and keeps the list of each day', async () => {
    const union = await aUnion(2);
    expect(await coverage(union, '2024-12-31')).toBeNull();
    expect(await acts.refusals(union.office, 'setRegulationAreas', { orgId: union.org, from: '2025-01-01', areas: areas(3) })).toEqual(['INVALID input from']);
    await acts.must(union.office, 'setRegulationAreas', { orgId: union.org, from: '2025-01-02', areas: areas(3) });
    const required = async (day: string): Promise<number | undefined> => (await coverage(union, day))?.required;
    expect([await required('2025-01-01'), await required('2025-01-02')]).toEqual([2, 3]);
  });
  it('MEM-16 leaves the branches out: each has its own regulations', async () => {
    const union = await aUnion(2);
    const branch = await aUnion(2, union.org);
    await inForce(branch);
    expect((await coverage(union))?.covered).toBe(0);
    expect((await coverage(branch))?.covered).toBe(1);
  });
});

describe('MEM-16 input against a rule', () => {
  it('MEM-16 refuses an area that is not in the list', async () => {
    const union = await aUnion(2);
    expect(await acts.refusals(union.office, 'draftRegulation', aRegulation(union.org, { area: 'A03' }))).toEqual(['UNKNOWN_AREA input area']);
    expect(await acts.refusals(union.office, 'draftRegulation', aRegulation(union.org, { area: 'A02' }))).toEqual([]);
  });
  it.each([
    ['title', '字'.repeat(80), '字'.repeat(81)],
    ['sourceLaw', '字'.repeat(200), '字'.repeat(201)],
    ['text', '字'.repeat(20_000), '字'.repeat(20_001)],
    ['planTaskIds', Array.from({ length: 20 }, (_, i) => `tsk${i}`), Array.from({ length: 21 }, (_, i) => `tsk${i}`)],
  ])('MEM-16 takes a %s of full length and refuses one more', async (field, fits, tooLong) => {
    const union = await aUnion(1);
    expect(await acts.refusals(union.office, 'draftRegulation', aRegulation(union.org, { [field]: fits }))).toEqual([]);
    expect(await acts.refusals(union.office, 'draftRegulation', aRegulation(union.org, { [field]: tooLong }))).toEqual([`INVALID input ${field}`]);
  });
  it('MEM-16 names each area that does not fit, none, too many, and one that occurs twice', async () => {
    const { org, office } = await aUnion(0);
    const set = (list: object[]) => acts.refusals(office, 'setRegulationAreas', { orgId: org, areas: list });
    expect(await set([])).toEqual(['INVALID input areas']);
    expect(await set(areas(101))).toEqual(['INVALID input areas']);
    expect(
      await set([
        { code: 'a', name: '小写' },
        { code: 'OK', name: ' ' },
      ]),
    ).toEqual(['INVALID input areas 0 code', 'INVALID input areas 1 name']);
    expect(await set([...areas(1), ...areas(1)])).toEqual(['INVALID input areas']);
    expect(await set(areas(100))).toEqual([]);
  });
  it('MEM-16 gives a retry the first result, and takes nothing of a dissolved organisation', async () => {
    const union = await aUnion(1);
    const input = aRegulation(union.org, { requestId: 'once' });
    expect(await acts.must(union.office, 'draftRegulation', input)).toEqual(await acts.must(union.office, 'draftRegulation', input));
    await register.dissolve(union.org);
    expect(await acts.refusals(union.office, 'draftRegulation', aRegulation(union.org, { title: '另一项' }))).toEqual(['ORGANIZATION_DISSOLVED input orgId']);
  });
});

describe('MEM-16 who sees and does what', () => {
  it('MEM-16 shows a draft to the own people, and what was adopted to everybody', async () => {
    const union = await aUnion();
    const draft = await drafted(union);
    const outsider = holding('UNION_OFFICE', await register.anOrganization());
    expect(await regulation(memberOf(union.org, 'm'), draft.id)).toMatchObject({ state: 'DRAFT' });
    expect([await regulation(outsider, draft.id), await regulation(nobody, draft.id)]).toEqual([null, null]);
    await acts.must(union.office, 'adoptRegulation', { id: draft.id, version: 1 });
    expect(await regulation(nobody, draft.id)).toMatchObject({ state: 'IN_FORCE' });
  });
  it('MEM-16 answers the office of another union as if there were nothing, and a member FORBIDDEN', async () => {
    const union = await aUnion();
    const { id } = await drafted(union);
    const outsider = holding('UNION_OFFICE', await register.anOrganization());
    expect(await acts.refusals(outsider, 'adoptRegulation', { id, version: 1 })).toEqual(['NOT_FOUND input id']);
    expect(await acts.refusals(outsider, 'draftRegulation', aRegulation(union.org))).toEqual(['NOT_FOUND input orgId']);
    expect(await acts.refusals(outsider, 'setRegulationAreas', { orgId: union.org, areas: areas(1) })).toEqual(['NOT_FOUND input orgId']);
    const query = 'mutation ($input: AdoptRegulationInput!) { adoptRegulation(input: $input) { userErrors { code } } }';
    expect((await service.ask(memberOf(union.org, 'm'), query, { input: { id, version: 1 } })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
  it('MEM-16 lists and counts by area and state, at the same cost for one as for many', async () => {
    const union = await aUnion(3);
    for (const { code } of areas(3)) await inForce(union, { area: code, title: `制度${code}` });
    const list = (first: number) =>
      service.data<{ regulations: { totalCount: number; nodes: { title: string }[] } }>(
        union.office,
        'query ($org: ID!, $first: Int) { regulations(filter: { orgId: { eq: $org }, state: { eq: IN_FORCE } }, orderBy: [{ field: TITLE, direction: ASC }], first: $first) { totalCount nodes { title organization { name } } } }',
        { org: union.org, first },
      );
    expect((await list(2)).regulations).toMatchObject({ totalCount: 3, nodes: [{ title: '制度A01' }, { title: '制度A02' }] });
    expect(await service.commandsOf(() => list(3))).toEqual(await service.commandsOf(() => list(1)));
    const stats = 'query ($org: ID!) { regulationStats(filter: { orgId: { eq: $org } }, groupBy: [AREA]) { total { count } groups { key { area } values { count } } } }';
    const { regulationStats } = await service.data<{ regulationStats: { total: { count: number }; groups: unknown[] } }>(union.office, stats, { org: union.org });
    expect([regulationStats.total.count, regulationStats.groups.length]).toEqual([3, 3]);
  });
  it('MEM-16 leaves no field without a resolver, and no list without an index', async () => {
    expect(unresolvedFields(service)).toEqual([]);
    expect((await slowLists(service, membership)).filter((line) => line.includes('egulation'))).toEqual([]);
  });
});
