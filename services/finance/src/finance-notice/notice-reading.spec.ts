import { holding, memberOf, nobody, theProduct } from '@uniongraph/testing';
import { BooksUnderTest, type Input, type Union } from '../testing.js';
import { dueOn, publishedPercent } from './due-notices.rules.js';

let books: BooksUnderTest;
beforeAll(async () => {
  books = await BooksUnderTest.start('2025-06-08T10:00:00+08:00');
});
afterEach(() => books.service.at('2025-06-08T10:00:00+08:00'));
afterAll(() => books.stop());

const ONE = 'query ($id: ID!) { financeNotice(id: $id) { state preparedBy { id } } }';
const OVERDUE =
  'query ($org: ID!, $on: LocalDate, $first: Int) { overdueFinanceNotices(orgId: $org, on: $on, first: $first) { totalCount nodes { organization { id } period dueOn daysOverdue } } }';

async function twoNotices(): Promise<{ union: Union; published: string; draft: string }> {
  const union = await books.union(['2025-04', '2025-05']);
  const member = await books.facts.member(union.org);
  await books.close(union, '2025-04');
  const { id: published } = await books.published({ ...union, finance: { ...union.finance, memberId: member } }, '2025-04');
  const { id: draft } = await books.done(union.finance, 'prepareFinanceNotice', { orgId: union.org, year: 2025, month: 5 });
  return { union, published, draft };
}
const overdueOf = async (org: string, on?: string, over: Input = {}): Promise<{ totalCount: number; nodes: { period: string }[] }> =>
  (await books.service.data<{ overdueFinanceNotices: never }>(theProduct, OVERDUE, { org, on, ...over })).overdueFinanceNotices;

describe('FIN-06 who reads a notice', () => {
  it('FIN-06 shows everybody what is published, superseded revisions too, and no draft', async () => {
    const { union, published, draft } = await twoNotices();
    const { id: second } = await books.published(union, '2025-04');
    const member = memberOf(union.org, union.handler);
    for (const caller of [
      nobody,
      member,
      holding('GROUP_LEADER', union.org),
      holding('BRANCH_CHAIR', union.org),
      holding('FEDERATION_OFFICER', union.org),
      holding('ANALYST', union.org),
    ]) {
      expect(await books.service.data(caller, ONE, { id: published })).toEqual({ financeNotice: { state: 'SUPERSEDED', preparedBy: null } });
      expect(await books.service.data(caller, ONE, { id: draft })).toEqual({ financeNotice: null });
      const { financeNotices } = await books.service.data<{ financeNotices: unknown }>(
        caller,
        'query ($org: ID!) { financeNotices(filter: { orgId: { eq: $org } }) { totalCount nodes { id } } }',
        { org: union.org },
      );
      expect(financeNotices).toEqual({ totalCount: 2, nodes: [{ id: second }, { id: published }] });
    }
  });
  it('FIN-06 shows drafts and the people behind a notice to office, chair, finance and audit of the union', async () => {
    const { union, published, draft } = await twoNotices();
    for (const caller of [union.office, union.chair, union.finance, union.audit]) {
      expect(await books.service.data(caller, ONE, { id: draft })).toMatchObject({ financeNotice: { state: 'DRAFT' } });
      expect(await books.service.data(caller, ONE, { id: published })).toMatchObject({ financeNotice: { preparedBy: { id: expect.stringMatching(/^mem/) } } });
    }
    const other = await books.union([]);
    expect(await books.service.data(other.finance, ONE, { id: draft })).toEqual({ financeNotice: null });
  });
  it('FIN-06 answers entity references and statistics by the same rule', async () => {
    const { union, published, draft } = await twoNotices();
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on FinanceNotice { period } ... on UnionOrganization { financeNotices(year: 2025) { period state } } } }';
    const r = [
      { __typename: 'FinanceNotice', id: published },
      { __typename: 'FinanceNotice', id: draft },
      { __typename: 'UnionOrganization', id: union.org },
    ];
    expect(await books.service.data(nobody, query, { r })).toEqual({ _entities: [{ period: '2025-04' }, null, { financeNotices: [{ period: '2025-04', state: 'PUBLISHED' }] }] });
    expect(await books.service.data(union.finance, query, { r })).toMatchObject({
      _entities: [{}, { period: '2025-05' }, { financeNotices: [{ period: '2025-04' }, { period: '2025-05', state: 'DRAFT' }] }],
    });
    const stats = 'query ($org: ID!) { financeNoticeStats(filter: { orgId: { eq: $org } }, groupBy: [STATE]) { groups { key { state } values { count } } } }';
    expect(await books.service.data(nobody, stats, { org: union.org })).toEqual({ financeNoticeStats: { groups: [{ key: { state: 'PUBLISHED' }, values: { count: 1 } }] } });
  });
  it("FIN-06 reads the year's notices of fifty unions in one query", async () => {
    const { union } = await twoNotices();
    const r = Array.from({ length: 50 }, (_, index) => ({ __typename: 'UnionOrganization', id: index === 0 ? union.org : `org${index}` }));
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on UnionOrganization { financeNotices(year: 2025) { income { category { name } amountFen } dueOn } } } }';
    expect(await books.service.commandsOf(() => books.service.data(nobody, query, { r }))).toEqual(['find']);
  });
});

describe('FIN-06 overdue notices', () => {
  it('FIN-06 is on time through the 10th of the next month and overdue from the 11th', async () => {
    const union = await books.union(['2025-05']);
    expect(await overdueOf(union.org, '2025-06-10')).toEqual({ totalCount: 0, nodes: [] });
    expect(await overdueOf(union.org, '2025-06-11')).toEqual({
      totalCount: 1,
      nodes: [{ organization: { id: union.org }, period: '2025-05', dueOn: '2025-06-10', daysOverdue: 1 }],
    });
  });
  it('FIN-06 names each month from the first on that has no published notice, those never opened too', async () => {
    const union = await books.union(['2025-03', '2025-04']);
    await books.close(union, '2025-03');
    await books.published(union, '2025-03');
    await books.done(union.finance, 'prepareFinanceNotice', { orgId: union.org, year: 2025, month: 4 });
    expect((await overdueOf(union.org, '2025-08-01')).nodes.map(({ period }) => period)).toEqual(['2025-04', '2025-05', '2025-06']);
  });
  it('FIN-06 tells what was overdue on a past day, before a late publication', async () => {
    const union = await books.union(['2025-04']);
    await books.close(union, '2025-04');
    await books.published(union, '2025-04');
    expect((await overdueOf(union.org, '2025-06-07')).totalCount).toBe(1);
    expect((await overdueOf(union.org, '2025-06-08')).totalCount).toBe(0);
  });
  it('FIN-06 looks at the subtree, the longest overdue first, as many as asked for, today by default', async () => {
    const parent = await books.union(['2025-04']);
    const child = await books.union(['2025-03'], undefined, parent.org);
    expect((await overdueOf(parent.org)).nodes.map(({ period }) => period)).toEqual(['2025-03', '2025-04', '2025-04']);
    expect(await overdueOf(parent.org, undefined, { first: 1 })).toMatchObject({ totalCount: 3, nodes: [{ period: '2025-03', organization: { id: child.org } }] });
    expect((await overdueOf(child.org)).totalCount).toBe(2);
    for (const first of [0, 501]) expect(await books.error(theProduct, OVERDUE, { org: parent.org, first })).toBe('BAD_USER_INPUT');
  });
  it('FIN-06 tells members and superiors, and is null for strangers to the union and for one without books', async () => {
    const [union, other] = [await books.union(['2025-04']), await books.union([])];
    for (const caller of [memberOf(union.org, union.handler), holding('FEDERATION_OFFICER', union.org), holding('ANALYST', union.org), union.audit]) {
      expect(await books.service.data(caller, OVERDUE, { org: union.org })).toMatchObject({ overdueFinanceNotices: { totalCount: 1 } });
    }
    expect(await books.service.data(memberOf(other.org, other.handler), OVERDUE, { org: union.org })).toEqual({ overdueFinanceNotices: null });
    expect(await books.service.data(memberOf(other.org, other.handler), OVERDUE, { org: other.org })).toEqual({ overdueFinanceNotices: null });
    expect(await books.error(nobody, OVERDUE, { org: union.org })).toBe('UNAUTHENTICATED');
  });
  it('FIN-06 asks the database twice, however many unions there are', async () => {
    const parent = await books.union(['2025-04']);
    for (let index = 0; index < 5; index += 1) await books.union(['2025-05'], undefined, parent.org);
    expect(await books.service.commandsOf(() => overdueOf(parent.org))).toEqual(['aggregate', 'aggregate']);
  });
});

describe('FIN-06 the share of months with a notice', () => {
  const month = (period: string, isPublished: boolean) => ({ orgId: 'org', period, dueOn: dueOn(period), isPublished });
  it('FIN-06 counts the months of the period alone, and 100 when none is due', () => {
    const months = [month('2024-12', false), month('2025-01', true), month('2025-02', true), month('2025-03', false), month('2025-04', true)];
    expect(publishedPercent(months, '2025-01', '2025-12')).toBe(75);
    expect(publishedPercent(months, '2025-01', '2025-02')).toBe(100);
    expect(publishedPercent(months, '2025-03', '2025-03')).toBe(0);
    expect(publishedPercent(months, '2025-05', '2025-12')).toBe(100);
  });
  it('FIN-06 is due in January for December', () => {
    expect(dueOn('2025-12')).toBe('2026-01-10');
  });
});
