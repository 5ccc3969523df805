import { holding } from '@uniongraph/testing';
import { aVoucher, BooksUnderTest, credit, debit, yearAndMonth, type Answer, type Changed, type Input, type Union } from '../testing.js';

interface Notice extends Changed {
  root: string;
}

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
const preparing = (union: Union, over: Input = {}): Promise<Answer<Notice>> =>
  books.act<Notice>(union.finance, 'prepareFinanceNotice', { orgId: union.org, year: 2025, month: 5, usagePlan: PLAN, ...over });
const prepared = async (union: Union, over: Input = {}): Promise<Notice> => (await preparing(union, over)).record!;
const publishing = async (union: Union, { id, version }: Changed): Promise<Answer> => {
  await books.done(union.chair, 'approveFinanceNotice', { id, version });
  return books.act(union.office, 'publishFinanceNotice', { id, version: version + 1 });
};
const stored = (id: string) => books.collection('financeNotices').findOne({ _id: id });

async function closedMay(): Promise<Union> {
  const union = await books.union(['2025-05', '2025-06'], OPENING);
  await books.posted(union);
  await books.close(union, '2025-05');
  return union;
}

describe('FIN-06 a published notice is frozen', () => {
  it('FIN-06 answers every act on it with a refusal and keeps its content, whatever is posted to it', async () => {
    const union = await closedMay();
    const { id } = await books.published(union, '2025-05');
    const before = await stored(id);
    for (const name of ['approveFinanceNotice', 'publishFinanceNotice'] as const) expect(await books.refusal(union.chair, name, { id, version: 3 })).toBe('WRONG_STATE');
    expect((await preparing(union, { version: 3 })).userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
    await books.done(union.office, 'postFinanceNotice', { id, version: 3, channel: '公示栏' });
    expect({ ...(await stored(id)), postings: [], version: 3 }).toEqual(before);
  });
  it('FIN-06 is superseded by a new revision, which links to it, when that one is published', async () => {
    const union = await closedMay();
    const first = await books.published<Notice>(union, '2025-05');
    const draft = await prepared(union, { usagePlan: [{ category: '503', plannedFen: 100 }] });
    expect(draft).toMatchObject({ revision: 2, state: 'DRAFT', supersedes: { id: first.id } });
    expect(await stored(first.id)).toMatchObject({ state: 'PUBLISHED' });
    const before = await stored(first.id);
    await publishing(union, draft);
    expect(await stored(first.id)).toEqual({ ...before, state: 'SUPERSEDED', supersededById: draft.id, version: 4 });
    expect(await books.refusal(union.office, 'postFinanceNotice', { id: first.id, version: 4, channel: '公示栏' })).toBe('WRONG_STATE');
  });
  it('FIN-06 has one unpublished notice a month, however many are prepared at once', async () => {
    const union = await books.union(['2025-05']);
    const answers = await Promise.all([1, 2, 3].map(() => preparing(union)));
    expect(answers.map(({ userErrors }) => userErrors[0]?.code).sort()).toEqual(['ALREADY_PREPARED', 'ALREADY_PREPARED', undefined]);
    expect((await preparing(union, { version: 7 })).userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
  });
  it('FIN-06 is published once when that is asked for twice at once', async () => {
    const union = await closedMay();
    const { id } = await prepared(union);
    await books.done(union.chair, 'approveFinanceNotice', { id, version: 1 });
    const codes = await Promise.all([1, 2].map(() => books.refusal(union.office, 'publishFinanceNotice', { id, version: 2 })));
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(await books.collection('outbox').countDocuments({ type: 'FinanceNoticePublished', orgId: union.org })).toBe(1);
  });
});

describe('FI-22 one month follows from the other', () => {
  it('FI-22 opens with what the month before closed with, and carries its root', async () => {
    const union = await books.union(['2025-04', '2025-05'], OPENING);
    await books.posted(union, { datedOn: '2025-04-10' });
    await books.posted(union, { kind: 'EXPENSE', lines: [debit('501', 400), credit('102', 400)] });
    await books.close(union, '2025-04');
    await books.close(union, '2025-05');
    const [april, may] = [await books.published<Notice>(union, '2025-04'), await books.published<Notice>(union, '2025-05')];
    expect(april).toMatchObject({ openingFen: 1_000, closingFen: 11_000, previousRoot: null });
    expect(may).toMatchObject({ openingFen: 11_000, closingFen: 10_600, previousRoot: april.root });
    expect(may.root).toBe((await books.period(union, '2025-05')).root);
  });
  it.each([
    ['closing balance', { closingFen: 11_001 }],
    ['root', { root: '0'.repeat(64) }],
  ])('FI-22 refuses the next month when the %s of the last notice was altered by hand', async (_name, change) => {
    const union = await books.union(['2025-04', '2025-05'], OPENING);
    await books.posted(union, { datedOn: '2025-04-10' });
    await books.close(union, '2025-04');
    await books.close(union, '2025-05');
    const april = await books.published(union, '2025-04');
    await books.collection('financeNotices').updateOne({ _id: april.id }, { $set: change });
    const notice = await prepared(union);
    expect((await publishing(union, notice)).userErrors).toMatchObject([{ code: 'NOT_CONSECUTIVE', clause: expect.any(String) }]);
  });
  it('FI-22 has another root when a voucher was altered by hand before the closing', async () => {
    const union = await books.union(['2025-05']);
    const { id } = await books.posted(union);
    const root = async (): Promise<string> => {
      const { root: closed } = await books.close(union, '2025-05');
      await books.collection('fiscalPeriods').updateOne({ orgId: union.org }, { $set: { state: 'OPEN', version: 1 } });
      return closed;
    };
    const [before, again] = [await root(), await root()];
    await books.collection('vouchers').updateOne({ _id: id }, { $set: { 'lines.0.summary': '改' } });
    expect(again).toBe(before);
    expect(await root()).not.toBe(before);
  });
});

describe('FIN-06 who does what', () => {
  it('FIN-06 is prepared by finance, approved by the chair, published by office or finance, and by nobody of another union', async () => {
    const [union, other] = [await closedMay(), await books.union([])];
    const input = { orgId: union.org, ...yearAndMonth('2025-05'), usagePlan: PLAN };
    for (const caller of [union.chair, union.office, union.audit, holding('BRANCH_CHAIR', union.org)])
      expect(await books.forbidden(caller, 'prepareFinanceNotice', input)).toBe('FORBIDDEN');
    expect(await books.refusal(other.finance, 'prepareFinanceNotice', input)).toBe('NOT_FOUND');
    const { id } = await prepared(union);
    for (const caller of [union.finance, union.office, union.audit]) expect(await books.forbidden(caller, 'approveFinanceNotice', { id, version: 1 })).toBe('FORBIDDEN');
    expect(await books.refusal(other.chair, 'approveFinanceNotice', { id, version: 1 })).toBe('NOT_FOUND');
    await books.done(union.chair, 'approveFinanceNotice', { id, version: 1 });
    for (const name of ['publishFinanceNotice', 'postFinanceNotice'] as const)
      expect(await books.forbidden(union.audit, name, { id, version: 2, ...(name === 'postFinanceNotice' && { channel: 'x' }) })).toBe('FORBIDDEN');
    expect(await books.refusal(union.finance, 'publishFinanceNotice', { id, version: 2 })).toBeUndefined();
  });
  it('FIN-06 takes no voucher of a closed month, so that a published figure stays true', async () => {
    const union = await closedMay();
    await books.published(union, '2025-05');
    expect(await books.refusal(union.finance, 'postVoucher', aVoucher(union))).toBe('PERIOD_CLOSED');
  });
});
