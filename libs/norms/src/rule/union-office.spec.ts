import { judge, type InputsOf, type RuleId } from '../index.js';

const verdict = <K extends RuleId>(rule: K, region: string, inputs: InputsOf<K>, on = '2025-06-01') => judge(rule, { region, on }, inputs);

describe('union officers', () => {
  it.each([
    ['BASIC', 2, 'FAIL'],
    ['BASIC', 3, 'PASS'],
    ['BASIC', 4, 'FAIL'],
    ['BASIC', 5, 'PASS'],
    ['LOCAL', 3, 'FAIL'],
    ['LOCAL', 5, 'PASS'],
    ['INDUSTRIAL', 5, 'PASS'],
  ] as const)('OR-05 a %s term of %d years: %s', (level, years, outcome) => {
    expect(verdict('OR-05', 'CN', { level, years }).outcome).toBe(outcome);
  });
  it('OR-06 a close relative of the principal officer may not stand', () => {
    expect(verdict('OR-06', 'CN', { closeRelativeOfPrincipal: true }).outcome).toBe('FAIL');
    expect(verdict('OR-06', 'CN', { closeRelativeOfPrincipal: false }).outcome).toBe('PASS');
  });
  it.each([
    [300, 99, false, 'FAIL'],
    [300, 100, false, 'PASS'],
    [301, 100, false, 'FAIL'],
    [301, 101, false, 'PASS'],
    [300, 0, true, 'PASS'],
  ])('OR-07 %d members, %d signers, called by the committee %p: %s', (members, signers, calledByCommittee, outcome) => {
    expect(verdict('OR-07', 'CN', { members, signers, calledByCommittee }).outcome).toBe(outcome);
  });
  it.each([
    [100, 50, true, 'FAIL'],
    [100, 51, true, 'PASS'],
    [101, 50, true, 'FAIL'],
    [101, 51, true, 'PASS'],
    [100, 100, false, 'FAIL'],
  ])('OR-08 of %d electors %d for removal, a meeting held %p: %s', (electors, yes, meetingHeld, outcome) => {
    expect(verdict('OR-08', 'CN', { electors, yes, meetingHeld }).outcome).toBe(outcome);
  });
  it.each([
    ['CN', 'CONSENTS', true, 'PASS'],
    ['CN', 'CONSENTS', false, 'FAIL'],
    ['CN', 'REFUSES', true, 'FAIL'],
    ['CN', 'SILENT', true, 'FAIL'],
    ['SH', 'REFUSES', true, 'FAIL'],
    ['SH', 'SILENT', true, 'PASS'],
    ['SH', 'SILENT', false, 'FAIL'],
  ] as const)('OR-09 in %s, the upper level %s, the own committee consents %p: %s', (region, upper, committeeConsents, outcome) => {
    expect(verdict('OR-09', region, { committeeConsents, upper, askedOn: '2025-03-01' }).outcome).toBe(outcome);
  });
  it.each([
    ['2025-03-15', 'FAIL'],
    ['2025-03-16', 'PASS'],
  ])('OR-09 in Shanghai, asked on 1 March, silence on %s: %s', (on, outcome) => {
    expect(verdict('OR-09', 'SH', { committeeConsents: true, upper: 'SILENT', askedOn: '2025-03-01' }, on).outcome).toBe(outcome);
  });
  it('OR-09 silence needs the day on which the upper level was asked', () => {
    expect(() => verdict('OR-09', 'SH', { committeeConsents: true, upper: 'SILENT', askedOn: null })).toThrow(/OR-09: .*askedOn/);
  });

  const term = { termFrom: '2022-05-01', termTo: '2025-04-30', grossFault: false, retirementAge: false };
  it.each([
    [true, '2023-12-31', '2028-04-30'],
    [true, '2030-12-31', '2030-12-31'],
    [false, '2023-12-31', '2025-04-30'],
    [false, '2026-12-31', '2026-12-31'],
  ])('OR-10 full-time %p with a contract to %s: it runs to %s', (fullTime, contractEndsOn, endsOn) => {
    expect(verdict('OR-10', 'CN', { ...term, fullTime, contractEndsOn })).toMatchObject({ outcome: 'PASS', figures: { contractEndsOn: endsOn } });
  });
  it.each([{ grossFault: true }, { retirementAge: true }])('OR-10 is not extended with %j', (exception) => {
    expect(verdict('OR-10', 'CN', { ...term, ...exception, fullTime: true, contractEndsOn: '2023-12-31' })).toMatchObject({
      outcome: 'FAIL',
      figures: { contractEndsOn: '2023-12-31' },
    });
  });
  it('OR-10 a term that ends before it begins is bad input', () => {
    expect(() => verdict('OR-10', 'CN', { ...term, termTo: '2021-04-30', fullTime: true, contractEndsOn: '2023-12-31' })).toThrow(/OR-10: .*before the start/);
  });
  it.each([
    ['CQ', 9, 'DELEGATE', 'PASS'],
    ['CQ', 9, 'NONE', 'FAIL'],
    ['CQ', 10, 'DELEGATE', 'FAIL'],
    ['CQ', 10, 'COMMITTEE', 'PASS'],
    ['HA', 9, 'DELEGATE', 'PASS'],
    ['HA', 10, 'DELEGATE', 'FAIL'],
    ['SH', 24, 'DELEGATE', 'PASS'],
    ['SH', 25, 'DELEGATE', 'FAIL'],
    ['SH', 25, 'COMMITTEE', 'PASS'],
    ['SH', 5, 'COMMITTEE', 'PASS'],
    ['SH', 0, 'NONE', 'ASK'],
    ['CN', 25, 'DELEGATE', 'ASK'],
  ] as const)('OR-11 in %s %d women members with %s: %s', (region, womenMembers, organ, outcome) => {
    expect(verdict('OR-11', region, { womenMembers, organ }).outcome).toBe(outcome);
  });
});
