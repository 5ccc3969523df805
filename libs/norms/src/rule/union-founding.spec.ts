import { judge, type InputsOf, type RuleId } from '../index.js';

const verdict = <K extends RuleId>(rule: K, region: string, inputs: InputsOf<K>, on = '2025-06-01') => judge(rule, { region, on }, inputs);

describe('founding a basic union', () => {
  it.each([
    [24, 'BASIC_COMMITTEE', 'PASS'],
    [24, 'JOINT_COMMITTEE', 'PASS'],
    [24, 'ORGANISER', 'PASS'],
    [25, 'BASIC_COMMITTEE', 'PASS'],
    [25, 'JOINT_COMMITTEE', 'FAIL'],
    [25, 'ORGANISER', 'FAIL'],
  ] as const)('OR-01 %d members with %s: %s', (members, form, outcome) => {
    expect(verdict('OR-01', 'CN', { members, form }).outcome).toBe(outcome);
  });
  it('OR-02 a union stays applied for until the next level up has approved', () => {
    expect(verdict('OR-02', 'CN', { approvedOn: null })).toMatchObject({ outcome: 'FAIL', figures: { status: 'APPLIED' } });
    expect(verdict('OR-02', 'CN', { approvedOn: '2025-06-02' })).toMatchObject({ outcome: 'FAIL' });
    expect(verdict('OR-02', 'CN', { approvedOn: '2025-06-01' })).toMatchObject({ outcome: 'PASS', figures: { status: 'APPROVED' } });
  });
  it.each([
    ['EMPLOYER_ENDED', true, 'PASS'],
    ['EMPLOYER_ENDED', false, 'FAIL'],
    ['OTHER', true, 'FAIL'],
  ] as const)('OR-03 dissolution for %s, reported up %p: %s', (cause, reportedUp, outcome) => {
    expect(verdict('OR-03', 'CN', { cause, reportedUp }).outcome).toBe(outcome);
  });
  it('OR-03 a member of a closed employer is retained', () => {
    expect(verdict('OR-03', 'CN', { cause: 'EMPLOYER_ENDED', reportedUp: true }).figures).toEqual({ membershipBasis: 'RETAINED' });
  });
  it.each([
    ['CN', 199, 0, 'PASS'],
    ['CN', 199, 1, 'ASK'],
    ['CN', 200, 0, 'PASS'],
    ['CN', 200, 1, 'PASS'],
    ['SH', 199, 0, 'PASS'],
    ['SH', 199, 1, 'PASS'],
    ['SH', 200, 0, 'FAIL'],
    ['SH', 200, 1, 'PASS'],
    ['CQ', 200, 0, 'FAIL'],
  ] as const)('OR-04 in %s %d staff with %d full-time officers: %s', (region, workforce, fullTimeOfficers, outcome) => {
    expect(verdict('OR-04', region, { workforce, fullTimeOfficers }).outcome).toBe(outcome);
  });

  const unit = { openedOn: '2024-03-10', monthlyWagesFen: 10_000_000 };
  it.each([
    ['2025-03-10', 'PASS', 0],
    ['2025-03-11', 'FAIL', 0],
    ['2025-04-01', 'FAIL', 0],
    ['2025-04-20', 'FAIL', 1],
    ['2025-06-01', 'FAIL', 2],
  ])('OR-17 in Chongqing a unit opened on 10 March 2024 that founds its union on %s: %s, %d months of fee for the gap', (foundedOn, outcome, feeMonths) => {
    expect(verdict('OR-17', 'CQ', { ...unit, foundedOn })).toMatchObject({
      outcome,
      figures: { latestOn: '2025-03-10', feeMonths, preparationFeeFen: feeMonths * 200_000, noticeDue: false },
    });
  });
  it('OR-17 the upper union issues its notice from the day after the year', () => {
    expect(verdict('OR-17', 'CQ', { ...unit, foundedOn: null }, '2025-03-10')).toMatchObject({ outcome: 'PASS', figures: { noticeDue: false } });
    expect(verdict('OR-17', 'CQ', { ...unit, foundedOn: null }, '2025-03-11')).toMatchObject({ outcome: 'FAIL', figures: { noticeDue: true, feeMonths: 0 } });
    expect(verdict('OR-17', 'CQ', { ...unit, foundedOn: null }, '2025-04-01')).toMatchObject({ outcome: 'FAIL', figures: { noticeDue: true, feeMonths: 1 } });
  });
  it('OR-17 Henan sets the year but no fee, and the nation neither', () => {
    expect(verdict('OR-17', 'HA', { ...unit, foundedOn: '2025-04-20' }).figures).toEqual({ latestOn: '2025-03-10', noticeDue: false });
    expect(verdict('OR-17', 'CN', { ...unit, foundedOn: '2025-04-20' })).toMatchObject({ outcome: 'ASK', clause: null });
  });
});
