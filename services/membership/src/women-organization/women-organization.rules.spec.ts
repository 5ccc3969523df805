import { judgeWomenOrgan } from './women-organization.rules.js';

const judged = (organ: 'COMMITTEE' | 'COMMISSIONER' | 'NONE', womenMembers: number, region: string): string =>
  judgeWomenOrgan({ hasCommittee: organ === 'COMMITTEE', hasCommissioner: organ === 'COMMISSIONER', womenMembers }, region, '2025-03-31').status;

describe('OR-11 the women workers’ organisation', () => {
  it.each([
    ['CQ', 9, 'COMMISSIONER', 'COMPLETE'],
    ['CQ', 10, 'COMMISSIONER', 'INCOMPLETE'],
    ['CQ', 10, 'COMMITTEE', 'COMPLETE'],
    ['SH', 24, 'COMMISSIONER', 'COMPLETE'],
    ['SH', 25, 'COMMISSIONER', 'INCOMPLETE'],
    ['SH', 24, 'NONE', 'INCOMPLETE'],
    ['SH', 0, 'NONE', 'INCOMPLETE'],
    ['SH', 0, 'COMMITTEE', 'COMPLETE'],
    ['CN', 60, 'COMMISSIONER', 'COMPLETE'],
    ['CN', 60, 'NONE', 'INCOMPLETE'],
  ] as const)('OR-11 in %s with %d women members and %s is %s', (region, women, organ, status) => {
    expect(judged(organ, women, region)).toBe(status);
  });
  it('OR-11 names the clause where the region has one', () => {
    expect(judgeWomenOrgan({ hasCommittee: false, hasCommissioner: false, womenMembers: 25 }, 'SH', '2025-03-31').clause).not.toBeNull();
  });
});
