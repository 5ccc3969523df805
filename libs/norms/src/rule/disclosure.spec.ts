import { judge, type InputsOf, type RuleId } from '../index.js';

const verdict = <K extends RuleId>(rule: K, region: string, inputs: InputsOf<K>, on = '2025-12-31') => judge(rule, { region, on }, inputs);

describe('disclosure', () => {
  it.each([
    ['SD', '2025-03-08', 'PASS'],
    ['SD', '2025-03-09', 'FAIL'],
    ['CQ', '2025-03-09', 'PASS'],
    ['CQ', '2025-03-10', 'PASS'],
    ['CQ', '2025-03-11', 'FAIL'],
  ])('DI-01 in %s matters published on %s for a session on 15 March: %s', (region, publishedOn, outcome) => {
    expect(verdict('DI-01', region, { publishedOn, sessionOn: '2025-03-15' }).outcome).toBe(outcome);
  });
  it.each([
    ['SD', '2025-03-15', 'FAIL', 14],
    ['SD', '2025-03-16', 'PASS', 15],
    ['CQ', '2025-03-15', 'FAIL', 14],
    ['CQ', '2025-03-16', 'PASS', 15],
  ])('DI-02 in %s a notice posted on 1 March and withdrawn on %s: %s, day %d', (region, removedOn, outcome, daysUp) => {
    expect(verdict('DI-02', region, { postedOn: '2025-03-01', removedOn })).toMatchObject({ outcome, figures: { daysUp } });
  });
  it('DI-02 a notice that is still up is no breach', () => {
    expect(verdict('DI-02', 'SD', { postedOn: '2025-03-01', removedOn: null }, '2025-03-02').outcome).toBe('PASS');
  });
  it.each([
    ['ZJ', '2025-03-31', 'PASS'],
    ['ZJ', '2025-04-01', 'FAIL'],
    ['CQ', '2025-03-31', 'PASS'],
    ['CQ', '2025-04-01', 'FAIL'],
  ])('DI-03 in %s a remark of 1 March is answered on %s: %s', (region, answeredOn, outcome) => {
    expect(verdict('DI-03', region, { receivedOn: '2025-03-01', answeredOn }).outcome).toBe(outcome);
  });
  it('DI-03 an answer before the remark is bad input', () => {
    expect(() => verdict('DI-03', 'ZJ', { receivedOn: '2025-03-01', answeredOn: '2025-02-28' })).toThrow(/before the clock began/);
  });
});
