import { judge, type InputsOf, type RuleId } from '../index.js';

const verdict = <K extends RuleId>(rule: K, inputs: InputsOf<K>) => judge(rule, { region: 'CN', on: '2025-06-01' }, inputs);

describe('union elections', () => {
  it.each([
    [30, 19, 'FAIL'],
    [30, 20, 'PASS'],
    [31, 20, 'FAIL'],
    [31, 21, 'PASS'],
  ])('EL-01 of %d entitled %d attend: %s', (entitled, present, outcome) => {
    expect(verdict('EL-01', { entitled, present })).toMatchObject({ outcome, basis: 'S' });
  });
  it.each([
    [100, 50, 'FAIL'],
    [100, 51, 'PASS'],
    [101, 50, 'FAIL'],
    [101, 51, 'PASS'],
  ])('EL-02 of %d entitled %d vote for the candidate: %s', (entitled, votes, outcome) => {
    expect(verdict('EL-02', { entitled, votes }).outcome).toBe(outcome);
  });
  it.each([
    [70, 70, 'PASS'],
    [70, 69, 'PASS'],
    [70, 71, 'FAIL'],
  ])('EL-03 %d papers issued and %d collected: %s', (issued, collected, outcome) => {
    expect(verdict('EL-03', { issued, collected }).outcome).toBe(outcome);
  });
  it.each([
    [7, 0, 'PASS'],
    [7, 7, 'PASS'],
    [7, 8, 'FAIL'],
  ])('EL-04 %d seats and %d names: %s', (seats, named, outcome) => {
    expect(verdict('EL-04', { seats, named }).outcome).toBe(outcome);
  });
  it.each([
    [true, 7, null, 'FAIL'],
    [true, 8, null, 'PASS'],
    [true, 7, 7, 'FAIL'],
    [true, 7, 8, 'PASS'],
    [false, 8, null, 'FAIL'],
  ])('EL-05 secret %p, %d candidates for 7 seats, %p in a preliminary round: %s', (secret, candidates, preliminaryCandidates, outcome) => {
    expect(verdict('EL-05', { secret, seats: 7, candidates, preliminaryCandidates }).outcome).toBe(outcome);
  });
  it('EL-06 is unverified and so switched off', () => {
    expect(verdict('EL-06', { organ: 'COMMITTEE', seats: 21, candidates: 23 })).toMatchObject({
      outcome: 'ASK',
      basis: 'U',
      reason: expect.stringContaining('switched off') as string,
    });
  });
  it('EL-08 a committee without an audit committee is incomplete', () => {
    expect(verdict('EL-08', { auditCommittee: false }).outcome).toBe('FAIL');
    expect(verdict('EL-08', { auditCommittee: true })).toMatchObject({ outcome: 'PASS', clause: expect.stringContaining('章程') as string });
  });
});
