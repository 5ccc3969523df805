import { judge, type InputsOf, type RuleId } from '../index.js';

const verdict = <K extends RuleId>(rule: K, region: string, inputs: InputsOf<K>, on = '2025-12-31') => judge(rule, { region, on }, inputs);

describe('sessions of the workers’ congress', () => {
  it.each([
    [29, 3, 3, 'ASK'],
    [30, 2, 2, 'FAIL'],
    [30, 3, 2, 'PASS'],
    [99, 5, 3, 'PASS'],
    [99, 6, 6, 'FAIL'],
    [100, 5, 5, 'ASK'],
    [100, 7, 7, 'ASK'],
    [101, 6, 6, 'FAIL'],
    [101, 7, 3, 'FAIL'],
    [101, 7, 4, 'PASS'],
  ])('DM-10 %d delegates, a presidium of %d with %d from the front line: %s', (delegates, presidium, frontLine, outcome) => {
    expect(verdict('DM-10', 'SH', { delegates, presidium, frontLine }).outcome).toBe(outcome);
  });
  it.each(['SH', 'ZJ', 'HA'])('DM-11 in %s opens a session at two thirds of the delegates', (region) => {
    const outcomes = [
      [31, 20],
      [31, 21],
      [100, 66],
      [100, 67],
    ].map(([delegates = 0, present = 0]) => verdict('DM-11', region, { delegates, present }).outcome);
    expect(outcomes).toEqual(['FAIL', 'PASS', 'FAIL', 'PASS']);
  });
  it('DM-11 in a region without a clause is asked', () => {
    expect(verdict('DM-11', 'CQ', { delegates: 31, present: 31 })).toMatchObject({ outcome: 'ASK', clause: null, effective: null, basis: null });
  });

  const ballot = { delegates: 100, secretBallot: true, matter: 'WEIGHTY' } as const;
  it.each([
    ['SH', 49, 'FAIL'],
    ['SH', 50, 'PASS'],
    ['ZJ', 50, 'FAIL'],
    ['ZJ', 51, 'PASS'],
    ['HA', 50, 'FAIL'],
    ['HA', 51, 'PASS'],
  ])('DM-12 in %s %d of 100 delegates in favour: %s', (region, yes, outcome) => {
    expect(verdict('DM-12', region, { ...ballot, yes }).outcome).toBe(outcome);
  });
  it.each([
    ['SH', 'OTHER', 'FAIL'],
    ['ZJ', 'OTHER', 'FAIL'],
    ['HA', 'OTHER', 'PASS'],
    ['HA', 'WEIGHTY', 'FAIL'],
    ['HA', 'ELECTION', 'FAIL'],
  ] as const)('DM-12 in %s an open vote on a matter that is %s: %s', (region, matter, outcome) => {
    expect(verdict('DM-12', region, { delegates: 100, yes: 100, secretBallot: false, matter }).outcome).toBe(outcome);
  });
  it.each([
    ['SH', 'DELEGATES', '2025-03-08', 'PASS'],
    ['SH', 'DELEGATES', '2025-03-09', 'FAIL'],
    ['SH', 'UNION', '2025-01-01', 'ASK'],
    ['HA', 'DELEGATES', '2025-03-08', 'PASS'],
    ['HA', 'UNION', '2025-02-28', 'PASS'],
    ['HA', 'UNION', '2025-03-01', 'FAIL'],
  ] as const)('DM-13 in %s papers to the %s on %s for a session on 15 March: %s', (region, recipient, sentOn, outcome) => {
    expect(verdict('DM-13', region, { recipient, sentOn, sessionOn: '2025-03-15' }).outcome).toBe(outcome);
  });
  it.each([
    ['DELEGATES', 33, 'FAIL'],
    ['DELEGATES', 34, 'PASS'],
    ['UNION', 0, 'PASS'],
    ['EMPLOYER', 0, 'PASS'],
  ] as const)('DM-14 an extra session of 100 called by %s with %d signers: %s', (calledBy, signers, outcome) => {
    expect(verdict('DM-14', 'SH', { about: 'EXTRA_SESSION', delegates: 100, calledBy, signers }).outcome).toBe(outcome);
  });
  it.each([
    [0, 'FAIL'],
    [1, 'PASS'],
  ])('DM-14 %d sessions in the year: %s', (sessions, outcome) => {
    expect(verdict('DM-14', 'ZJ', { about: 'YEAR', sessions }).outcome).toBe(outcome);
  });
  it.each([
    ['SD', '2025-03-13', 'PASS'],
    ['SD', '2025-03-14', 'FAIL'],
    ['SD', null, 'FAIL'],
    ['SH', '2025-12-01', 'PASS'],
    ['SH', '2025-03-09', 'FAIL'],
    ['SH', null, 'ASK'],
  ])('DM-17 in %s results of a session closed on 10 March, published on %s: %s', (region, publishedOn, outcome) => {
    expect(verdict('DM-17', region, { closedOn: '2025-03-10', publishedOn }).outcome).toBe(outcome);
  });
  it('DM-17 in Shandong results not yet published on the third day are still in time', () => {
    expect(verdict('DM-17', 'SD', { closedOn: '2025-03-10', publishedOn: null }, '2025-03-13')).toMatchObject({ outcome: 'PASS', figures: { dueOn: '2025-03-13', open: true } });
  });
  it.each([
    ['2025-10-16', 'PASS'],
    ['2025-10-17', 'FAIL'],
  ])('DM-18 a session closed on 30 September 2025 is reported on %s, its seventh working day being 16 October: %s', (reportedOn, outcome) => {
    expect(verdict('DM-18', 'SH', { closedOn: '2025-09-30', reportedOn })).toMatchObject({ outcome, figures: { dueOn: '2025-10-16' } });
  });
  it('DM-18 in a year whose working days are not known is asked', () => {
    expect(verdict('DM-18', 'SH', { closedOn: '2098-12-30', reportedOn: null })).toMatchObject({ outcome: 'ASK', reason: expect.stringContaining('2098') as string });
  });
  it.each([
    [2, 'FAIL'],
    [3, 'PASS'],
    [4, 'PASS'],
    [5, 'PASS'],
    [6, 'FAIL'],
  ])('DM-21 a term of %d years: %s', (years, outcome) => {
    expect(verdict('DM-21', 'SH', { about: 'TERM', years }).outcome).toBe(outcome);
  });
  it.each([
    ['2025-06-30', 'PASS'],
    ['2025-07-01', 'FAIL'],
    [null, 'FAIL'],
  ])('DM-21 a congress whose term ended on 30 June 2024 is renewed on %s: %s', (renewedOn, outcome) => {
    expect(verdict('DM-21', 'SH', { about: 'RENEWAL', endedOn: '2024-06-30', renewedOn }).outcome).toBe(outcome);
  });
});
