import { holding } from '@uniongraph/testing';
import { aVoucher, BooksUnderTest, credit, debit, yearAndMonth, type Union } from '../testing.js';

let books: BooksUnderTest;
beforeAll(async () => {
  books = await BooksUnderTest.start('2025-05-31T10:00:00+08:00');
});
afterAll(() => books.stop());

const opening = (union: Union, period: string, over = {}): Promise<string | undefined> =>
  books.refusal(union.finance, 'openFiscalPeriod', { orgId: union.org, ...yearAndMonth(period), ...over });
const closing = async (union: Union, period: string): Promise<string | undefined> => {
  const { id, version } = await books.period(union, period);
  return books.refusal(union.finance, 'closeFiscalPeriod', { id, version });
};

describe('FIN-01 months open in order', () => {
  it('FIN-01 opens any first month, and then only the one after the last', async () => {
    const union = await books.union([]);
    expect(await opening(union, '2024-12')).toBeUndefined();
    expect(await opening(union, '2024-11')).toBe('OUT_OF_ORDER');
    expect(await opening(union, '2025-02')).toBe('OUT_OF_ORDER');
    expect(await opening(union, '2025-12')).toBe('OUT_OF_ORDER');
    expect(await opening(union, '2024-12')).toBe('ALREADY_OPEN');
    expect(await opening(union, '2025-01')).toBeUndefined();
    expect(await books.period(union, '2025-01')).toMatchObject({ period: '2025-01', state: 'OPEN', draftCount: 0, voucherCount: 0, closedOn: null, root: null, version: 1 });
  });
  it.each([
    ['the year 1999', { year: 1999 }, 'year'],
    ['the year 2100', { year: 2100 }, 'year'],
    ['the month 0', { month: 0 }, 'month'],
    ['the month 13', { month: 13 }, 'month'],
  ])('FIN-01 refuses %s', async (_name, over, field) => {
    const union = await books.union([]);
    expect((await books.act(union.finance, 'openFiscalPeriod', { orgId: union.org, year: 2025, month: 1, ...over })).userErrors).toMatchObject([
      { code: 'INVALID', field: ['input', field] },
    ]);
  });
  it.each([
    { year: 2000, month: 1 },
    { year: 2099, month: 12 },
  ])('FIN-01 takes %p as first month', async (month) => {
    const union = await books.union([]);
    expect(await books.refusal(union.finance, 'openFiscalPeriod', { orgId: union.org, ...month })).toBeUndefined();
  });
  it('FIN-01 opens one of two first months that are asked for at once, and never both of one month', async () => {
    const union = await books.union([]);
    const answers = await Promise.all(['2025-01', '2025-03', '2025-03'].map((period) => opening(union, period)));
    expect(answers.filter((code) => code === undefined)).toHaveLength(1);
    expect(await books.collection('fiscalPeriods').countDocuments({ orgId: union.org })).toBe(1);
  });
  it('FIN-01 answers a retry with the first result and opens once', async () => {
    const union = await books.union([]);
    const input = { requestId: 'r1', orgId: union.org, year: 2025, month: 4, planTaskIds: ['tsk1'] };
    const [one, again] = [await books.done(union.finance, 'openFiscalPeriod', input), await books.done(union.finance, 'openFiscalPeriod', input)];
    expect(again).toEqual(one);
    expect(await books.refusal(union.finance, 'openFiscalPeriod', { ...input, month: 5 })).toBe('REQUEST_ID_REUSED');
  });
  it('FIN-01 opens nothing in a dissolved union', async () => {
    const org = await books.facts.organization({ status: 'DISSOLVED' });
    expect(await books.refusal(holding('FINANCE_OFFICER', org), 'openFiscalPeriod', { orgId: org, year: 2025, month: 5 })).toBe('ORGANIZATION_DISSOLVED');
  });
});

describe('FIN-01 opening balances', () => {
  const balances = [debit('102', 100), credit('331', 100)].map(({ summary: _summary, ...row }) => row);
  it('FIN-01 takes balanced ones with the first month, and with no later one', async () => {
    const union = await books.union([]);
    expect(await opening(union, '2025-04', { openingBalances: balances })).toBeUndefined();
    expect(await opening(union, '2025-05', { openingBalances: balances })).toBe('INVALID');
    expect(await opening(union, '2025-05', { openingBalances: [] })).toBeUndefined();
  });
  it.each([
    [
      'UNBALANCED',
      [
        { account: '102', debitFen: 100 },
        { account: '331', creditFen: 90 },
      ],
      ['input', 'openingBalances'],
    ],
    [
      'UNKNOWN_ACCOUNT',
      [
        { account: '999', debitFen: 100 },
        { account: '331', creditFen: 100 },
      ],
      ['input', 'openingBalances', '0', 'account'],
    ],
    [
      'INVALID',
      [
        { account: '102', debitFen: 50 },
        { account: '331', creditFen: 100 },
        { account: '102', debitFen: 50 },
      ],
      ['input', 'openingBalances', '2', 'account'],
    ],
    ['INVALID', [{ account: '102', debitFen: 100, creditFen: 100 }], ['input', 'openingBalances', '0', 'debitFen']],
  ])('FIN-01 refuses as %s the balances %j', async (code, openingBalances, field) => {
    const union = await books.union([]);
    expect((await books.act(union.finance, 'openFiscalPeriod', { orgId: union.org, year: 2025, month: 5, openingBalances })).userErrors).toMatchObject([{ code, field }]);
  });
});

describe('FIN-01 months close in order and for good', () => {
  it('FIN-01 refuses a voucher dated 20 May as PERIOD_CLOSED once May is closed', async () => {
    const union = await books.union(['2025-05']);
    await books.close(union, '2025-05');
    expect((await books.act(union.finance, 'postVoucher', aVoucher(union, { datedOn: '2025-05-20' }))).userErrors).toMatchObject([
      { code: 'PERIOD_CLOSED', field: ['input', 'datedOn'] },
    ]);
  });
  it('FIN-01 refuses a voucher of a month that was never opened', async () => {
    const union = await books.union(['2025-05']);
    expect(await books.refusal(union.finance, 'postVoucher', aVoucher(union, { datedOn: '2025-04-30' }))).toBe('PERIOD_NOT_OPEN');
  });
  it('FIN-01 closes a month after the one before, once', async () => {
    const union = await books.union(['2025-04', '2025-05']);
    expect(await closing(union, '2025-05')).toBe('OUT_OF_ORDER');
    expect(await books.close(union, '2025-04')).toMatchObject({ state: 'CLOSED', closedOn: '2025-05-31', version: 2 });
    expect(await closing(union, '2025-04')).toBe('PERIOD_CLOSED');
    expect(await closing(union, '2025-05')).toBeUndefined();
  });
  it('FIN-01 closes a month on its last day and not before', async () => {
    const union = await books.union(['2025-05']);
    books.service.at('2025-05-30T23:59:00+08:00');
    expect(await closing(union, '2025-05')).toBe('TOO_EARLY');
    books.service.at('2025-05-31T10:00:00+08:00');
    expect(await closing(union, '2025-05')).toBeUndefined();
  });
  it('FIN-01 keeps a month open while a voucher waits, however it is then decided', async () => {
    const union = await books.union(['2025-05']);
    const [one, two, three] = [await books.draft(union), await books.draft(union), await books.draft(union)];
    expect(await books.period(union, '2025-05')).toMatchObject({ draftCount: 3, voucherCount: 0 });
    await books.done(union.chair, 'approveVoucher', { id: one.id, version: 1 });
    await books.done(union.chair, 'rejectVoucher', { id: two.id, version: 1, reason: '缺发票' });
    expect(await closing(union, '2025-05')).toBe('DRAFTS_REMAIN');
    await books.done(union.finance, 'withdrawVoucher', { id: three.id, version: 1 });
    expect(await books.period(union, '2025-05')).toMatchObject({ draftCount: 0, voucherCount: 1 });
    expect(await closing(union, '2025-05')).toBeUndefined();
  });
  it('FIN-01 never closes a month over a voucher that is posted at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const union = await books.union(['2025-05']);
      const [closed, posted] = await Promise.all([closing(union, '2025-05'), books.refusal(union.finance, 'postVoucher', aVoucher(union))]);
      expect([closed, posted]).toContain(undefined);
      expect([closed, posted]).not.toEqual([undefined, undefined]);
    }
  });
  it('FIN-01 leaves an event of the closing for the other services', async () => {
    const union = await books.union(['2025-05']);
    await books.close(union, '2025-05');
    expect(await books.collection('outbox').find({ orgId: union.org }).toArray()).toMatchObject([
      { type: 'PeriodClosed', payload: { period: '2025-05', closedOn: '2025-05-31', version: 2 } },
    ]);
  });
  it('FI-10 refuses to close over a gap in the numbers, as when a voucher was taken out of the database by hand', async () => {
    const union = await books.union(['2025-05']);
    const vouchers = [await books.posted(union), await books.posted(union), await books.posted(union)];
    await books.collection('vouchers').deleteOne({ _id: vouchers[1]!.id });
    const { id, version } = await books.period(union, '2025-05');
    const [refusal] = (await books.act(union.finance, 'closeFiscalPeriod', { id, version })).userErrors;
    expect(refusal).toMatchObject({ code: 'NUMBERS_BROKEN', clause: expect.stringContaining('15') });
    expect(refusal!.message).toContain('缺：2；');
  });
});

describe('FI-22 the root of a month', () => {
  it('FI-22 binds the month before, so that equal months have different roots', async () => {
    const union = await books.union(['2025-03', '2025-04']);
    const [march, april] = [await books.close(union, '2025-03'), await books.close(union, '2025-04')];
    expect(march.root).toMatch(/^[0-9a-f]{64}$/);
    expect(april.root).not.toBe(march.root);
  });
});
