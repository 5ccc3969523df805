import { holding } from '@uniongraph/testing';
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

describe('FIN-05 a voucher balances', () => {
  it('FIN-05 refuses debit 100 and credit 90 as UNBALANCED', async () => {
    const union = await books.union();
    expect(await posting(union, { lines: [debit('102', 100), credit('401', 90)] })).toMatchObject([{ code: 'UNBALANCED', field: ['input', 'lines'] }]);
    expect(await books.collection('vouchers').countDocuments({ orgId: union.org })).toBe(0);
    expect(await books.period(union, '2025-05')).toMatchObject({ draftCount: 0 });
  });
  it('FIN-05 takes debit 100 against credits of 60 and 40', async () => {
    const union = await books.union();
    const voucher = await books.done<Voucher>(
      union.finance,
      'postVoucher',
      aVoucher(union, { lines: [debit('102', 100, { summary: ' 收会费 ' }), credit('401', 60), credit('40801', 40)] }),
    );
    expect(voucher).toMatchObject({
      state: 'DRAFT',
      no: null,
      period: '2025-05',
      amountFen: 100,
      version: 1,
      kind: 'INCOME',
      handledBy: { id: union.handler },
      preparedBy: null,
      custodian: null,
      postedOn: null,
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
    [
      'fund, budget, task and source',
      [debit('501', 1, { fundId: 'fund1', budgetCode: '501-01', planTaskId: 'tsk1', sourceRef: { recordType: 'Activity', recordId: 'act1' } }), credit('102', 1)],
    ],
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
    for (const voucher of [
      await books.draft({ ...union, finance: keeper }),
      await books.draft(union, { handledById: person }),
      await books.draft(union, { custodianId: person }),
    ]) {
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
