import { judge, norms, type InputsOf, type RuleId } from '../index.js';

const on = '2025-06-01';
const verdict = <K extends RuleId>(rule: K, region: string, inputs: InputsOf<K>) => judge(rule, { region, on }, inputs);

describe('delegates of the workers’ congress', () => {
  it.each([
    ['SH', 99, 'ALL_HANDS', 'PASS'],
    ['SH', 99, 'DELEGATES', 'PASS'],
    ['SH', 100, 'ALL_HANDS', 'FAIL'],
    ['SH', 100, 'DELEGATES', 'PASS'],
    ['ZJ', 99, 'ALL_HANDS', 'PASS'],
    ['ZJ', 100, 'ALL_HANDS', 'FAIL'],
    ['CN', 100, 'ALL_HANDS', 'ASK'],
  ] as const)('DM-01 in %s %d staff meeting as %s: %s', (region, workforce, form, outcome) => {
    expect(verdict('DM-01', region, { workforce, form }).outcome).toBe(outcome);
  });
  it.each([
    ['DM-02', 'SH', 200, 34, 'FAIL'],
    ['DM-02', 'SH', 200, 35, 'PASS'],
    ['DM-03', 'ZJ', 200, 46, 'FAIL'],
    ['DM-03', 'ZJ', 200, 47, 'PASS'],
    ['DM-03', 'ZJ', 100, 50, 'ASK'],
    ['DM-03', 'ZJ', 1000, 200, 'ASK'],
    ['DM-04', 'HA', 99, 50, 'ASK'],
    ['DM-04', 'HA', 100, 29, 'FAIL'],
    ['DM-04', 'HA', 100, 30, 'PASS'],
    ['DM-04', 'HA', 200, 30, 'PASS'],
    ['DM-04', 'HA', 500, 49, 'FAIL'],
    ['DM-04', 'HA', 500, 50, 'PASS'],
    ['DM-04', 'HA', 500, 75, 'PASS'],
    ['DM-04', 'HA', 500, 76, 'FAIL'],
    ['DM-04', 'HA', 1000, 100, 'PASS'],
    ['DM-04', 'HA', 1000, 101, 'FAIL'],
    ['DM-04', 'HA', 10000, 299, 'FAIL'],
    ['DM-04', 'HA', 10000, 300, 'PASS'],
    ['DM-04', 'HA', 10001, 500, 'PASS'],
    ['DM-04', 'HA', 10001, 501, 'ASK'],
  ] as const)('%s in %s %d staff with %d delegates: %s', (rule, region, workforce, delegates, outcome) => {
    expect(verdict(rule, region, { workforce, delegates }).outcome).toBe(outcome);
  });
  it.each([
    ['SH', 'DM-02', 'PASS'],
    ['ZJ', 'DM-03', 'PASS'],
    ['HA', 'DM-04', 'FAIL'],
    ['BJ', 'DM-04', 'ASK'],
  ])('DM-02 DM-03 DM-04 asked together, %s is judged by %s: 60 delegates of 300 staff %s', (region, rule, outcome) => {
    expect(norms().judgeAnyOf(['DM-02', 'DM-03', 'DM-04'], { region, on }, { workforce: 300, delegates: 60 })).toMatchObject({ rule, outcome });
  });
  it.each([
    ['SH', 30, 6, false, 'PASS'],
    ['SH', 30, 7, false, 'FAIL'],
    ['SH', 30, 7, true, 'ASK'],
    ['SH', 30, 6, true, 'PASS'],
    ['ZJ', 30, 7, true, 'FAIL'],
  ])('DM-05 in %s %d delegates, %d managers, a large multi-region group %p: %s', (region, delegates, managers, largeMultiRegionGroup, outcome) => {
    expect(verdict('DM-05', region, { delegates, managers, largeMultiRegionGroup }).outcome).toBe(outcome);
  });
  it.each([
    ['ZJ', 19, 'FAIL'],
    ['ZJ', 20, 'PASS'],
    ['SH', 19, 'ASK'],
    ['SH', 20, 'PASS'],
  ])('DM-06 in %s %d women of 50 delegates where 40 %% of the staff are women: %s', (region, womenDelegates, outcome) => {
    expect(verdict('DM-06', region, { delegates: 50, womenDelegates, staff: 500, womenStaff: 200 })).toMatchObject({ outcome, figures: { seatsNeeded: 20 } });
  });
  it.each([
    [true, 4, 'FAIL'],
    [true, 5, 'PASS'],
    [false, 0, 'PASS'],
  ])('DM-07 a firm that groups disabled workers %p with %d of 50 delegates, 10 %% of its staff disabled: %s', (groupsDisabledWorkers, disabledDelegates, outcome) => {
    expect(verdict('DM-07', 'ZJ', { groupsDisabledWorkers, delegates: 50, disabledDelegates, staff: 500, disabledStaff: 50 }).outcome).toBe(outcome);
  });
  it.each([
    [39, 39, 'FAIL', ['TURNOUT']],
    [40, 29, 'FAIL', ['VOTES']],
    [40, 30, 'PASS', []],
    [39, 29, 'FAIL', ['TURNOUT', 'VOTES']],
  ])('DM-08 in a district of 60, %d vote and %d are for: %s', (voters, yes, outcome, missing) => {
    expect(verdict('DM-08', 'SH', { staff: 60, voters, yes })).toMatchObject({ outcome, figures: { missing } });
  });
  it.each([
    [60, 29, 'FAIL'],
    [60, 30, 'PASS'],
    [61, 30, 'FAIL'],
    [61, 31, 'PASS'],
  ])('DM-09 in a district of %d, %d for the recall: %s', (staff, yes, outcome) => {
    expect(verdict('DM-09', 'SH', { staff, yes }).outcome).toBe(outcome);
  });
  it.each([
    ['SH', 30, 9, 15, []],
    ['SH', 30, 10, 15, ['MANAGERS']],
    ['SH', 30, 9, 14, ['FRONT_LINE']],
    ['SH', 29, 0, 29, ['DELEGATES']],
    ['ZJ', 30, 6, 0, []],
    ['ZJ', 30, 7, 0, ['MANAGERS']],
  ])('DM-23 in %s %d delegates, %d managers, %d from the front line: missing %j', (region, delegates, managers, frontLine, missing) => {
    expect(verdict('DM-23', region, { delegates, managers, frontLine }).figures.missing).toEqual(missing);
  });
});
