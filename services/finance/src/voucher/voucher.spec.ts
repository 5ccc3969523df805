import { holding, memberOf, nobody } from '@uniongraph/testing';
import { aVoucher, BooksUnderTest, credit, debit, type Input, type Union } from '../testing.js';

interface Voucher {
  id: string;
  version: number;
  no: number | null;
  state: string;
  lines: { account: { code: string; name: string }; summary: string; debitFen: number; creditFen: number }[];
}

let books: BooksUnderTest;
beforeAll(async () => {
  books = await BooksUnderTest.start('2025-05-20T10:00:00+08:00');
});
afterAll(() => books.stop());

const posting = async (union: Union, over: Input = {}) => (await books.act(union.finance, 'postVoucher', aVoucher(union, over))).userErrors;
const stored = (id: string) => books.collection('vouchers').findOne({ _id: id });

describe('FIN-05 a voucher balances', () => {
  it('FIN-05 refuses debit 100 and credit 90 as UNBALANCED', async () => {
    const union = await books.union();
    expect(await posting(union, { lines: [debit('102', 100), credit('401', 90)] })).toMatchObject([{ code: 'UNBALANCED', field: ['input', 'lines'] }]);
    expect(await books.collection('vouchers').countDocuments({ orgId: union.org })).toBe(0);
    expect(await books.period(union, '2025-05')).toMatchObject({ draftCount: 0 });
  });
  it('FIN-05 takes debit 100 against credits of 60 and 40', async () => {
    const union = await books.union();
    const voucher = await books.done<Voucher>(union.finance, 'postVoucher', aVoucher(union, { lines: [debit('102', 100, { summary: ' 收会费 ' }), credit('401', 60), credit('40801', 40)] }));
    expect(voucher).toMatchObject({
      state: 'DRAFT', no: null, period: '2025-05', amountFen: 100, version: 1, kind: 'INCOME', handledBy: { id: union.handler }, preparedBy: null, custodian: null, postedOn: null,
      lines: [
        { account: { code: '102', name: '银行存款 | bank deposits', class: 'ASSET' }, summary: '收会费', debitFen: 100, creditFen: 0 },
        { account: { code: '401', class: 'INCOME' }, debitFen: 0, creditFen: 60 },
        { account: { code: '40801', name: '其他收入 | other income' }, creditFen: 40 },
      ],
    });
  });
  it.each([
    ['one line', [debit('102', 100)], 'TOO_FEW_LINES', ['input', 'lines']],
    ['a line on both sides', [debit('102', 100, { creditFen: 100 }), credit('401', 100)], 'INVALID', ['input', 'lines', '0', 'debitFen']],
    ['a line on no side', [debit('102', 100), credit('401', 100), credit('401', 0)], 'INVALID', ['input', 'lines', '2', 'debitFen']],
    ['a negative amount', [debit('102', -100), credit('401', -100)], 'INVALID', ['input', 'lines', '0', 'debitFen']],
    ['an amount above the limit', [debit('102', 10_000_000_000_001), credit('401', 10_000_000_000_001)], 'INVALID', ['input', 'lines', '0', 'debitFen']],
    ['an account that the chart lacks', [debit('102', 100), credit('409', 100)], 'UNKNOWN_ACCOUNT', ['input', 'lines', '1', 'account']],
    ['a malformed account', [debit('1020', 100), credit('401', 100)], 'UNKNOWN_ACCOUNT', ['input', 'lines', '0', 'account']],
    ['an empty summary', [debit('102', 100, { summary: ' ' }), credit('401', 100)], 'INVALID', ['input', 'lines', '0', 'summary']],
    ['a summary of 101 characters', [debit('102', 100, { summary: '字'.repeat(101) }), credit('401', 100)], 'INVALID', ['input', 'lines', '0', 'summary']],
    ['an empty budget code', [debit('102', 100, { budgetCode: '' }), credit('401', 100)], 'INVALID', ['input', 'lines', '0', 'budgetCode']],
    ['101 lines', [debit('102', 100), ...Array.from({ length: 100 }, () => credit('401', 1))], 'INVALID', ['input', 'lines']],
  ])('FIN-05 refuses %s', async (_name, lines, code, field) => {
    const union = await books.union();
    expect((await posting(union, { lines }))[0]).toMatchObject({ code, field });
  });
  it.each([
    ['100 lines', [debit('102', 99), ...Array.from({ length: 99 }, () => credit('401', 1))]],
    ['a summary of 100 characters', [debit('102', 1, { summary: '字'.repeat(100) }), credit('401', 1)]],
    ['the largest amount', [debit('102', 10_000_000_000_000), credit('401', 10_000_000_000_000)]],
    ['fund, budget, task and source', [debit('501', 1, { fundId: 'fund1', budgetCode: '501-01', planTaskId: 'tsk1', sourceRef: { recordType: 'Activity', recordId: 'act1' } }), credit('102', 1)]],
  ])('FIN-05 takes %s', async (_name, lines) => {
    const union = await books.union();
    expect(await posting(union, { lines })).toEqual([]);
  });
  it('FIN-05 names every bad line of a voucher at once', async () => {
    const union = await books.union();
    const refused = await posting(union, { lines: [debit('999', 1), debit('102', 0), credit('401', 1)] });
    expect(refused.map(({ field }) => field.join('.'))).toEqual(['input.lines.0.account', 'input.lines.1.debitFen']);
  });
  it('FIN-05 answers an amount of 10.5 as bad input', async () => {
    const union = await books.union();
    const query = 'mutation ($input: PostVoucherInput!) { postVoucher(input: $input) { voucher { id } } }';
    const answer = await books.service.ask(union.finance, query, { input: aVoucher(union, { lines: [debit('102', 10.5), credit('401', 10.5)] }) });
    expect(answer.errors?.[0]?.message).toContain('1050');
  });
  it('FIN-05 collects the plan tasks of the voucher and of its lines, each once', async () => {
    const union = await books.union();
    const lines = [debit('501', 2, { planTaskId: 'tsk2' }), debit('501', 1, { planTaskId: 'tsk1' }), credit('102', 3)];
    expect(await books.draft(union, { planTaskIds: ['tsk1'], lines })).toMatchObject({ planTaskIds: ['tsk1', 'tsk2'] });
  });
});

describe('FIN-05 when and by whom', () => {
  it('FIN-05 takes a voucher dated today and refuses one dated tomorrow', async () => {
    const union = await books.union();
    expect(await posting(union, { datedOn: '2025-05-20' })).toEqual([]);
    expect(await posting(union, { datedOn: '2025-05-21' })).toMatchObject([{ code: 'INVALID', field: ['input', 'datedOn'] }]);
  });
  it('FIN-05 asks for a handler of money that comes or goes, and not of a transfer', async () => {
    const union = await books.union();
    for (const kind of ['INCOME', 'EXPENSE']) expect(await posting(union, { kind, handledById: null })).toMatchObject([{ code: 'INVALID', field: ['input', 'handledById'] }]);
    expect(await posting(union, { kind: 'TRANSFER', handledById: null })).toEqual([]);
  });
  it('FIN-05 takes active members alone as handler and custodian', async () => {
    const union = await books.union();
    const [left, active] = [await books.facts.member(union.org, { status: 'LEFT' }), await books.facts.member(union.org)];
    expect(await posting(union, { handledById: left })).toMatchObject([{ code: 'MEMBER_NOT_ACTIVE', field: ['input', 'handledById'] }]);
    expect(await posting(union, { custodianId: 'mem00000000000000000000000000' })).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'custodianId'] }]);
    expect(await posting(union, { custodianId: active })).toEqual([]);
  });
  it('FI-12 keeps bookkeeper, approver, handler and custodian of one voucher apart', async () => {
    const union = await books.union();
    const person = await books.facts.member(union.org);
    const [keeper, head] = [holding('FINANCE_OFFICER', union.org, { memberId: person }), holding('UNION_CHAIR', union.org, { memberId: person })];
    const refusal = { code: 'SAME_PERSON', clause: expect.stringContaining('25') };
    expect(await posting({ ...union, finance: keeper }, { handledById: person })).toMatchObject([refusal]);
    expect(await posting(union, { custodianId: union.handler })).toMatchObject([refusal]);
    expect(await posting({ ...union, finance: keeper }, { custodianId: person })).toMatchObject([refusal]);
    for (const voucher of [await books.draft({ ...union, finance: keeper }), await books.draft(union, { handledById: person }), await books.draft(union, { custodianId: person })]) {
      expect((await books.act(head, 'approveVoucher', { id: voucher.id, version: 1 })).userErrors).toMatchObject([refusal]);
      expect(await books.refusal(union.chair, 'approveVoucher', { id: voucher.id, version: 1 })).toBeUndefined();
    }
  });
  it('FI-12 knows one person by the sign-in who is no member', async () => {
    const union = await books.union();
    const both = { ...union.finance, grants: [...union.finance.grants, ...union.chair.grants] };
    const { id } = await books.draft({ ...union, finance: both });
    expect((await books.act(both, 'approveVoucher', { id, version: 1 })).userErrors[0]?.message).toMatch(/制单人、审批人.*bookkeeper and approver/);
  });
});

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
    const answers = await Promise.all(drafts.map((id, index) => index % 11 === 10 ? books.act(union.chair, 'rejectVoucher', { id, version: 1, reason: '缺发票' }) : books.act(union.chair, 'approveVoucher', { id, version: 1 })));
    const numbers = answers.flatMap(({ record }) => record?.no ?? []).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(await books.period(union, '2025-05')).toMatchObject({ draftCount: 0, voucherCount: 50 });
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
    const draft = await books.done<Voucher>(union.finance, 'reverseVoucher', { id: original.id, version: 2, reason: '金额有误' });
    expect(draft).toMatchObject({
      state: 'DRAFT', period: '2025-05', datedOn: '2025-05-20', reverses: { id: original.id }, reversalReason: '金额有误', planTaskIds: ['tsk1'], amountFen: 10_000,
      lines: [{ account: { code: '102' }, debitFen: 0, creditFen: 10_000, summary: '冲销 2025-04 第 1 号：测试' }, { account: { code: '401' }, debitFen: 10_000, creditFen: 0 }],
    });
    const before = await stored(original.id);
    const reversal = await books.done(union.chair, 'approveVoucher', { id: draft.id, version: 1 });
    expect(reversal).toMatchObject({ no: 1, state: 'APPROVED' });
    expect(await stored(original.id)).toEqual({ ...before, state: 'REVERSED', reversedById: draft.id, version: 3 });
    const seen = await books.service.data(union.audit, 'query ($id: ID!) { voucher(id: $id) { no state reversedBy { id reverses { id } } } }', { id: original.id });
    expect(seen).toEqual({ voucher: { no: 1, state: 'REVERSED', reversedBy: { id: draft.id, reverses: { id: original.id } } } });
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
    const reversing = (record: { id: string; version: number }, over: Input = {}) => books.refusal(union.finance, 'reverseVoucher', { id: record.id, version: record.version, reason: '金额有误', ...over });
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
    const change = { datedOn: '2025-05-01', period: '2025-04', kind: 'EXPENSE', lines: [], amountFen: 1, preparer: { subject: 'x', memberId: null }, handlerId: null, reversesId: 'x' };
    await books.service.store.connection.model('Voucher').updateOne({ _id: id }, { $set: change });
    expect(await stored(id)).toEqual(before);
  });
});

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
    for (const name of ['approveVoucher', 'rejectVoucher'] as const) expect(await books.forbidden(union.audit, name, { id, version, ...(name === 'rejectVoucher' && { reason: 'x' }) })).toBe('FORBIDDEN');
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
    const amounts = async (filter: Input): Promise<unknown> => (await books.service.data<{ vouchers: { nodes: { amountFen: number }[] } }>(union.finance, query, { filter })).vouchers.nodes.map(({ amountFen }) => amountFen);
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
    expect(await books.service.data(analyst, query)).toEqual({ voucherStats: { total: { suppressed: false, count: 5, amountFen: { sum: 50_000 } }, groups: [{ key: { kind: 'INCOME' }, values: { count: 5 } }] } });
    expect(await books.service.data(holding('FEDERATION_OFFICER', union.org), query)).toMatchObject({ voucherStats: { total: { count: 5 } } });
  });
  it('FIN-05 gives the union itself exact sums of any number', async () => {
    const union = await books.union();
    await books.posted(union);
    const query = '{ voucherStats(groupBy: [PERIOD]) { groups { key { period } values { amountFen { sum min max avg } } } } }';
    expect(await books.service.data(union.audit, query)).toEqual({ voucherStats: { groups: [{ key: { period: '2025-05' }, values: { amountFen: { sum: 10_000, min: 10_000, max: 10_000, avg: 10_000 } } }] } });
  });
  it('FIN-05 has an index for every filter and order of the list', async () => {
    expect(await books.slowPlans('Voucher')).toEqual([]);
  });
});

describe('FIN-05 what it costs', () => {
  it('FIN-05 reads a page of fifty vouchers with lines and people in one query, and their reversals in one more', async () => {
    const union = await books.union();
    for (let index = 0; index < 25; index += 1) await books.reversed(union, await books.posted(union));
    const page = (more: string): Promise<string[]> => books.service.commandsOf(() => books.service.data(union.finance, `{ vouchers(first: 50) { nodes { lines { account { name } debitFen } preparedBy { id } organization { id } ${more} } } }`));
    expect(await page('')).toEqual(['find']);
    expect(await page('reverses { no } reversedBy { no }')).toEqual(['find', 'find']);
  }, 60_000);
});
