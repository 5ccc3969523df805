import { verifyAudit } from '@uniongraph/mongo';
import { aVoucher, BooksUnderTest, credit, debit, type Input } from '../testing.js';

let books: BooksUnderTest;
beforeAll(async () => {
  books = await BooksUnderTest.start('2025-05-20T10:00:00+08:00');
});
afterAll(() => books.stop());

const stored = (id: string) => books.collection('vouchers').findOne({ _id: id });

describe('FIN-05 numbers', () => {
  it('FI-10 numbers the vouchers of each union and month from 1, in the order of approval', async () => {
    const [union, other] = [await books.union(['2025-04', '2025-05']), await books.union()];
    const [first, second] = [await books.draft(union), await books.draft(union)];
    const approve = (id: string) => books.done(union.chair, 'approveVoucher', { id, version: 1 });
    expect(await approve(second.id)).toMatchObject({ no: 1, state: 'APPROVED', postedOn: '2025-05-20', version: 2 });
    expect(await approve(first.id)).toMatchObject({ no: 2 });
    expect(await books.posted(union, { datedOn: '2025-04-30' })).toMatchObject({ no: 1, period: '2025-04' });
    expect(await books.posted(other)).toMatchObject({ no: 1 });
  });
  it('FI-10 has no gap after fifty approvals at once, among them rejections', async () => {
    const union = await books.union();
    const drafts: string[] = [];
    for (let index = 0; index < 55; index += 1) drafts.push((await books.draft(union)).id);
    const answers = await Promise.all(
      drafts.map((id, index) =>
        index % 11 === 10 ? books.act(union.chair, 'rejectVoucher', { id, version: 1, reason: '缺发票' }) : books.act(union.chair, 'approveVoucher', { id, version: 1 }),
      ),
    );
    const numbers = answers.flatMap(({ record }) => record?.no ?? []).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(await books.period(union, '2025-05')).toMatchObject({ draftCount: 0, voucherCount: 50 });
    expect(await verifyAudit(books.service.store.connection)).toEqual([]);
  }, 60_000);
  it('FI-10 gives one number to a voucher that is approved twice at once', async () => {
    const union = await books.union();
    const { id } = await books.draft(union);
    const codes = await Promise.all([1, 2, 3].map(() => books.refusal(union.chair, 'approveVoucher', { id, version: 1 })));
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(await books.period(union, '2025-05')).toMatchObject({ draftCount: 0, voucherCount: 1 });
  });
  it('FIN-05 posts once however often the same request is retried', async () => {
    const union = await books.union();
    const input = aVoucher(union, { requestId: 'r1' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => books.done(union.finance, 'postVoucher', input)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await books.period(union, '2025-05')).toMatchObject({ draftCount: 1 });
  });
});

describe('FIN-05 what is not posted', () => {
  it('FIN-05 rejects with a reason and withdraws without, and neither takes a number', async () => {
    const union = await books.union();
    const [one, two] = [await books.draft(union), await books.draft(union)];
    expect((await books.act(union.chair, 'rejectVoucher', { id: one.id, version: 1, reason: ' ' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'reason'] }]);
    expect(await books.done(union.chair, 'rejectVoucher', { id: one.id, version: 1, reason: '缺发票' })).toMatchObject({ state: 'REJECTED', no: null, discardReason: '缺发票' });
    expect(await books.done(union.finance, 'withdrawVoucher', { id: two.id, version: 1 })).toMatchObject({ state: 'WITHDRAWN', no: null, discardReason: null });
    for (const { id } of [one, two]) expect(await books.refusal(union.chair, 'approveVoucher', { id, version: 2 })).toBe('WRONG_STATE');
    expect(await books.posted(union)).toMatchObject({ no: 1 });
  });
});

describe('FIN-05 correction by reversal only', () => {
  it('FI-08 reverses by a new voucher with swapped sides in an open month, linked both ways', async () => {
    const union = await books.union(['2025-04', '2025-05']);
    const original = await books.posted(union, { datedOn: '2025-04-10', planTaskIds: ['tsk1'] });
    books.service.at('2025-05-20T10:00:00+08:00');
    await books.close(union, '2025-04');
    const draft = await books.done(union.finance, 'reverseVoucher', { id: original.id, version: 2, reason: '金额有误' });
    expect(draft).toMatchObject({
      state: 'DRAFT',
      period: '2025-05',
      datedOn: '2025-05-20',
      reverses: { id: original.id },
      reversalReason: '金额有误',
      planTaskIds: ['tsk1'],
      amountFen: 10_000,
      lines: [
        { account: { code: '102' }, debitFen: 0, creditFen: 10_000, summary: '冲销 2025-04 第 1 号：测试' },
        { account: { code: '401' }, debitFen: 10_000, creditFen: 0 },
      ],
    });
    const before = await stored(original.id);
    const reversal = await books.done(union.chair, 'approveVoucher', { id: draft.id, version: 1 });
    expect(reversal).toMatchObject({ no: 1, state: 'APPROVED' });
    expect(await stored(original.id)).toEqual({ ...before, state: 'REVERSED', reversedById: draft.id, version: 3 });
    const seen = await books.service.data(union.audit, 'query ($id: ID!) { voucher(id: $id) { no state reversedBy { id reverses { id } } } }', { id: original.id });
    expect(seen).toEqual({ voucher: { no: 1, state: 'REVERSED', reversedBy: { id: draft.id, reverses: { id: original.id } } } });
  });
  it('MEM-25 tells of each posted voucher what it adds to the expenses, of a reversal the same with a minus', async () => {
    const union = await books.union();
    const voucher = await books.posted(union, { kind: 'EXPENSE', lines: [debit('508', 10_000), credit('102', 10_000)] });
    const reversal = await books.done(union.finance, 'reverseVoucher', { id: voucher.id, version: 2, reason: '重复记账' });
    await books.done(union.chair, 'approveVoucher', { id: reversal.id, version: 1 });
    const told = await books.collection('outbox').find({ type: 'VoucherPosted', orgId: union.org }).sort({ _id: 1 }).toArray();
    const [first, second] = told.map((event) => (event as unknown as { payload: { voucherId: string; on: string; expenseFen: number } }).payload);
    expect(first).toMatchObject({ voucherId: voucher.id, orgId: union.org, on: '2025-05-20', version: 2 });
    expect([second!.voucherId, second!.expenseFen + first!.expenseFen]).toEqual([reversal.id, 0]);
    expect(first!.expenseFen).toBeGreaterThan(0);
  });
  it('FI-08 reverses once: not while a reversal waits, not afterwards, and anew when the first was rejected', async () => {
    const union = await books.union();
    const { id } = await books.posted(union);
    const reverse = (version: number) => books.act(union.finance, 'reverseVoucher', { id, version, reason: '金额有误' });
    const first = await reverse(2);
    expect((await reverse(2)).userErrors).toMatchObject([{ code: 'ALREADY_REVERSED', field: ['input', 'id'] }]);
    await books.done(union.chair, 'rejectVoucher', { id: first.record!.id, version: 1, reason: '原凭证无误' });
    expect(await stored(id)).toMatchObject({ state: 'APPROVED', reversedById: null, version: 2 });
    const again = await reverse(2);
    await books.done(union.chair, 'approveVoucher', { id: again.record!.id, version: 1 });
    expect((await reverse(3)).userErrors).toMatchObject([{ code: 'ALREADY_REVERSED' }]);
  });
  it('FI-08 prepares one of several reversals that are asked for at once', async () => {
    const union = await books.union();
    const { id, version } = await books.posted(union);
    const codes = await Promise.all([1, 2, 3].map(() => books.refusal(union.finance, 'reverseVoucher', { id, version, reason: '金额有误' })));
    expect(codes.sort()).toEqual(['ALREADY_REVERSED', 'ALREADY_REVERSED', undefined]);
  });
  it('FI-08 reverses neither a draft nor a reversal, nor into a day before the voucher or a closed month', async () => {
    const union = await books.union(['2025-04', '2025-05']);
    const draft = await books.draft(union);
    const reversing = (record: { id: string; version: number }, over: Input = {}) =>
      books.refusal(union.finance, 'reverseVoucher', { id: record.id, version: record.version, reason: '金额有误', ...over });
    expect(await reversing(draft)).toBe('WRONG_STATE');
    const posted = await books.posted(union, { datedOn: '2025-04-10' });
    await books.close(union, '2025-04');
    expect(await reversing(posted, { datedOn: '2025-04-09' })).toBe('INVALID');
    expect(await reversing(posted, { datedOn: '2025-04-10' })).toBe('PERIOD_CLOSED');
    expect(await reversing(posted, { reason: '' })).toBe('INVALID');
    expect(await reversing(await books.reversed(union, posted))).toBe('WRONG_STATE');
  });
});

describe('FI-08 a posted voucher never changes', () => {
  it('FI-08 answers every act on it with a refusal and leaves it as it is', async () => {
    const union = await books.union();
    const { id, version } = await books.posted(union);
    const before = await stored(id);
    const acts = [
      [union.chair, 'approveVoucher', {}],
      [union.chair, 'rejectVoucher', { reason: '反悔' }],
      [union.finance, 'withdrawVoucher', {}],
    ] as const;
    for (const [caller, name, over] of acts) {
      expect(await books.refusal(caller, name, { id, version, ...over })).toBe('WRONG_STATE');
      expect(await books.refusal(caller, name, { id, version: 1, ...over })).toBe('STALE_VERSION');
    }
    await books.done(union.finance, 'reverseVoucher', { id, version, reason: '金额有误' });
    await books.refusal(union.finance, 'postVoucher', aVoucher(union, { requestId: id }));
    expect(await stored(id)).toEqual(before);
  });
  it('FI-08 has a model that drops changes of date, lines, amount and people even when code asks for them', async () => {
    const union = await books.union();
    const { id } = await books.posted(union);
    const before = await stored(id);
    const change = {
      datedOn: '2025-05-01',
      period: '2025-04',
      kind: 'EXPENSE',
      lines: [],
      amountFen: 1,
      preparer: { subject: 'x', memberId: null },
      handlerId: null,
      reversesId: 'x',
    };
    await books.service.store.connection.model('Voucher').updateOne({ _id: id }, { $set: change });
    expect(await stored(id)).toEqual(before);
  });
});
