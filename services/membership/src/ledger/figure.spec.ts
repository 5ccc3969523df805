import { holding, startTestService, type TestService } from '@uniongraph/testing';
import { membership } from '../subgraph.js';
import { ledgersOf, type Ledgers } from './ledger.seed.js';

let service: TestService;
let ledgers: Ledgers;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-06-30T10:00:00+08:00');
  ledgers = ledgersOf(service);
  await ledgers.heard();
});
afterAll(() => service.close());

interface Series {
  total: number | null;
  points: { key: string; value: number | null; suppressed: boolean }[];
}
const statistics = async (
  caller: Parameters<TestService['data']>[0],
  orgId: string,
  groupBy: string,
  measure: string,
  over: Record<string, unknown> = {},
): Promise<Series | null> => {
  const query = `query ($orgId: ID!, $groupBy: StatGroup!, $measure: StatMeasure!, $period: Period!, $ledger: LedgerKind) {
    unionStatistics(orgId: $orgId, groupBy: $groupBy, measure: $measure, period: $period, ledger: $ledger) { total points { key value suppressed } } }`;
  return (await service.data<{ unionStatistics: Series | null }>(caller, query, { orgId, groupBy, measure, period: '2025', ...over })).unionStatistics;
};

describe("MEM-25 the yearly report's figures", () => {
  it('MEM-25 computes each figure of a union from the records below it, and names every one of them', async () => {
    const { union, branch, office } = await ledgers.aUnion();
    await ledgers.register.aMember(branch);
    await ledgers.register.aMember(union);
    const held = await ledgers.activity(branch);
    await ledgers.activity(union, { on: '2025-12-31', people: 5, personTimes: 6 });
    await ledgers.activity(branch, { on: '2024-12-31' });
    await ledgers.visit(branch);
    await ledgers.suggestion(branch);
    await ledgers.voucher(branch);
    await ledgers.voucher(branch, { expenseFen: -20_000 });
    await service.caughtUp();
    const figures = await ledgers.figures(office, union);
    expect(Object.fromEntries(Object.values(figures).map(({ figure, value }) => [figure, value]))).toEqual({
      MEMBERS: 2,
      NEW_MEMBERS: 2,
      ACTIVITIES: 2,
      ACTIVITY_PERSON_TIMES: 30,
      VISITS: 1,
      PROPOSALS: 1,
      SPEND: 30_000,
    });
    for (const { value, completeAt, reason, sources } of Object.values(figures)) {
      expect(sources.nodes.reduce((sum, node) => sum + node.value, 0)).toBe(value);
      expect([typeof completeAt, reason]).toEqual(['string', null]);
    }
    const entries = await ledgers.entries(office, branch);
    const entry = entries.find(({ recordRef, occurredOn }) => recordRef?.recordId === held && occurredOn === '2025-05-10')!;
    expect(figures['ACTIVITIES']!.sources.nodes.map(({ entry: behind }) => behind?.id)).toContain(entry.id);
  });
  it('MEM-25 pages through the records behind a figure, each once', async () => {
    const { branch, office } = await ledgers.aUnion();
    for (let i = 0; i < 5; i += 1) await ledgers.activity(branch, { on: `2025-05-0${5 - Math.floor(i / 2)}` });
    const query = `query ($id: ID!, $after: String) { yearlyReport(orgId: $id, year: 2025) { figures { figure sources(first: 2, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const data: {
        yearlyReport: { figures: { figure: string; sources: { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }[] };
      } = await service.data(office, query, { id: branch, after });
      const { sources } = data.yearlyReport.figures.find(({ figure }) => figure === 'ACTIVITIES')!;
      expect(sources.totalCount).toBe(5);
      seen.push(...sources.nodes.map(({ id }) => id));
      ({ hasNextPage: more, endCursor: after } = sources.pageInfo);
    }
    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
  });
  it('MEM-25 shows the report to nobody outside', async () => {
    const [{ union }, other] = [await ledgers.aUnion(), await ledgers.aUnion()];
    expect(await service.data(other.office, 'query ($id: ID!) { yearlyReport(orgId: $id, year: 2025) { year } }', { id: union })).toEqual({ yearlyReport: null });
  });
});

describe('MEM-25 union statistics', () => {
  it('MEM-25 sums by branch, ledger and month, exact for those who read the entries', async () => {
    const { union, branch, office } = await ledgers.aUnion();
    await ledgers.activity(branch, { people: 3 });
    await ledgers.activity(branch, { people: 20, on: '2025-06-01' });
    await ledgers.visit(union);
    expect(await statistics(office, union, 'MONTH', 'PEOPLE')).toEqual({
      total: 23,
      points: [
        { key: '2025-05', value: 3, suppressed: false },
        { key: '2025-06', value: 20, suppressed: false },
      ],
    });
    expect((await statistics(office, union, 'LEDGER', 'CASES'))!.points.map(({ key, value }) => [key, value])).toEqual([
      ['ACTIVITIES', 2],
      ['WELFARE', 1],
    ]);
    expect((await statistics(office, union, 'BRANCH', 'CASES', { ledger: 'ACTIVITIES', period: '2025-05' }))!.points).toEqual([{ key: branch, value: 1, suppressed: false }]);
  });
  it('MEM-25 withholds from an analyst a group below 5 people, and what would give it away, and shows one of 5', async () => {
    const { union, branch } = await ledgers.aUnion();
    for (const [on, people] of [
      ['2025-03-01', 4],
      ['2025-04-01', 5],
      ['2025-05-01', 50],
      ['2025-06-01', 60],
    ] as const)
      await ledgers.activity(branch, { on, people });
    const { points } = (await statistics(holding('ANALYST', union), union, 'MONTH', 'PEOPLE'))!;
    expect(points[0]).toEqual({ key: '2025-03', value: null, suppressed: true });
    expect(points.filter(({ suppressed }) => suppressed).length).toBeGreaterThan(1);
    expect(points.filter(({ suppressed }) => !suppressed).length).toBeGreaterThan(0);
    const small = await ledgers.aUnion();
    await ledgers.activity(small.branch, { people: 4 });
    expect(await statistics(holding('ANALYST', small.union), small.union, 'MONTH', 'PEOPLE')).toEqual({ total: null, points: [] });
    await ledgers.activity(small.branch, { people: 1 });
    expect(await statistics(holding('ANALYST', small.union), small.union, 'MONTH', 'PEOPLE')).toMatchObject({ total: 5, points: [{ value: 5 }] });
  });
  it('MEM-25 has no statistics of another union', async () => {
    const [{ union }, other] = [await ledgers.aUnion(), await ledgers.aUnion()];
    expect(await statistics(holding('ANALYST', other.union), union, 'MONTH', 'PEOPLE')).toBeNull();
  });
});

describe('MEM-25 a service that has not been heard of', () => {
  it('MEM-25 tells null with the reason, and never a guess, where a service has not been heard of', async () => {
    const { union, office } = await ledgers.aUnion();
    await ledgers.unheard('culture');
    const { ACTIVITIES, VISITS } = await ledgers.figures(office, union);
    expect(ACTIVITIES).toMatchObject({ value: null, completeAt: null, reason: expect.stringContaining('文体宣教') as string });
    expect(VISITS).toMatchObject({ value: 0, reason: null });
  });
});
