import type { Caller } from '@uniongraph/access';
import { holding, nobody, startTestService, unresolvedFields, type TestService } from '@uniongraph/testing';
import { treeOf } from '../organization/organization.seed.js';
import { membership } from '../subgraph.js';
import { homesOf, SCORE, type Campaign, type Homes } from './home-assessment.seed.js';

interface League {
  branchCount: number;
  assessedCount: number;
  percent: number | null;
  rows: { rank: number; branch: { id: string }; assessment: { total: number } }[];
  missing: { id: string }[];
  overdue: { id: string }[];
}

let service: TestService;
let homes: Homes;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-12-31T10:00:00+08:00');
  homes = homesOf(service);
});
afterAll(() => service.close());

const LEAGUE =
  'query ($orgId: ID!, $on: LocalDate) { homeLeague(orgId: $orgId, year: 2025, on: $on) { branchCount assessedCount percent rows { rank branch { id } assessment { total } } missing { id } overdue { id } } }';
const league = async ({ union, office }: Campaign, on?: string, caller: Caller = office): Promise<League | null> =>
  (await service.data<{ homeLeague: League | null }>(caller, LEAGUE, { orgId: union, on })).homeLeague;

describe('MEM-23 the campaign', () => {
  it('MEM-23 stands at 83 % with 5 of 6 branches assessed, and the sixth is overdue from 1 January, not on 31 December', async () => {
    const campaign = await homes.aCampaign(6);
    for (const branch of [0, 1, 2, 3, 4]) expect((await homes.score(campaign, branch, [50, branch])).userErrors).toEqual([]);
    const sixth = [{ id: campaign.branches[5] }];
    expect(await league(campaign, '2025-12-31')).toMatchObject({ branchCount: 6, assessedCount: 5, percent: 83, missing: sixth, overdue: [] });
    expect(await league(campaign, '2026-01-01')).toMatchObject({ percent: 83, missing: sixth, overdue: sixth });
    service.at('2026-01-05T10:00:00+08:00');
    await homes.score(campaign, 5, [60, 40]);
    service.at('2025-12-31T10:00:00+08:00');
    expect(await league(campaign, '2026-01-04')).toMatchObject({ percent: 83 });
    expect(await league(campaign, '2026-01-05')).toMatchObject({ percent: 100, missing: [], overdue: [] });
  });
  it('MEM-23 ranks by total, equal totals on one rank, and counts active branches alone', async () => {
    const campaign = await homes.aCampaign(4);
    const tree = treeOf(service);
    await tree.registered(campaign.union, { kind: 'ENTERPRISE' });
    await tree.act('dissolve', { id: campaign.branches[3], version: 1 });
    await homes.score(campaign, 0, [50, 20]);
    await homes.score(campaign, 1, [60, 30]);
    await homes.score(campaign, 2, [40, 30]);
    const { rows, branchCount, percent } = (await league(campaign))!;
    expect(rows.map(({ rank, branch, assessment }) => [rank, branch.id, assessment.total])).toEqual([
      [1, campaign.branches[1], 90],
      [2, campaign.branches[0], 70],
      [2, campaign.branches[2], 70],
    ]);
    expect([branchCount, percent]).toEqual([3, 100]);
  });
  it('MEM-23 has no percent without branches', async () => {
    expect(await league(await homes.aCampaign(0))).toMatchObject({ branchCount: 0, percent: null, rows: [] });
  });
  it('MEM-23 puts a branch on the desk before the due day and after it, until it is assessed', async () => {
    const campaign = await homes.aCampaign(2, { dueOn: '2025-12-20' });
    await homes.score(campaign, 0, [10, 10]);
    const desk = async (on: string): Promise<unknown> => {
      const query = 'query ($id: ID!, $on: LocalDate) { officeDesk(orgId: $id, on: $on, withinDays: 30) { kind dueOn isOverdue recordId } }';
      return (await service.data<{ officeDesk: { kind: string }[] }>(campaign.office, query, { id: campaign.union, on })).officeDesk.filter(
        ({ kind }) => kind === 'HOME_ASSESSMENT',
      );
    };
    const item = { kind: 'HOME_ASSESSMENT', dueOn: '2025-12-20', recordId: campaign.branches[1] };
    expect(await desk('2025-11-19')).toEqual([]);
    expect(await desk('2025-11-20')).toEqual([{ ...item, isOverdue: false }]);
    expect(await desk('2025-12-21')).toEqual([{ ...item, isOverdue: true }]);
    await homes.score(campaign, 1, [10, 10]);
    expect(await desk('2025-12-21')).toEqual([]);
  });
});

describe('MEM-23 scoring', () => {
  it('MEM-23 totals the items and gives the highest grade that is reached, none below the lowest', async () => {
    const campaign = await homes.aCampaign(4);
    const graded = async (branch: number, points: [number, number]): Promise<unknown> => {
      const { total, grade } = (await homes.score(campaign, branch, points)).assessment!;
      return [total, grade];
    };
    expect(await graded(0, [60, 30])).toEqual([90, '模范职工之家']);
    expect(await graded(1, [60, 29])).toEqual([89, '合格职工之家']);
    expect(await graded(2, [30, 30])).toEqual([60, '合格职工之家']);
    expect(await graded(3, [30, 29])).toEqual([59, null]);
  });
  it('MEM-23 assesses a branch once a year, also of two scorers at the same moment', async () => {
    const campaign = await homes.aCampaign(1);
    const answers = await Promise.all([homes.score(campaign, 0, [50, 40]), homes.score(campaign, 0, [40, 40])]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([{ code: 'ALREADY_ASSESSED', field: ['input', 'branchId'] }]);
    await homes.setStandard(campaign, { year: 2024 });
    expect((await homes.score(campaign, 0, [1, 1], { year: 2024 })).userErrors).toEqual([]);
  });
  it('MEM-23 refuses a score without a standard of the year, of no branch, of a dissolved one, and on a day outside', async () => {
    const campaign = await homes.aCampaign(2);
    const code = async (over: Record<string, unknown>): Promise<string | undefined> => (await homes.score(campaign, 0, [1, 1], over)).userErrors[0]?.code;
    expect(await code({ year: 2024 })).toBe('NO_STANDARD');
    expect(await code({ branchId: campaign.union })).toBe('NOT_FOUND');
    const tree = treeOf(service);
    expect(await code({ branchId: (await tree.registered(campaign.union)).id })).toBe('NOT_A_BRANCH');
    await tree.act('dissolve', { id: campaign.branches[1], version: 1 });
    expect(await code({ branchId: campaign.branches[1] })).toBe('NOT_A_BRANCH');
    expect(await code({ scoredOn: '2026-01-01' })).toBe('INVALID');
    expect(await code({ scoredOn: '2024-12-31' })).toBe('INVALID');
    expect(await code({ scoredOn: '2025-01-01' })).toBeUndefined();
  });
  it('MEM-23 keeps guidance beside the assessment, whichever came first', async () => {
    const campaign = await homes.aCampaign(2);
    const guide = (advice: string, givenOn: string, year = 2025) => homes.act(campaign.office, 'guide', { branchId: campaign.branches[0], year, advice, givenOn });
    await guide('补齐图书角', '2025-09-01');
    await guide('建立活动台帐', '2025-03-01');
    await guide('去年的意见', '2024-09-01', 2024);
    await homes.score(campaign, 0, [1, 1]);
    const query = 'query ($id: ID!) { homeAssessments(filter: { branchId: { eq: $id } }) { nodes { guidance { advice } } } }';
    expect(await service.data(campaign.office, query, { id: campaign.branches[0] })).toEqual({
      homeAssessments: { nodes: [{ guidance: [{ advice: '建立活动台帐' }, { advice: '补齐图书角' }] }] },
    });
    expect((await guide(' ', '2025-09-01')).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'advice'] }]);
    expect((await guide('建', '2026-01-01')).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'givenOn'] }]);
  });
});

describe('MEM-23 the standard', () => {
  it('MEM-23 has one standard in force for a union and year; a new one replaces it until a branch was scored', async () => {
    const campaign = await homes.aCampaign(1);
    expect((await homes.setStandard(campaign)).standard).toMatchObject({ revision: 2 });
    const current = 'query ($id: ID!) { homeScoringStandard(orgId: $id, year: 2025) { revision dueOn maxTotal } }';
    expect(await service.data(campaign.office, current, { id: campaign.union })).toEqual({ homeScoringStandard: { revision: 2, dueOn: '2025-12-31', maxTotal: 100 } });
    await homes.score(campaign, 0, [1, 1]);
    expect((await homes.setStandard(campaign)).userErrors).toEqual([{ code: 'STANDARD_IN_USE', field: ['input', 'year'] }]);
    expect((await homes.setStandard(campaign, { year: 2026 })).standard).toMatchObject({ revision: 1 });
  });
  it('MEM-23 never has a branch scored by a standard that was replaced at the same moment', async () => {
    const campaign = await homes.aCampaign(1);
    const [replaced, scored] = await Promise.all([homes.setStandard(campaign), homes.score(campaign, 0, [1, 1])]);
    expect(scored.userErrors).toEqual([]);
    const query = 'query ($id: ID!) { homeScoringStandard(orgId: $id, year: 2025) { id } }';
    const { homeScoringStandard } = await service.data<{ homeScoringStandard: { id: string } }>(campaign.office, query, { id: campaign.union });
    expect((scored.assessment as unknown as { standard: { id: string } }).standard.id).toBe(homeScoringStandard.id);
    expect(replaced.userErrors.map(({ code }) => code)).toEqual(replaced.standard ? [] : ['STANDARD_IN_USE']);
  });
  it.each([
    ['no items', { items: [] }, ['input', 'items']],
    ['an item twice', { items: ['a', 'a '].map((name) => ({ name, max: 1 })) }, ['input', 'items', '1', 'name']],
    ['a highest score of nothing', { items: [{ name: 'a', max: 0 }], grades: [] }, ['input', 'items', '0', 'max']],
    ['a grade above the highest total', { grades: [{ name: 'a', minTotal: 101 }] }, ['input', 'grades', '0', 'minTotal']],
    ['a due day before the year', { dueOn: '2024-12-31' }, ['input', 'dueOn']],
  ])('MEM-23 refuses a standard with %s', async (_, over, field) => {
    expect((await homes.setStandard(await homes.aCampaign(0, null), over)).userErrors).toEqual([{ code: 'INVALID', field }]);
  });
});

describe('MEM-23 who sees and does what', () => {
  it('MEM-23 does not let a branch score or guide itself, nor the office of another union', async () => {
    const campaign = await homes.aCampaign(1);
    const other = await homes.aCampaign(0);
    for (const caller of [holding('UNION_OFFICE', campaign.branches[0]!), other.office]) {
      const as = { ...campaign, office: caller };
      expect((await homes.score(as, 0, [1, 1])).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'branchId'] }]);
      expect((await homes.act(caller, 'guide', { branchId: campaign.branches[0], year: 2025, advice: 'x' })).userErrors[0]?.code).toBe('NOT_FOUND');
      expect((await homes.setStandard(as)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'orgId'] }]);
    }
    expect((await service.ask(holding('BRANCH_CHAIR', campaign.union), SCORE, { input: { branchId: 'x', year: 2025, scores: [] } })).errors?.[0]?.extensions['code']).toBe(
      'FORBIDDEN',
    );
  });
  it("MEM-23 shows a branch's chair the own assessment, a member of the union the league, an outsider nothing", async () => {
    const campaign = await homes.aCampaign(2);
    const { assessment } = await homes.score(campaign, 0, [1, 1]);
    await homes.score(campaign, 1, [1, 1]);
    const list = '{ homeAssessments { nodes { id } } }';
    expect(await service.data(holding('BRANCH_CHAIR', campaign.branches[0]!), list)).toEqual({ homeAssessments: { nodes: [{ id: assessment!.id }] } });
    expect(await league(campaign, undefined, holding('MEMBER', campaign.union))).toMatchObject({ percent: 100 });
    const outsider = holding('MEMBER', (await homes.aCampaign(0)).union);
    expect(await league(campaign, undefined, outsider)).toBeNull();
    expect(await service.data(outsider, list)).toEqual({ homeAssessments: { nodes: [] } });
    expect((await service.ask(nobody, list)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    const reference = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on HomeAssessment { total } } }';
    expect(await service.data(outsider, reference, { r: [{ __typename: 'HomeAssessment', id: assessment!.id }] })).toEqual({ _entities: [null] });
  });
});

describe('MEM-23 what it costs', () => {
  it('MEM-23 reads the league of twenty branches in four queries, and a page with guidance in four', async () => {
    const campaign = await homes.aCampaign(20);
    for (let branch = 0; branch < 20; branch += 1) await homes.score(campaign, branch, [branch, branch]);
    expect(await service.commandsOf(() => league(campaign))).toEqual(['find', 'find', 'find', 'find']);
    const page = '{ homeAssessments { nodes { total branch { name } standard { year } guidance { advice } } } }';
    expect(await service.commandsOf(() => service.data(campaign.office, page))).toEqual(['find', 'find', 'find', 'find']);
  });
  it('MEM-23 leaves no field without a resolver', () => {
    expect(unresolvedFields(service)).toEqual([]);
  });
});
