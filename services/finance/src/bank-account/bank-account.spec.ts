import { holding, memberOf, nobody } from '@uniongraph/testing';
import { BooksUnderTest, type Answer, type Input, type Union } from '../testing.js';

let books: BooksUnderTest;
beforeAll(async () => {
  books = await BooksUnderTest.start('2025-05-20T10:00:00+08:00');
});
afterAll(() => books.stop());

let serial = 0;
/** An account number that no other call returns. */
function aNumber(): string {
  serial += 1;
  return `6222 0000 ${String(serial).padStart(8, '0')}`;
}
const registering = ({ org, finance }: Union, over: Input = {}): Promise<Answer> =>
  books.act(finance, 'registerBankAccount', { orgId: org, bank: '中国工商银行江都支行', accountNo: aNumber(), isSeparate: true, openedOn: '2025-01-10', ...over });
const QUERY = 'query ($org: ID!, $on: LocalDate) { bankAccount(orgId: $org, on: $on) { id bank accountNoMasked isSeparate openedOn closedOn organization { id } } }';
const seenBy = async (caller: Parameters<typeof books.act>[0], org: string, on?: string): Promise<unknown> =>
  (await books.service.data<{ bankAccount: unknown }>(caller, QUERY, { org, on })).bankAccount;

describe("FIN-01 a bank account of the union's own", () => {
  it('FIN-01 shows the last four digits of the number and keeps the number encrypted', async () => {
    const union = await books.union([]);
    await registering(union, { accountNo: '6222 1234 5678 9012', requestId: 'r1' });
    expect(await seenBy(union.audit, union.org)).toMatchObject({
      bank: '中国工商银行江都支行',
      accountNoMasked: '**** 9012',
      isSeparate: true,
      openedOn: '2025-01-10',
      closedOn: null,
      organization: { id: union.org },
    });
    for (const name of ['bankAccounts', 'requests', 'outbox', 'audit']) {
      expect(JSON.stringify(await books.collection(name).find().toArray())).not.toContain('6222123456789012');
    }
    expect(books.service.store.cipher.decrypt(String((await books.collection('bankAccounts').findOne({ orgId: union.org }))?.['accountNoSealed' as never]))).toBe(
      '6222123456789012',
    );
  });
  it('FI-14 refuses an account that is shared with the employer, with the clause', async () => {
    const union = await books.union([]);
    expect((await registering(union, { isSeparate: false })).userErrors).toMatchObject([
      { code: 'NOT_SEPARATE', field: ['input', 'isSeparate'], clause: expect.stringContaining('45') },
    ]);
  });
  it("FI-14 refuses a number that is another union's active account, and takes it once that is closed", async () => {
    const [one, two] = [await books.union([]), await books.union([])];
    const accountNo = aNumber();
    const { record } = await registering(one, { accountNo });
    expect((await registering(two, { accountNo: accountNo.replaceAll(' ', '') })).userErrors).toMatchObject([{ code: 'ACCOUNT_IN_USE', field: ['input', 'accountNo'] }]);
    await books.done(one.finance, 'closeBankAccount', { id: record!.id, version: 1 });
    expect((await registering(two, { accountNo })).userErrors).toEqual([]);
  });
  it('FIN-01 has one active account a union, also when two are registered at once', async () => {
    const union = await books.union([]);
    const codes = (await Promise.all([registering(union), registering(union)])).map(({ userErrors }) => userErrors[0]?.code);
    expect(codes.sort()).toEqual(['ALREADY_ACTIVE', undefined]);
    expect((await registering(union)).userErrors).toMatchObject([{ code: 'ALREADY_ACTIVE' }]);
  });
  it('FIN-01 keeps the history: which account was active on which day', async () => {
    const union = await books.union([]);
    const { record } = await registering(union, { bank: '旧行' });
    await books.done(union.finance, 'closeBankAccount', { id: record!.id, version: 1, closedOn: '2025-03-31' });
    expect((await registering(union, { openedOn: '2025-03-30' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'openedOn'] }]);
    await registering(union, { bank: '新行', openedOn: '2025-04-02' });
    const on = async (day: string): Promise<unknown> => ((await seenBy(union.finance, union.org, day)) as { bank: string } | null)?.bank;
    expect([await on('2025-01-09'), await on('2025-01-10'), await on('2025-03-31'), await on('2025-04-01'), await on('2025-04-02')]).toEqual([
      undefined,
      '旧行',
      '旧行',
      undefined,
      '新行',
    ]);
  });
  it('FIN-01 closes between the opening and today, once', async () => {
    const union = await books.union([]);
    const { id } = (await registering(union)).record!;
    const closing = (closedOn: string): Promise<string | undefined> => books.refusal(union.finance, 'closeBankAccount', { id, version: 1, closedOn });
    expect([await closing('2025-01-09'), await closing('2025-05-21'), await closing('2025-01-10')]).toEqual(['INVALID', 'INVALID', undefined]);
    expect(await books.refusal(union.finance, 'closeBankAccount', { id, version: 2 })).toBe('CLOSED');
  });
  it.each([
    ['bank', { bank: ' ' }, { bank: '行' }],
    ['bank', { bank: '行'.repeat(81) }, { bank: '行'.repeat(80) }],
    ['accountNo', { accountNo: '1234567' }, { accountNo: '1234 5678' }],
    ['accountNo', { accountNo: '1'.repeat(31) }, { accountNo: '2'.repeat(30) }],
    ['accountNo', { accountNo: '6222abcd1234' }, { accountNo: '622212341234' }],
    ['openedOn', { openedOn: '2025-05-21' }, { openedOn: '2025-05-20' }],
  ])('FIN-01 refuses a registration by %s of %j and takes %j', async (field, bad, good) => {
    const union = await books.union([]);
    expect((await registering(union, bad)).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', field] }]);
    expect((await registering(union, good)).userErrors).toEqual([]);
  });
});

describe('FIN-01 who sees the bank account', () => {
  it('FIN-01 shows it to those who read the books, and to nobody else, by query and by reference', async () => {
    const union = await books.union([]);
    const { id } = (await registering(union)).record!;
    const entity = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on UnionBankAccount { bank } } }';
    const r = [{ __typename: 'UnionBankAccount', id }];
    for (const role of ['UNION_OFFICE', 'UNION_CHAIR', 'FINANCE_OFFICER', 'CASHIER', 'AUDIT_COMMISSIONER', 'BRANCH_CHAIR'] as const) {
      expect(await seenBy(holding(role, union.org), union.org)).toMatchObject({ id });
      expect(await books.service.data(holding(role, union.org), entity, { r })).toMatchObject({ _entities: [{ bank: '中国工商银行江都支行' }] });
    }
    const others = [memberOf(union.org, union.handler), holding('COMMITTEE_MEMBER', union.org), holding('FEDERATION_OFFICER', union.org), holding('ANALYST', union.org)];
    for (const caller of others) {
      expect(await books.error(caller, QUERY, { org: union.org })).toBe('FORBIDDEN');
      expect(await books.service.data(caller, entity, { r })).toEqual({ _entities: [null] });
    }
    expect(await books.error(nobody, QUERY, { org: union.org })).toBe('UNAUTHENTICATED');
    expect(await seenBy((await books.union([])).finance, union.org)).toBeNull();
  });
  it('FIN-01 lets the finance officer alone register and close', async () => {
    const union = await books.union([]);
    const { id } = (await registering(union)).record!;
    for (const caller of [union.chair, union.office, union.audit, holding('CASHIER', union.org)])
      expect(await books.forbidden(caller, 'closeBankAccount', { id, version: 1 })).toBe('FORBIDDEN');
    expect(await books.refusal((await books.union([])).finance, 'closeBankAccount', { id, version: 1 })).toBe('NOT_FOUND');
  });
});
