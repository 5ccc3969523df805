import fc from 'fast-check';
import { monthEnd } from '@uniongraph/calendar';
import { BooksUnderTest, credit, debit, type Union } from '../testing.js';

interface StoredVoucher {
  _id: string;
  version: number;
  period: string;
  no: number | null;
  state: string;
  reversesId: string | null;
  reversedById: string | null;
  lines: { account: string; debitFen: number; creditFen: number }[];
}

const MONTHS = ['2025-01', '2025-02', '2025-03'];
const ACCOUNTS = ['101', '102', '225', '331', '401', '408', '501', '50101', '508'];

let books: BooksUnderTest;
beforeAll(async () => {
  books = await BooksUnderTest.start('2025-04-30T10:00:00+08:00');
});
afterAll(() => books.stop());

const pick = fc.nat({ max: 1_000 });
const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 4 });
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('post' as const), month: fc.nat({ max: 2 }), amounts, account: pick }) },
  { weight: 6, arbitrary: fc.record({ act: fc.constant('approve' as const), which: pick }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('reject' as const, 'withdraw' as const), which: pick }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('reverse' as const), which: pick, month: fc.nat({ max: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('close' as const), month: fc.nat({ max: 2 }) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const vouchersOf = ({ org }: Union): Promise<StoredVoucher[]> =>
  books.collection('vouchers').find({ orgId: org }).sort({ _id: 1 }).toArray() as unknown as Promise<StoredVoucher[]>;

/** Does what the step says to whatever is there; a refusal is as good as an act. */
async function take(union: Union, taken: Step): Promise<void> {
  const month = MONTHS['month' in taken ? taken.month : 0]!;
  if (taken.act === 'close') {
    const { id, version } = await books.period(union, month);
    await books.act(union.finance, 'closeFiscalPeriod', { id, version });
    return;
  }
  if (taken.act === 'post') {
    const account = (offset: number): string => ACCOUNTS[(taken.account + offset) % ACCOUNTS.length]!;
    const total = taken.amounts.reduce((sum, amount) => sum + amount, 0);
    const lines = [...taken.amounts.map((amount, index) => debit(account(index), amount)), credit(account(taken.amounts.length + 1), total)];
    await books.act(union.finance, 'postVoucher', { orgId: union.org, kind: 'TRANSFER', datedOn: monthEnd(month), lines });
    return;
  }
  const all = await vouchersOf(union);
  const chosen = all[taken.which % Math.max(all.length, 1)];
  if (!chosen) return;
  const handled = { id: chosen._id, version: chosen.version };
  if (taken.act === 'approve') await books.act(union.chair, 'approveVoucher', handled);
  if (taken.act === 'reject') await books.act(union.chair, 'rejectVoucher', { ...handled, reason: 'x' });
  if (taken.act === 'withdraw') await books.act(union.finance, 'withdrawVoucher', handled);
  if (taken.act === 'reverse') await books.act(union.finance, 'reverseVoucher', { ...handled, datedOn: monthEnd(month), reason: 'x' });
}

const sumOf = (vouchers: readonly StoredVoucher[], side: 'debitFen' | 'creditFen', account?: string): number =>
  vouchers
    .flatMap(({ lines }) => lines)
    .filter((line) => account === undefined || line.account === account)
    .reduce((sum, line) => sum + line[side], 0);

async function checkMonth(union: Union, posted: readonly StoredVoucher[], month: string): Promise<void> {
  const inMonth = posted.filter(({ period }) => period === month);
  expect(inMonth.map(({ no }) => no).sort((a, b) => a! - b!)).toEqual(inMonth.map((_, index) => index + 1));
  const query = `query ($org: ID!, $period: Period!) { trialBalance(orgId: $org, period: $period) { lines { account { code } debitFen creditFen closingDebitFen closingCreditFen } total { openingDebitFen openingCreditFen debitFen creditFen closingDebitFen closingCreditFen } } }`;
  type Trial = { lines: { account: { code: string }; debitFen: number; creditFen: number; closingDebitFen: number; closingCreditFen: number }[]; total: Record<string, number> };
  const { trialBalance } = await books.service.data<{ trialBalance: Trial }>(union.finance, query, { org: union.org, period: month });
  const { total } = trialBalance;
  expect([total['openingDebitFen'], total['debitFen'], total['closingDebitFen']]).toEqual([total['openingCreditFen'], total['creditFen'], total['closingCreditFen']]);
  expect(total['debitFen']).toBe(sumOf(inMonth, 'debitFen'));
  const toDate = posted.filter(({ period }) => period <= month);
  for (const {
    account: { code },
    closingDebitFen,
    closingCreditFen,
    debitFen,
    creditFen,
  } of trialBalance.lines) {
    expect([debitFen, creditFen]).toEqual([sumOf(inMonth, 'debitFen', code), sumOf(inMonth, 'creditFen', code)]);
    expect(closingDebitFen - closingCreditFen).toBe(sumOf(toDate, 'debitFen', code) - sumOf(toDate, 'creditFen', code));
  }
}

/** Every posted reversal and its original name each other, and add up to nothing. */
function checkLinks(posted: readonly StoredVoucher[]): void {
  const pairs = posted.flatMap((reversal) => posted.filter(({ _id }) => _id === reversal.reversesId).map((original) => ({ original, reversal })));
  expect(pairs.map(({ original }) => original.reversedById)).toEqual(pairs.map(({ reversal }) => reversal._id));
  expect(posted.filter(({ state }) => state === 'REVERSED')).toHaveLength(pairs.length);
  for (const pair of pairs) for (const account of ACCOUNTS) expect(sumOf(Object.values(pair), 'debitFen', account)).toBe(sumOf(Object.values(pair), 'creditFen', account));
}

describe('FI-08 the books after any sequence of acts', () => {
  it('FI-08 balance per voucher, month and union, with numbers without a gap and a trial balance that is the sum of the vouchers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        const union = await books.union(MONTHS);
        for (const each of steps) await take(union, each);
        const all = await vouchersOf(union);
        for (const voucher of all) expect(sumOf([voucher], 'debitFen')).toBe(sumOf([voucher], 'creditFen'));
        const posted = all.filter(({ no }) => no !== null);
        checkLinks(posted);
        for (const month of MONTHS) await checkMonth(union, posted, month);
        for (const month of MONTHS) {
          const drafts = all.filter(({ period, state }) => period === month && state === 'DRAFT').length;
          expect(await books.period(union, month)).toMatchObject({ draftCount: drafts, voucherCount: posted.filter(({ period }) => period === month).length });
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});
