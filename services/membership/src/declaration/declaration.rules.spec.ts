import { withFigure, withHires } from '../organization/head-count.rules.js';
import { isDeclaredLate, moreThanSince, ratePercent, undeclaredSince } from './declaration.rules.js';

describe('MEM-06 the rate', () => {
  it.each([
    [60, 60, 100],
    [60, 61, 98.4],
    [61, 60, 100],
    [0, 60, 0],
    [1_999, 2_000, 99.9],
    [0, 0, null],
    [5, 0, null],
  ])('MEM-06 of %d members and %d employees is %p', (members, employees, percent) => {
    expect(ratePercent(members, employees)).toBe(percent);
  });
});

describe('MEM-06 the deadline', () => {
  it('MEM-06 takes a declaration on the thirtieth day as in time, and on the day after as late', () => {
    expect([isDeclaredLate('2025-03-01', '2025-03-31', 30), isDeclaredLate('2025-03-01', '2025-04-01', 30)]).toEqual([false, true]);
  });
  const hires = [
    { on: '2024-01-01', change: 60 },
    { on: '2025-02-01', change: 1 },
    { on: '2025-03-01', change: 1 },
  ];
  it.each([
    [62, null],
    [61, '2025-03-01'],
    [60, '2025-02-01'],
    [59, '2024-01-01'],
  ])('MEM-06 with %d people accounted for finds others since %p', (accounted, since) => {
    expect(moreThanSince(hires, accounted, '2025-03-31')).toBe(since);
  });
  it('MEM-06 asks for what a figure adds, not for those of the founding nor for declared hires', () => {
    const at = new Date(0);
    const sixty = withFigure([], 60, '2024-01-01', at);
    const grown = withFigure(sixty, 61, '2025-03-01', at);
    const since = (entries: typeof sixty, accounted: number) => undeclaredSince(entries, accounted, '2025-03-31');
    expect([since(sixty, 10), since(withHires(sixty, 1, '2025-03-01', at), 10)]).toEqual([null, null]);
    expect([since(grown, 60), since(grown, 61), since(withHires(grown, 1, '2025-02-15', at), 10), since(withHires(grown, 1, '2025-03-01', at), 10)]).toEqual([
      '2025-03-01',
      null,
      null,
      null,
    ]);
  });
  it('MEM-06 forgets what was made good, and looks at no day to come', () => {
    expect(moreThanSince([...hires, { on: '2025-03-15', change: -5 }], 57, '2025-03-31')).toBeNull();
    expect(moreThanSince(hires, 60, '2025-01-31')).toBeNull();
  });
});
