import { holding, memberOf, nobody } from '@uniongraph/testing';
import { BooksUnderTest } from '../testing.js';

let books: BooksUnderTest;
beforeAll(async () => {
  books = await BooksUnderTest.start('2025-05-31T10:00:00+08:00');
});
afterAll(() => books.stop());

describe('FIN-01 reading', () => {
  it("FIN-01 resolves a period by id and by union, year and month, and lists a union's year", async () => {
    const union = await books.union(['2024-12', '2025-01', '2025-02']);
    const { id } = await books.period(union, '2025-01');
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on FiscalPeriod { id period organization { id } } ... on UnionOrganization { fiscalPeriods(year: 2025) { period } } } }';
    const r = [
      { __typename: 'FiscalPeriod', id },
      { __typename: 'FiscalPeriod', orgId: union.org, year: 2025, month: 2 },
      { __typename: 'UnionOrganization', id: union.org },
      { __typename: 'FiscalPeriod', orgId: union.org, year: 2025, month: 3 },
    ];
    const { _entities } = await books.service.data<{ _entities: unknown[] }>(union.finance, query, { r });
    expect(_entities).toMatchObject([
      { id, period: '2025-01', organization: { id: union.org } },
      { period: '2025-02' },
      { fiscalPeriods: [{ period: '2025-01' }, { period: '2025-02' }] },
      null,
    ]);
  });
  it('FIN-01 asks the database once for the months of fifty references', async () => {
    const union = await books.union(['2025-04', '2025-05']);
    const r = Array.from({ length: 50 }, (_, index) => ({ __typename: 'FiscalPeriod', orgId: union.org, year: 2025, month: 4 + (index % 2) }));
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on FiscalPeriod { state } } }';
    expect(await books.service.commandsOf(() => books.service.data(union.finance, query, { r }))).toEqual(['find']);
  });
  it('FIN-01 lists and counts periods by their state', async () => {
    const union = await books.union(['2025-04', '2025-05']);
    await books.close(union, '2025-04');
    const query =
      'query ($org: ID!) { fiscalPeriods(filter: { orgId: { eq: $org } }, orderBy: { field: PERIOD }) { totalCount nodes { period state } } fiscalPeriodStats(filter: { orgId: { eq: $org } }, groupBy: [STATE]) { groups { key { state } values { count } } } }';
    expect(await books.service.data(union.office, query, { org: union.org })).toEqual({
      fiscalPeriods: {
        totalCount: 2,
        nodes: [
          { period: '2025-04', state: 'CLOSED' },
          { period: '2025-05', state: 'OPEN' },
        ],
      },
      fiscalPeriodStats: {
        groups: [
          { key: { state: 'CLOSED' }, values: { count: 1 } },
          { key: { state: 'OPEN' }, values: { count: 1 } },
        ],
      },
    });
  });
});

describe('FIN-01 who may', () => {
  const READ = 'query ($org: ID!) { fiscalPeriod(orgId: $org, year: 2025, month: 5) { period } }';
  it('FIN-01 shows periods to office, chair, finance, cashier, audit, branch chair and federation', async () => {
    const { org } = await books.union(['2025-05']);
    for (const role of ['UNION_OFFICE', 'UNION_CHAIR', 'FINANCE_OFFICER', 'CASHIER', 'AUDIT_COMMISSIONER', 'BRANCH_CHAIR', 'FEDERATION_OFFICER'] as const) {
      expect(await books.service.data(holding(role, org), READ, { org })).toEqual({ fiscalPeriod: { period: '2025-05' } });
    }
  });
  it('FIN-01 shows no period to a member, an analyst or a stranger, nor to the finance officer of another union', async () => {
    const [{ org, handler }, other] = [await books.union(['2025-05']), await books.union(['2025-05'])];
    expect(await books.error(memberOf(org, handler), READ, { org })).toBe('FORBIDDEN');
    expect(await books.error(holding('ANALYST', org), READ, { org })).toBe('FORBIDDEN');
    expect(await books.error(nobody, READ, { org })).toBe('UNAUTHENTICATED');
    expect(await books.service.data(other.finance, READ, { org })).toEqual({ fiscalPeriod: null });
  });
  it('FIN-01 lets the finance officer alone open and close, and answers elsewhere as if the union were absent', async () => {
    const [union, other] = [await books.union(['2025-05']), await books.union([])];
    const input = { orgId: union.org, year: 2025, month: 6 };
    for (const caller of [union.chair, union.office, union.audit]) expect(await books.forbidden(caller, 'openFiscalPeriod', input)).toBe('FORBIDDEN');
    const [hidden, absent] = [await books.act(other.finance, 'openFiscalPeriod', input), await books.act(other.finance, 'openFiscalPeriod', { ...input, orgId: 'org0' })];
    expect(hidden).toEqual(absent);
    expect(hidden.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'orgId'] }]);
    const { id } = await books.period(union, '2025-05');
    expect(await books.refusal(other.finance, 'closeFiscalPeriod', { id, version: 1 })).toBe('NOT_FOUND');
    expect(await books.refusal(union.finance, 'closeFiscalPeriod', { id, version: 7 })).toBe('STALE_VERSION');
  });
});
