import { judge, type InputsOf, type RuleId } from '../index.js';

const verdict = <K extends RuleId>(rule: K, inputs: InputsOf<K>) => judge(rule, { region: 'CN', on: '2025-06-01' }, inputs);

describe('membership', () => {
  it.each([
    [true, true, []],
    [true, false, ['COMMITTEE_APPROVAL']],
    [false, true, ['OWN_REQUEST']],
  ])('OR-12 own request %p and approval %p: missing %j', (ownRequest, committeeApproved, missing) => {
    expect(verdict('OR-12', { ownRequest, committeeApproved })).toMatchObject({ outcome: missing.length === 0 ? 'PASS' : 'FAIL', figures: { missing } });
  });

  const gone = { monthsUnpaid: 6, monthsAbsent: 6, withCause: false, urged: true };
  it.each([
    [{}, 'PASS'],
    [{ monthsUnpaid: 5 }, 'FAIL'],
    [{ monthsAbsent: 0 }, 'FAIL'],
    [{ withCause: true }, 'FAIL'],
    [{ urged: false }, 'FAIL'],
  ])('OR-13 six months away and unpaid, but %j: left %s', (change, outcome) => {
    expect(verdict('OR-13', { ...gone, ...change }).outcome).toBe(outcome);
  });
  it.each([
    ['RETAINED', 0, 'PASS'],
    ['RETAINED', 1, 'FAIL'],
    ['ACTIVE', 2000, 'PASS'],
  ] as const)('OR-14 a member who is %s and charged %d fen: %s', (basis, duesChargedFen, outcome) => {
    expect(verdict('OR-14', { basis, duesChargedFen }).outcome).toBe(outcome);
  });
  it.each([
    ['RETAINED', 'VOTE', 'FAIL'],
    ['RETAINED', 'STAND', 'FAIL'],
    ['ACTIVE', 'VOTE', 'PASS'],
    ['ACTIVE', 'STAND', 'PASS'],
  ] as const)('OR-14b a member who is %s may %s: %s', (basis, act, outcome) => {
    expect(verdict('OR-14b', { basis, act }).outcome).toBe(outcome);
  });
  it.each([
    [0, 'PASS'],
    [1, 'PASS'],
    [2, 'FAIL'],
  ])('OR-14c %d live memberships: %s', (liveMemberships, outcome) => {
    expect(verdict('OR-14c', { liveMemberships }).outcome).toBe(outcome);
  });

  const steps = { groupDiscussed: true, committeeDecided: true, filedWithUpper: true };
  it('OR-15 an expulsion with every step is valid', () => {
    expect(verdict('OR-15', steps).outcome).toBe('PASS');
  });
  it.each([
    ['groupDiscussed', 'GROUP_DISCUSSION'],
    ['committeeDecided', 'COMMITTEE_DECISION'],
    ['filedWithUpper', 'FILED_WITH_UPPER'],
  ])('OR-15 without %s it is invalid, and says so', (step, missing) => {
    expect(verdict('OR-15', { ...steps, [step]: false })).toMatchObject({ outcome: 'FAIL', figures: { missing: [missing] } });
  });
  it.each([
    [100, 'ALL', 'PASS'],
    [100, 'DELEGATES', 'FAIL'],
    [101, 'DELEGATES', 'PASS'],
    [101, 'ALL', 'PASS'],
  ] as const)('OR-16 %d members meeting as %s: %s', (members, form, outcome) => {
    expect(verdict('OR-16', { about: 'FORM', members, form }).outcome).toBe(outcome);
  });
  it.each([
    [0, 'FAIL'],
    [1, 'PASS'],
  ])('OR-16 %d meetings in the year: %s', (meetings, outcome) => {
    expect(verdict('OR-16', { about: 'YEAR', meetings }).outcome).toBe(outcome);
  });
});
