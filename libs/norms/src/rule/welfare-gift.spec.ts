import { judge, type InputsOf, type RuleId } from '../index.js';

const verdict = <K extends RuleId>(rule: K, region: string, inputs: InputsOf<K>, on = '2025-09-01') => judge(rule, { region, on }, inputs);
const gift = { festival: 'MID_AUTUMN', paidThisYearFen: 0, paidThisFestivalFen: 0 };

describe('gifts by region and date', () => {
  it.each([
    ['AH', '2018-03-11', 1, 'ASK'],
    ['AH', '2018-03-12', 150_000, 'PASS'],
    ['AH', '2018-03-12', 150_001, 'FAIL'],
    ['AH', '2025-08-20', 150_001, 'FAIL'],
    ['AH', '2025-08-21', 220_000, 'PASS'],
    ['AH', '2025-08-21', 220_001, 'FAIL'],
    ['AH-MAS', '2025-08-21', 220_001, 'FAIL'],
    ['XJ', '2024-12-31', 150_001, 'FAIL'],
    ['XJ', '2025-01-01', 200_000, 'PASS'],
    ['XJ', '2025-01-01', 200_001, 'FAIL'],
    ['SH', '2025-09-01', 1, 'ASK'],
  ])('WF-30 in %s on %s festival gifts of %d fen in the year: %s', (region, on, nowFen, outcome) => {
    expect(verdict('WF-30', region, { ...gift, nowFen }, on).outcome).toBe(outcome);
  });
  it.each([
    ['SPRING_FESTIVAL', 0, 50_000, 'PASS'],
    ['SPRING_FESTIVAL', 0, 50_001, 'FAIL'],
    ['MID_AUTUMN', 0, 20_000, 'PASS'],
    ['MID_AUTUMN', 1, 20_000, 'FAIL'],
  ])('WF-30 in Guizhou at %s, after %d fen, %d more: %s', (festival, paidThisFestivalFen, nowFen, outcome) => {
    expect(verdict('WF-30', 'GZ', { festival, paidThisYearFen: 999_999, paidThisFestivalFen, nowFen }).outcome).toBe(outcome);
  });
  it.each([
    ['AH', '2025-08-20', 0, 30_000, 'PASS'],
    ['AH', '2025-08-20', 0, 30_001, 'FAIL'],
    ['AH', '2025-08-21', 0, 50_000, 'PASS'],
    ['AH', '2025-08-21', 0, 50_001, 'FAIL'],
    ['AH', '2025-08-21', 1, 1, 'FAIL'],
    ['GZ', '2025-09-01', 0, 30_000, 'PASS'],
    ['GZ', '2025-09-01', 0, 30_001, 'FAIL'],
  ])('WF-31 in %s on %s, %d given this year, a birthday gift of %d fen: %s', (region, on, givenThisYear, nowFen, outcome) => {
    expect(verdict('WF-31', region, { givenThisYear, nowFen }, on).outcome).toBe(outcome);
  });
  it.each([
    ['2025-08-20', 0, 60_000, 'PASS'],
    ['2025-08-20', 0, 60_001, 'FAIL'],
    ['2025-08-21', 0, 200_000, 'PASS'],
    ['2025-08-21', 0, 200_001, 'FAIL'],
    ['2025-08-21', 1, 1, 'FAIL'],
  ])('WF-32 on %s, %d given this year, a marriage gift of %d fen: %s', (on, givenThisYear, nowFen, outcome) => {
    expect(verdict('WF-32', 'AH', { about: 'MARRIAGE', givenThisYear, nowFen }, on).outcome).toBe(outcome);
  });
  it.each([
    ['birth-2', 'PASS'],
    ['birth-1', 'FAIL'],
    [null, 'FAIL'],
  ])('WF-32 a birth gift for the event %s after one for birth-1: %s', (eventId, outcome) => {
    expect(verdict('WF-32', 'AH', { about: 'BIRTH', eventId, eventIdsPaid: ['birth-1'], nowFen: 1 }).outcome).toBe(outcome);
  });
  it.each([
    ['2025-08-20', 'k2', 100_000, 'PASS'],
    ['2025-08-20', 'k2', 100_001, 'FAIL'],
    ['2025-08-21', 'k2', 200_000, 'PASS'],
    ['2025-08-21', 'k2', 200_001, 'FAIL'],
    ['2025-08-21', 'k1', 1, 'FAIL'],
  ])('WF-33 on %s a gift for the disease %s of %d fen, k1 paid this year: %s', (on, diseaseKey, nowFen, outcome) => {
    expect(verdict('WF-33', 'AH', { diseaseKey, diseaseKeysPaidThisYear: ['k1'], nowFen }, on).outcome).toBe(outcome);
  });
  it.each([
    ['2025-08-20', 'MEMBER', 200_000, 'PASS'],
    ['2025-08-20', 'PARENT', 100_000, 'PASS'],
    ['2025-08-20', 'PARENT', 100_001, 'FAIL'],
    ['2025-08-21', 'MEMBER', 200_001, 'FAIL'],
    ['2025-08-21', 'SPOUSE', 200_000, 'PASS'],
    ['2025-08-21', 'CHILD', 200_001, 'FAIL'],
    ['2025-08-21', 'OTHER_RELATIVE', 1, 'ASK'],
  ] as const)('WF-34 on %s for a %s who died %d fen: %s', (on, deceased, nowFen, outcome) => {
    expect(verdict('WF-34', 'AH', { deceased, nowFen }, on).outcome).toBe(outcome);
  });
  it.each([
    ['2025-08-20', 0, 100_000, 'PASS'],
    ['2025-08-20', 0, 100_001, 'FAIL'],
    ['2025-08-21', 0, 200_000, 'PASS'],
    ['2025-08-21', 0, 200_001, 'FAIL'],
    ['2025-08-21', 1, 1, 'FAIL'],
  ])('WF-35 on %s, %d given in a lifetime, a retirement gift of %d fen: %s', (on, givenBefore, nowFen, outcome) => {
    expect(verdict('WF-35', 'AH', { givenBefore, nowFen }, on).outcome).toBe(outcome);
  });
});
