import { judge } from '../index.js';

describe('personal information', () => {
  it.each([
    ['2025-06-14', false, 'FAIL', 13],
    ['2025-06-14', true, 'PASS', 13],
    ['2025-06-15', false, 'PASS', 14],
  ])('PR-02 one born on 15 June 2011 on %s, a guardian consenting %p: %s at %d', (on, guardianConsent, outcome, age) => {
    expect(judge('PR-02', { region: 'CN', on }, { birthDate: '2011-06-15', guardianConsent })).toMatchObject({ outcome, figures: { age } });
  });
  it('PR-02 one not yet born is bad input', () => {
    expect(() => judge('PR-02', { region: 'CN', on: '2025-06-01' }, { birthDate: '2025-06-02', guardianConsent: true })).toThrow(/PR-02: .*born on/);
  });
});
