import { nobody } from '@uniongraph/testing';
import { BooksUnderTest } from '../testing.js';

let books: BooksUnderTest;
beforeAll(async () => {
  books = await BooksUnderTest.start('2025-05-20T10:00:00+08:00');
});
afterAll(() => books.stop());

const chart = async (on?: string): Promise<{ code: string; name: string; class: string }[]> =>
  (await books.service.data<{ chartOfAccounts: never }>(nobody, 'query ($on: LocalDate) { chartOfAccounts(on: $on) { code name class } }', { on })).chartOfAccounts;

describe('FI-19 the chart of accounts', () => {
  it('FI-19 shows everybody the general accounts in force today, by code, with their class', async () => {
    const accounts = await chart();
    expect(accounts.map(({ code }) => code)).toEqual(accounts.map(({ code }) => code).toSorted());
    expect(accounts.filter(({ code }) => ['102', '221', '331', '401', '508'].includes(code))).toEqual([
      { code: '102', name: '银行存款 | bank deposits', class: 'ASSET' },
      { code: '221', name: '应付上级经费 | funds due to the upper level', class: 'LIABILITY' },
      { code: '331', name: '结余 | surplus', class: 'NET_ASSET' },
      { code: '401', name: '会费收入 | dues', class: 'INCOME' },
      { code: '508', name: '其他支出 | other cost', class: 'EXPENSE' },
    ]);
  });
  it('FI-19 has no account on a day before the first chart, and the chart on its first day', async () => {
    expect(await chart('2009-12-31')).toEqual([]);
    expect(await chart('2010-01-01')).not.toEqual([]);
  });
});
