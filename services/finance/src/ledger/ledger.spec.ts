import { holding, memberOf } from '@uniongraph/testing';
import { BooksUnderTest, credit, debit, type Input, type Union } from '../testing.js';

interface Entry {
  no: number;
  balanceFen: number;
}
interface Ledger {
  openingFen: number;
  debitFen: number;
  creditFen: number;
  closingFen: number;
  entries: { nodes: Entry[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

const TRIAL = `query ($org: ID!, $period: Period!) { trialBalance(orgId: $org, period: $period) { period organization { id }
  lines { account { code name } openingDebitFen openingCreditFen debitFen creditFen closingDebitFen closingCreditFen }
  total { openingDebitFen openingCreditFen debitFen creditFen closingDebitFen closingCreditFen } } }`;
const LEDGER = `query ($org: ID!, $account: String!, $from: LocalDate!, $to: LocalDate!, $first: Int, $after: String) {
  generalLedger(orgId: $org, account: $account, from: $from, to: $to, first: $first, after: $after) { openingFen debitFen creditFen closingFen account { name }
    entries { nodes { no balanceFen datedOn summary debitFen creditFen account { code } voucher { period } } pageInfo { hasNextPage endCursor } } } }`;

let books: BooksUnderTest;
beforeAll(async () => {
  books = await BooksUnderTest.start('2025-05-31T10:00:00+08:00');
});
afterAll(() => books.stop());

const OPENING = [
  { account: '102', debitFen: 1_000 },
  { account: '331', creditFen: 1_000 },
];
const trialOf = async (union: Union, period: string): Promise<unknown> =>
  (await books.service.data<{ trialBalance: unknown }>(union.audit, TRIAL, { org: union.org, period })).trialBalance;
const ledgerOf = async (union: Union, over: Input = {}): Promise<Ledger> =>
  (await books.service.data<{ generalLedger: Ledger }>(union.audit, LEDGER, { org: union.org, account: '102', from: '2025-05-01', to: '2025-05-31', ...over })).generalLedger;

/** April takes 300 of dues and pays 100; May takes 50 and pays 20. */
async function aUnionWithBooks(): Promise<Union> {
  const union = await books.union(['2025-04', '2025-05'], OPENING);
  await books.posted(union, { datedOn: '2025-04-10', lines: [debit('102', 300), credit('401', 300)] });
  await books.posted(union, { datedOn: '2025-04-20', kind: 'EXPENSE', lines: [debit('50101', 100), credit('102', 100)] });
  await books.posted(union, { datedOn: '2025-05-10', lines: [debit('102', 50), credit('402', 50)] });
  await books.posted(union, { datedOn: '2025-05-20', kind: 'EXPENSE', lines: [debit('502', 20), credit('102', 20)] });
  await books.draft(union, { datedOn: '2025-05-21', lines: [debit('102', 7), credit('401', 7)] });
  return union;
}
const line = (code: string, openingDebitFen: number, openingCreditFen: number, debitFen: number, creditFen: number, closingDebitFen: number, closingCreditFen: number) =>
  expect.objectContaining({ account: expect.objectContaining({ code }), openingDebitFen, openingCreditFen, debitFen, creditFen, closingDebitFen, closingCreditFen });

describe('FIN-05 trial balance', () => {
  it('FIN-05 has opening, both sides and closing by account, equal in total, without drafts', async () => {
    const union = await aUnionWithBooks();
    expect(await trialOf(union, '2025-05')).toEqual({
      period: '2025-05',
      organization: { id: union.org },
      lines: [
        line('102', 1_200, 0, 50, 20, 1_230, 0),
        line('331', 0, 1_000, 0, 0, 0, 1_000),
        line('401', 0, 300, 0, 0, 0, 300),
        line('402', 0, 0, 0, 50, 0, 50),
        line('50101', 100, 0, 0, 0, 100, 0),
        line('502', 0, 0, 20, 0, 20, 0),
      ],
      total: { openingDebitFen: 1_300, openingCreditFen: 1_300, debitFen: 70, creditFen: 70, closingDebitFen: 1_350, closingCreditFen: 1_350 },
    });
  });
  it('FIN-05 says the same before and after the months are closed', async () => {
    const union = await aUnionWithBooks();
    const before = [await trialOf(union, '2025-04'), await trialOf(union, '2025-05'), await ledgerOf(union)];
    await books.close(union, '2025-04');
    expect([await trialOf(union, '2025-04'), await trialOf(union, '2025-05'), await ledgerOf(union)]).toEqual(before);
  });
  it('FIN-05 takes a year as the sum of its months', async () => {
    const union = await aUnionWithBooks();
    expect(await trialOf(union, '2025')).toMatchObject({
      total: { openingDebitFen: 1_000, openingCreditFen: 1_000, debitFen: 470, creditFen: 470, closingDebitFen: 1_350, closingCreditFen: 1_350 },
    });
  });
  it('FIN-05 is null for a month or year that was never opened, and empty for one without a movement', async () => {
    const union = await books.union(['2025-05']);
    for (const period of ['2025-04', '2025-06', '2024']) expect(await trialOf(union, period)).toBeNull();
    expect(await trialOf(union, '2025-05')).toMatchObject({ lines: [], total: { debitFen: 0, closingCreditFen: 0 } });
  });
  it('FIN-05 keeps both vouchers of a reversal in the books', async () => {
    const union = await books.union(['2025-05']);
    await books.reversed(union, await books.posted(union));
    expect(await trialOf(union, '2025-05')).toMatchObject({ lines: [line('102', 0, 0, 10_000, 10_000, 0, 0), line('401', 0, 0, 10_000, 10_000, 0, 0)] });
  });
});

describe('FIN-05 general ledger', () => {
  it('FIN-05 runs from the opening balance over each entry to the closing one', async () => {
    const union = await aUnionWithBooks();
    expect(await ledgerOf(union)).toMatchObject({
      openingFen: 1_200,
      debitFen: 50,
      creditFen: 20,
      closingFen: 1_230,
      account: { name: '银行存款 | bank deposits' },
      entries: {
        nodes: [
          { no: 1, datedOn: '2025-05-10', debitFen: 50, creditFen: 0, balanceFen: 1_250, voucher: { period: '2025-05' } },
          { no: 2, datedOn: '2025-05-20', debitFen: 0, creditFen: 20, balanceFen: 1_230 },
        ],
        pageInfo: { hasNextPage: false },
      },
    });
  });
  it('FIN-05 begins and ends on any day, both included', async () => {
    const union = await aUnionWithBooks();
    const over = async (from: string, to: string) => {
      const { openingFen, closingFen, entries } = await ledgerOf(union, { from, to });
      return [openingFen, entries.nodes.length, closingFen];
    };
    expect(await over('2025-04-20', '2025-05-10')).toEqual([1_300, 2, 1_250]);
    expect(await over('2025-04-21', '2025-05-09')).toEqual([1_200, 0, 1_200]);
    await books.close(union, '2025-04');
    expect(await over('2025-04-20', '2025-05-10')).toEqual([1_300, 2, 1_250]);
    expect(await over('2025-05-11', '2025-05-31')).toEqual([1_250, 1, 1_230]);
  });
  it('FIN-05 reads an account with its sub-accounts, and a sub-account alone', async () => {
    const union = await aUnionWithBooks();
    await books.posted(union, { kind: 'EXPENSE', lines: [debit('50102', 5), credit('102', 5)] });
    const closing = async (account: string) => (await ledgerOf(union, { account, from: '2025-04-01' })).closingFen;
    expect([await closing('501'), await closing('50101'), await closing('50102'), await closing('50103')]).toEqual([105, 100, 5, 0]);
  });
  it('FIN-05 pages without losing an entry, a balance or the order, though one voucher has several lines of the account', async () => {
    const union = await books.union(['2025-05'], OPENING);
    for (let day = 9; day >= 1; day -= 1) await books.posted(union, { datedOn: `2025-05-0${day}`, lines: [debit('102', day), debit('10201', day), credit('401', 2 * day)] });
    const {
      entries: { nodes: all },
    } = await ledgerOf(union);
    expect(all).toHaveLength(18);
    expect(all.at(-1)).toMatchObject({ no: 1, balanceFen: 1_090 });
    const paged: Entry[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { entries } = await ledgerOf(union, { first: 5, after });
      paged.push(...entries.nodes);
      [after, more] = [entries.pageInfo.endCursor, entries.pageInfo.hasNextPage];
    }
    expect(paged).toEqual(all);
  });
  it('FIN-05 is null for an account that the chart lacks, and for a union without books', async () => {
    const union = await books.union(['2025-05']);
    expect(await ledgerOf(union, { account: '999' })).toBeNull();
    expect(await ledgerOf(union, { account: '10' })).toBeNull();
    expect(await ledgerOf(await books.union([]))).toBeNull();
  });
  it.each([{ first: 0 }, { first: 201 }, { after: 'x' }, { from: '2025-06-01' }])('FIN-05 answers %p as bad input', async (over) => {
    const union = await books.union(['2025-05']);
    expect(await books.error(union.audit, LEDGER, { org: union.org, account: '102', from: '2025-05-01', to: '2025-05-31', ...over })).toBe('BAD_USER_INPUT');
  });
});

describe('FIN-05 who reads the books', () => {
  it('FIN-05 hides them from members, federation and analysts, and from other unions', async () => {
    const [union, other] = [await aUnionWithBooks(), await books.union(['2025-05'])];
    const variables = { org: union.org, period: '2025-05', account: '102', from: '2025-05-01', to: '2025-05-31' };
    for (const query of [TRIAL, LEDGER]) {
      for (const caller of [memberOf(union.org, union.handler), holding('FEDERATION_OFFICER', union.org), holding('ANALYST', union.org)])
        expect(await books.error(caller, query, variables)).toBe('FORBIDDEN');
      expect(Object.values(await books.service.data(other.finance, query, variables))).toEqual([null]);
    }
  });
});

describe('FIN-05 what the books cost', () => {
  it('FIN-05 reads a trial balance in three queries, a ledger in two, and its vouchers in one more', async () => {
    const union = await aUnionWithBooks();
    await books.close(union, '2025-04');
    expect(await books.service.commandsOf(() => trialOf(union, '2025-05'))).toEqual(['find', 'find', 'aggregate']);
    expect(await books.service.commandsOf(() => ledgerOf(union))).toEqual(['find', 'aggregate', 'find']);
  });
  it('FIN-05 has an index for the books of a month and of an account', async () => {
    const union = await aUnionWithBooks();
    const vouchers = books.service.store.connection.collection('vouchers');
    const stageOf = async (filter: Input): Promise<string> => JSON.stringify((await vouchers.find(filter).explain('queryPlanner'))['queryPlanner']);
    expect(await stageOf({ orgScope: union.org, orgId: union.org, period: '2025-05', no: { $gt: 0 } })).toContain('"orgId_1_period_1_no_1"');
    expect(
      await stageOf({ orgScope: union.org, orgId: union.org, 'lines.account': { $regex: '^102' }, datedOn: { $gte: '2025-05-01', $lte: '2025-05-31' }, no: { $gt: 0 } }),
    ).toContain('"orgId_1_lines.account_1_datedOn_1_no_1"');
  });
});
