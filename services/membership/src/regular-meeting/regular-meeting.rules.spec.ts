import { complianceOf } from './regular-meeting.rules.js';

const FOUNDED = '1998-09-01';
const stateOf = (month: string, on: string, founded = FOUNDED, held: [string, number][] = []) =>
  complianceOf(2025, on, founded, new Map(held)).months.find((one) => one.month === month)?.state;

describe('MEM-13 a meeting in each month', () => {
  it('MEM-13 misses May from 1 June on, and not on 31 May', () => {
    expect([stateOf('2025-05', '2025-05-31'), stateOf('2025-05', '2025-06-01')]).toEqual(['DUE', 'MISSED']);
  });
  it('MEM-13 has the twelve months of the year, with those to come apart', () => {
    const { months, held, missed } = complianceOf(
      2025,
      '2025-06-15',
      FOUNDED,
      new Map([
        ['2025-01', 1],
        ['2025-03', 2],
      ]),
    );
    expect(months.map(({ state }) => state)).toEqual(['HELD', 'MISSED', 'HELD', 'MISSED', 'MISSED', 'DUE', ...Array.from({ length: 6 }, () => 'UPCOMING')]);
    expect([months.length, held, missed, months[2]?.meetings]).toEqual([12, 2, 3, 2]);
  });
  it('MEM-13 asks nothing of the months before the union was founded', () => {
    expect([stateOf('2025-03', '2025-12-01', '2025-04-30'), stateOf('2025-04', '2025-12-01', '2025-04-30')]).toEqual(['NOT_APPLICABLE', 'MISSED']);
  });
});
