import { daysOf, dutyOf } from './union-meeting.rules.js';

describe('MEM-14 periods', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-H1', '2025-01-01', '2025-06-30'],
    ['2025-H2', '2025-07-01', '2025-12-31'],
    ['2025-Q1', '2025-01-01', '2025-03-31'],
    ['2025-Q4', '2025-10-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
  ])('MEM-14 reads %s as its days', (period, from, to) => {
    expect(daysOf(period)).toEqual({ from, to });
  });
  it.each(['25', '2025-H3', '2025-Q0', '2025-13', '2025-1', ''])('MEM-14 refuses the period %j', (period) => {
    expect(() => daysOf(period)).toThrow('2025-H1');
  });
});

describe('OR-16 a members’ meeting a year', () => {
  it.each([
    [0, false],
    [1, true],
  ])('OR-16 judges %i meetings in the year', (held, met) => {
    expect(dutyOf(2025, held, { region: 'CN', on: '2025-12-31' })).toMatchObject({ year: 2025, held, met, clause: expect.stringContaining('26') as string });
  });
});
