import { holding, memberOf, nobody } from '@uniongraph/testing';
import { aVoucher, BooksUnderTest, credit, debit, type Input } from '../testing.js';

let books: BooksUnderTest;
beforeAll(async () => {
  books = await BooksUnderTest.start('2025-05-20T10:00:00+08:00');
});
afterAll(() => books.stop());

describe('FIN-05 who sees what', () => {
  const ONE = 'query ($id: ID!) { voucher(id: $id) { no lines { summary } } }';
  it('FIN-05 shows vouchers to office, chair, finance, cashier, audit, and the branch chair of its own branch', async () => {
    const [parent, other] = [await books.union([]), await books.union()];
    const union = await books.union(['2025-05'], undefined, parent.org);
    const { id } = await books.posted(union);
    for (const role of ['UNION_OFFICE', 'UNION_CHAIR', 'FINANCE_OFFICER', 'CASHIER', 'AUDIT_COMMISSIONER', 'BRANCH_CHAIR'] as const) {
      for (const org of [union.org, parent.org]) expect(await books.service.data(holding(role, org), ONE, { id })).toMatchObject({ voucher: { no: 1 } });
      expect(await books.service.data(holding(role, other.org), ONE, { id })).toEqual({ voucher: null });
    }
  });
  it('FIN-05 shows no voucher to members, group leaders, committee members, federation, analysts or strangers', async () => {
    const union = await books.union();
    const { id } = await books.posted(union);
    for (const role of ['GROUP_LEADER', 'CONGRESS_REP', 'COMMITTEE_MEMBER', 'FEDERATION_OFFICER', 'ANALYST', 'PARTY_LINK'] as const) {
      expect(await books.error(holding(role, union.org), ONE, { id })).toBe('FORBIDDEN');
      expect(await books.error(holding(role, union.org), '{ vouchers { totalCount } }')).toBe('FORBIDDEN');
    }
    expect(await books.error(memberOf(union.org, union.handler), ONE, { id })).toBe('FORBIDDEN');
    expect(await books.error(nobody, ONE, { id })).toBe('UNAUTHENTICATED');
    const entity = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Voucher { no } } }';
    expect(await books.service.data(memberOf(union.org, union.handler), entity, { r: [{ __typename: 'Voucher', id }] })).toEqual({ _entities: [null] });
  });
  it('FIN-05 lets the audit commission read all and write nothing', async () => {
    const union = await books.union();
    const { id, version } = await books.draft(union);
    expect(await books.service.data(union.audit, ONE, { id })).toMatchObject({ voucher: { no: null } });
    expect(await books.forbidden(union.audit, 'postVoucher', aVoucher(union))).toBe('FORBIDDEN');
    expect(await books.forbidden(union.audit, 'withdrawVoucher', { id, version })).toBe('FORBIDDEN');
    expect(await books.forbidden(union.audit, 'reverseVoucher', { id, version, reason: 'x' })).toBe('FORBIDDEN');
    for (const name of ['approveVoucher', 'rejectVoucher'] as const)
      expect(await books.forbidden(union.audit, name, { id, version, ...(name === 'rejectVoucher' && { reason: 'x' }) })).toBe('FORBIDDEN');
  });
  it('FIN-05 lets the chair approve and not prepare, the finance officer prepare and not approve, the office neither', async () => {
    const union = await books.union();
    const { id, version } = await books.draft(union);
    expect(await books.forbidden(union.chair, 'postVoucher', aVoucher(union))).toBe('FORBIDDEN');
    expect(await books.forbidden(union.finance, 'approveVoucher', { id, version })).toBe('FORBIDDEN');
    expect(await books.forbidden(union.office, 'approveVoucher', { id, version })).toBe('FORBIDDEN');
    const other = await books.union();
    const [hidden, absent] = [await books.act(other.chair, 'approveVoucher', { id, version }), await books.act(other.chair, 'approveVoucher', { id: 'vou0', version })];
    expect(hidden).toEqual(absent);
    expect(hidden.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('FIN-05 lists and statistics', () => {
  it('FIN-05 filters by state, month and kind, and orders by amount', async () => {
    const union = await books.union(['2025-04', '2025-05']);
    await books.posted(union, { datedOn: '2025-04-10', lines: [debit('102', 300), credit('402', 300)] });
    await books.posted(union, { lines: [debit('501', 100), credit('102', 100)], kind: 'EXPENSE' });
    await books.draft(union, { lines: [debit('501', 200), credit('102', 200)], kind: 'EXPENSE' });
    const query = 'query ($filter: VoucherFilter) { vouchers(filter: $filter, orderBy: { field: AMOUNT_FEN, direction: DESC }) { totalCount nodes { amountFen } } }';
    const amounts = async (filter: Input): Promise<unknown> =>
      (await books.service.data<{ vouchers: { nodes: { amountFen: number }[] } }>(union.finance, query, { filter })).vouchers.nodes.map(({ amountFen }) => amountFen);
    expect(await amounts({})).toEqual([300, 200, 100]);
    expect(await amounts({ state: { eq: 'DRAFT' } })).toEqual([200]);
    expect(await amounts({ period: { eq: '2025-05' }, kind: { eq: 'EXPENSE' } })).toEqual([200, 100]);
    expect(await amounts({ no: { isNull: false }, datedOn: { lte: '2025-04-30' } })).toEqual([300]);
  });
  it('FIN-05 gives an analyst sums of five vouchers and withholds those of four', async () => {
    const union = await books.union();
    const analyst = holding('ANALYST', union.org);
    const query = '{ voucherStats(groupBy: [KIND]) { total { suppressed count amountFen { sum } } groups { key { kind } values { count } } } }';
    for (let index = 0; index < 4; index += 1) await books.posted(union);
    expect(await books.service.data(analyst, query)).toEqual({ voucherStats: { total: { suppressed: true, count: null, amountFen: null }, groups: [] } });
    await books.posted(union);
    expect(await books.service.data(analyst, query)).toEqual({
      voucherStats: { total: { suppressed: false, count: 5, amountFen: { sum: 50_000 } }, groups: [{ key: { kind: 'INCOME' }, values: { count: 5 } }] },
    });
    expect(await books.service.data(holding('FEDERATION_OFFICER', union.org), query)).toMatchObject({ voucherStats: { total: { count: 5 } } });
  });
  it('FIN-05 gives the union itself exact sums of any number', async () => {
    const union = await books.union();
    await books.posted(union);
    const query = '{ voucherStats(groupBy: [PERIOD]) { groups { key { period } values { amountFen { sum min max avg } } } } }';
    expect(await books.service.data(union.audit, query)).toEqual({
      voucherStats: { groups: [{ key: { period: '2025-05' }, values: { amountFen: { sum: 10_000, min: 10_000, max: 10_000, avg: 10_000 } } }] },
    });
  });
});

describe('FIN-05 what it costs', () => {
  it('FIN-05 reads a page of fifty vouchers with lines and people in one query, and their reversals in one more', async () => {
    const union = await books.union();
    for (let index = 0; index < 25; index += 1) await books.reversed(union, await books.posted(union));
    const page = (more: string): Promise<string[]> =>
      books.service.commandsOf(() =>
        books.service.data(union.finance, `{ vouchers(first: 50) { nodes { lines { account { name } debitFen } preparedBy { id } organization { id } ${more} } } }`),
      );
    expect(await page('')).toEqual(['find']);
    expect(await page('reverses { no } reversedBy { no }')).toEqual(['find', 'find']);
  }, 60_000);
});
