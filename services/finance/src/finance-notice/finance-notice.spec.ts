import { BooksUnderTest, credit, debit, type Answer, type Changed, type Input, type Union } from '../testing.js';

let books: BooksUnderTest;
beforeAll(async () => {
  books = await BooksUnderTest.start('2025-06-08T10:00:00+08:00');
});
afterAll(() => books.stop());

const OPENING = [
  { account: '102', debitFen: 1_000 },
  { account: '162', debitFen: 500 },
  { account: '331', creditFen: 1_000 },
  { account: '301', creditFen: 500 },
];
const PLAN = [
  { category: '501', plannedFen: 5_000 },
  { category: '50201', plannedFen: 2_500 },
];
const preparing = (union: Union, over: Input = {}): Promise<Answer> =>
  books.act(union.finance, 'prepareFinanceNotice', { orgId: union.org, year: 2025, month: 5, usagePlan: PLAN, ...over });
const prepared = async (union: Union, over: Input = {}): Promise<Changed> => (await preparing(union, over)).record!;
const publishing = async (union: Union, { id, version }: Changed): Promise<Answer> => {
  await books.done(union.chair, 'approveFinanceNotice', { id, version });
  return books.act(union.office, 'publishFinanceNotice', { id, version: version + 1 });
};
const stored = (id: string) => books.collection('financeNotices').findOne({ _id: id });

/** May takes 300 of dues and a levy of 50.01, pays 120 for activities, and buys a table of 80. */
async function aUnionWithMay(): Promise<Union> {
  const union = await books.union(['2025-05', '2025-06'], OPENING);
  await books.posted(union, { lines: [debit('102', 35_001), credit('401', 20_000), credit('40102', 10_000), credit('402', 5_001)] });
  await books.posted(union, { kind: 'EXPENSE', lines: [debit('50101', 12_000, { summary: '慰问张三' }), credit('101', 12_000)] });
  await books.posted(union, { kind: 'EXPENSE', lines: [debit('505', 8_000), credit('102', 8_000), debit('162', 8_000), credit('301', 8_000)] });
  await books.posted(union, { kind: 'TRANSFER', lines: [debit('102', 900), credit('225', 900)] });
  await books.draft(union, { lines: [debit('102', 1), credit('401', 1)] });
  return union;
}
async function closedMay(): Promise<Union> {
  const union = await books.union(['2025-05', '2025-06'], OPENING);
  await books.posted(union);
  await books.close(union, '2025-05');
  return union;
}

describe('FIN-06 the three parts of a notice', () => {
  it('FIN-06 computes income and expense by account from the posted vouchers, and no figure of them is typed', async () => {
    const union = await aUnionWithMay();
    expect(await prepared(union)).toMatchObject({
      state: 'DRAFT',
      revision: 1,
      period: '2025-05',
      version: 1,
      dueOn: '2025-06-10',
      publishedOn: null,
      root: null,
      openingFen: 1_000,
      income: [
        { category: { code: '401', name: '会费收入 | dues' }, amountFen: 30_000 },
        { category: { code: '402' }, amountFen: 5_001 },
      ],
      incomeFen: 35_001,
      expense: [
        { category: { code: '501' }, amountFen: 12_000 },
        { category: { code: '505' }, amountFen: 8_000 },
      ],
      expenseFen: 20_000,
      closingFen: 16_001,
      usagePlan: [
        { category: { code: '501' }, amountFen: 5_000 },
        { category: { code: '50201' }, amountFen: 2_500 },
      ],
      plannedFen: 7_500,
    });
  });
  it('FIN-06 keeps summaries, and so the names of persons aided, out of the notice', async () => {
    const union = await aUnionWithMay();
    expect(JSON.stringify(await stored((await prepared(union)).id))).not.toContain('张三');
  });
  it('FIN-06 is refused for publication when the usage plan is missing', async () => {
    const union = await closedMay();
    const refused = await publishing(union, await prepared(union, { usagePlan: null }));
    expect(refused.userErrors).toMatchObject([{ code: 'USAGE_PLAN_MISSING' }]);
    expect((await publishing(union, await prepared(union, { version: 2 }))).record).toMatchObject({ state: 'PUBLISHED' });
  });
  it.each([
    ['an account that the chart lacks', [{ category: '599', plannedFen: 1 }], 'UNKNOWN_ACCOUNT', 'category'],
    ['free text, which might name a person', [{ category: '慰问张三', plannedFen: 1 }], 'UNKNOWN_ACCOUNT', 'category'],
    ['an account of income', [{ category: '401', plannedFen: 1 }], 'UNKNOWN_ACCOUNT', 'category'],
    ['nothing planned', [{ category: '501', plannedFen: 0 }], 'INVALID', 'plannedFen'],
  ])('FIN-06 refuses a usage plan with %s', async (_name, usagePlan, code, field) => {
    const union = await books.union(['2025-05']);
    expect((await preparing(union, { usagePlan })).userErrors).toMatchObject([{ code, field: ['input', 'usagePlan', '0', field] }]);
  });
  it('FIN-06 refuses a usage plan that names an account twice, and takes one fen', async () => {
    const union = await books.union(['2025-05']);
    expect(
      (
        await preparing(union, {
          usagePlan: [
            { category: '501', plannedFen: 1 },
            { category: '501', plannedFen: 1 },
          ],
        })
      ).userErrors,
    ).toMatchObject([{ code: 'INVALID', field: ['input', 'usagePlan', '1', 'category'] }]);
    expect((await preparing(union, { usagePlan: [{ category: '501', plannedFen: 1 }] })).userErrors).toEqual([]);
  });
  it('FIN-06 counts a reversal against its account, below zero where it prevails', async () => {
    const union = await books.union(['2025-04', '2025-05']);
    const april = await books.posted(union, { datedOn: '2025-04-10', lines: [debit('102', 700), credit('401', 700)] });
    await books.reversed(union, april, { datedOn: '2025-05-10' });
    expect(await prepared(union)).toMatchObject({ openingFen: 700, income: [{ category: { code: '401' }, amountFen: -700 }], closingFen: 0 });
  });
  it("FIN-06 leaves the carry-over of surplus at the year's end out of income and expense", async () => {
    const union = await books.union(['2025-05']);
    await books.posted(union, { lines: [debit('102', 700), credit('401', 700)] });
    await books.posted(union, { kind: 'TRANSFER', lines: [debit('401', 700), credit('331', 700)] });
    expect(await prepared(union)).toMatchObject({ incomeFen: 700, income: [{ category: { code: '401' }, amountFen: 700 }], closingFen: 700 });
  });
  it('FIN-06 counts what is booked to net assets directly as income of its own account', async () => {
    const union = await books.union(['2025-05']);
    await books.posted(union, { kind: 'TRANSFER', lines: [debit('102', 300), credit('331', 300)] });
    expect(await prepared(union)).toMatchObject({ income: [{ category: { code: '331' }, amountFen: 300 }], closingFen: 300 });
  });
});

describe('FIN-06 from draft to board', () => {
  it('FIN-06 is prepared, approved by another, published by the office, and hung on the board', async () => {
    const union = await closedMay();
    const { id } = await prepared(union, { planTaskIds: ['tsk1'] });
    expect(await books.done(union.chair, 'approveFinanceNotice', { id, version: 1 })).toMatchObject({ state: 'APPROVED' });
    expect(await books.done(union.office, 'publishFinanceNotice', { id, version: 2 })).toMatchObject({
      state: 'PUBLISHED',
      publishedOn: '2025-06-08',
      version: 3,
      root: expect.stringMatching(/^[0-9a-f]{64}$/),
      previousRoot: null,
    });
    expect(await books.done(union.office, 'postFinanceNotice', { id, version: 3, channel: ' 单位公示栏 ' })).toMatchObject({
      postings: [{ channel: '单位公示栏', on: '2025-06-08' }],
    });
    expect(await books.collection('outbox').find({ type: 'FinanceNoticePublished', orgId: union.org }).toArray()).toMatchObject([
      { payload: { financeNoticeId: id, period: '2025-05', revision: 1, publishedOn: '2025-06-08' } },
    ]);
  });
  it('FIN-06 refuses each step out of order', async () => {
    const union = await closedMay();
    const { id } = await prepared(union);
    expect(await books.refusal(union.office, 'publishFinanceNotice', { id, version: 1 })).toBe('WRONG_STATE');
    expect(await books.refusal(union.office, 'postFinanceNotice', { id, version: 1, channel: '公示栏' })).toBe('WRONG_STATE');
    await books.done(union.chair, 'approveFinanceNotice', { id, version: 1 });
    expect(await books.refusal(union.chair, 'approveFinanceNotice', { id, version: 2 })).toBe('WRONG_STATE');
    expect(await books.refusal(union.chair, 'approveFinanceNotice', { id, version: 1 })).toBe('STALE_VERSION');
  });
  it('FI-12 is not approved by its preparer, who may hold both roles', async () => {
    const union = await closedMay();
    const both = { ...union.finance, grants: [...union.finance.grants, ...union.chair.grants] };
    const { id } = await books.done(both, 'prepareFinanceNotice', { orgId: union.org, year: 2025, month: 5, usagePlan: PLAN });
    expect(await books.refusal(both, 'approveFinanceNotice', { id, version: 1 })).toBe('SAME_PERSON');
    expect(await books.refusal(union.chair, 'approveFinanceNotice', { id, version: 1 })).toBeUndefined();
  });
  it('FIN-06 is prepared of an open month, and published of a closed one alone', async () => {
    const union = await books.union(['2025-05']);
    expect((await preparing(union, { month: 6 })).userErrors).toMatchObject([{ code: 'PERIOD_NOT_OPEN' }]);
    const notice = await prepared(union);
    expect((await publishing(union, notice)).userErrors).toMatchObject([{ code: 'PERIOD_NOT_CLOSED' }]);
    await books.close(union, '2025-05');
    expect(await books.refusal(union.office, 'publishFinanceNotice', { id: notice.id, version: 2 })).toBeUndefined();
  });
  it('FIN-06 is not published once the books say otherwise than when it was prepared', async () => {
    const union = await books.union(['2025-05']);
    const notice = await prepared(union);
    await books.posted(union);
    await books.close(union, '2025-05');
    expect((await publishing(union, notice)).userErrors).toMatchObject([{ code: 'OUTDATED' }]);
    expect((await publishing(union, await prepared(union, { version: 2 }))).record).toMatchObject({ state: 'PUBLISHED', version: 5 });
  });
  it('FIN-06 dates a posting between the publication and today', async () => {
    const union = await closedMay();
    const { id } = await books.published(union, '2025-05');
    const on = (day: string): Promise<string | undefined> => books.refusal(union.office, 'postFinanceNotice', { id, version: 3, channel: '公示栏', on: day });
    expect([await on('2025-06-07'), await on('2025-06-09'), await on('2025-06-08')]).toEqual(['INVALID', 'INVALID', undefined]);
    expect(await books.refusal(union.office, 'postFinanceNotice', { id, version: 4, channel: '字'.repeat(41) })).toBe('INVALID');
    expect(await books.refusal(union.office, 'postFinanceNotice', { id, version: 4, channel: '字'.repeat(40) })).toBeUndefined();
  });
});
