import { judge, norms, type InputsOf, type RuleId } from '../index.js';

const at = { region: 'CN', on: '2025-06-01' };
const verdict = <K extends RuleId>(rule: K, inputs: InputsOf<K>) => judge(rule, at, inputs);

describe('books and offices', () => {
  it.each([
    [{ BOOKKEEPER: 'a', APPROVER: 'b', HANDLER: 'c', CUSTODIAN: 'd' }, []],
    [{ BOOKKEEPER: 'a', APPROVER: 'a', HANDLER: 'c', CUSTODIAN: 'd' }, ['BOOKKEEPER', 'APPROVER']],
    [{ BOOKKEEPER: 'a', APPROVER: 'b', HANDLER: 'c', CUSTODIAN: 'c' }, ['HANDLER', 'CUSTODIAN']],
    [{ BOOKKEEPER: 'a', HANDLER: 'c' }, []],
    [{ BOOKKEEPER: 'a', WITNESS: 'a' }, []],
  ])('FI-12 the hands of a voucher %j clash in %j', (people, clash) => {
    expect(verdict('FI-12', { people: people as Record<string, string> })).toMatchObject({ outcome: clash.length === 0 ? 'PASS' : 'FAIL', figures: { clash } });
  });
  it.each(['AUDITOR', 'ARCHIVIST', 'INCOME_BOOKKEEPER', 'COST_BOOKKEEPER', 'CLAIMS_BOOKKEEPER'])('FI-13 a cashier may not be %s', (role) => {
    expect(verdict('FI-13', { roles: [role, 'MEMBER', 'CASHIER'] })).toMatchObject({ outcome: 'FAIL', figures: { clash: ['CASHIER', role] } });
    expect(verdict('FI-13', { roles: [role, 'MEMBER'] }).outcome).toBe('PASS');
  });
  it('FI-13 a cashier may hold another office', () => {
    expect(verdict('FI-13', { roles: ['CASHIER', 'MEMBER'] }).outcome).toBe('PASS');
  });
  it.each(['APPROVER', 'BOOKKEEPER', 'CASHIER'])('FI-16 a member of the audit committee may not be %s', (role) => {
    expect(verdict('FI-16', { roles: ['AUDIT_COMMISSIONER', role] }).outcome).toBe('FAIL');
    expect(verdict('FI-16', { roles: ['AUDIT_COMMISSIONER'] }).outcome).toBe('PASS');
  });
  it('FI-13 FI-16 the pairs are data, for whoever assigns offices', () => {
    expect(norms().paramsInForce('FI-16', at)?.pairs).toContainEqual(['AUDIT_COMMISSIONER', 'CASHIER']);
  });
  it.each([
    ['401', 'PASS', '会费收入 | dues'],
    ['40301', 'PASS', '上级补助收入 | grants from the upper level'],
    ['508', 'PASS', '其他支出 | other cost'],
    ['409', 'FAIL', undefined],
    ['509', 'FAIL', undefined],
    ['4030', 'FAIL', undefined],
    ['4003', 'FAIL', undefined],
    ['', 'FAIL', undefined],
  ])('FI-19 account %p: %s', (code, outcome, name) => {
    const judged = verdict('FI-19', { code });
    expect([judged.outcome, judged.figures.name]).toEqual([outcome, name]);
  });
  it('FI-19 the older chart has 401 to 408 and 501 to 508, and serves while the one of 2022 is an empty slot', () => {
    const codes = Object.keys(norms().paramsInForce('FI-19', at)?.accounts ?? {});
    expect(codes.filter((code) => /^[45]/.test(code))).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `40${n}`).concat([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `50${n}`)));
    expect(verdict('FI-19', { code: '401' }).note).toContain('2022');
  });
  it('FI-20 7,200 yuan of furniture over 180 months are 40 a month, and of a computer over 72 months 100 a month without residue', () => {
    expect(verdict('FI-20', { assetClass: 'FURNITURE', costFen: 720_000, boughtIn: '2025-03' }).figures).toMatchObject({ months: 180, monthlyFen: 4_000, firstMonthFen: 4_000 });
    expect(verdict('FI-20', { assetClass: 'COMPUTER', costFen: 720_000, boughtIn: '2025-03' }).figures).toEqual({
      months: 72,
      monthlyFen: 10_000,
      firstMonthFen: 10_000,
      firstMonth: '2025-03',
      lastMonth: '2031-02',
    });
  });
  it('FI-20 what does not divide is booked at once', () => {
    expect(verdict('FI-20', { assetClass: 'COMPUTER', costFen: 720_071, boughtIn: '2025-03' }).figures).toMatchObject({ monthlyFen: 10_000, firstMonthFen: 10_071 });
  });
  it('FI-20 a class without a life is asked', () => {
    expect(verdict('FI-20', { assetClass: 'PAINTING', costFen: 1, boughtIn: '2025-03' }).outcome).toBe('ASK');
  });

  const notice = { openingFen: 1000, incomeFen: { '401': 300, '402': 200 }, costFen: { '501': 400 }, closingFen: 1100, carriedRoot: 'r2', last: { closingFen: 1000, root: 'r2' } };
  it.each([
    [{}, []],
    [{ closingFen: 1101 }, ['BALANCE']],
    [{ costFen: { '501': 399 } }, ['BALANCE']],
    [{ openingFen: 999, closingFen: 1099 }, ['OPENING']],
    [{ carriedRoot: 'r1' }, ['ROOT']],
    [{ carriedRoot: null }, ['ROOT']],
    [{ last: null, carriedRoot: null }, []],
  ])('FI-22 a monthly notice with %j fails in %j', (change, missing) => {
    expect(verdict('FI-22', { ...notice, ...change } as InputsOf<'FI-22'>)).toMatchObject({ outcome: missing.length === 0 ? 'PASS' : 'FAIL', figures: { missing } });
  });
});
