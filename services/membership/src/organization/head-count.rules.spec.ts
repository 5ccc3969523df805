import { employeesOn, withFigure, withHires, type HeadCountEntry } from './head-count.rules.js';

const AT = new Date('2025-03-31T02:00:00Z');
const sixty = withFigure([], 60, '2024-01-01', AT);
const on = (entries: readonly HeadCountEntry[], ...days: string[]): number[] => days.map((day) => employeesOn(entries, day));

describe('MEM-06 the head count', () => {
  it('MEM-06 holds a declared figure from its day on, and none before', () => {
    expect(on(sixty, '2023-12-31', '2024-01-01', '2025-01-01')).toEqual([0, 60, 60]);
    expect(on(withFigure(sixty, 55, '2025-01-01', AT), '2024-12-31', '2025-01-01')).toEqual([60, 55]);
  });
  it('MEM-06 leaves a later figure as it is when an earlier one is declared after it', () => {
    const later = withFigure(sixty, 70, '2025-01-01', AT);
    expect(on(withFigure(later, 65, '2024-07-01', AT), '2024-06-30', '2024-07-01', '2024-12-31', '2025-01-01')).toEqual([60, 65, 65, 70]);
  });
  it('MEM-06 corrects a figure by another one of the same day', () => {
    expect(on(withFigure(sixty, 61, '2024-01-01', AT), '2024-01-01')).toEqual([61]);
  });
  it('MEM-06 counts a hire on top of the figure from the day of hire on, until the next figure, which counts it already', () => {
    const hired = withHires(sixty, 1, '2024-05-01', AT);
    expect(on(hired, '2024-04-30', '2024-05-01')).toEqual([60, 61]);
    expect(on(withFigure(hired, 61, '2024-06-01', AT), '2024-05-31', '2024-06-01')).toEqual([61, 61]);
  });
  it('MEM-06 counts no hire twice who is declared after a figure of the day of hire or a later one', () => {
    const figures = withFigure(sixty, 61, '2024-06-01', AT);
    expect(on(withHires(figures, 1, '2024-06-01', AT), '2024-06-01')).toEqual([61]);
    expect(on(withHires(figures, 1, '2024-05-31', AT), '2024-05-30', '2024-05-31', '2024-06-01')).toEqual([60, 61, 61]);
    expect(on(withHires(figures, 1, '2024-06-02', AT), '2024-06-01', '2024-06-02')).toEqual([61, 62]);
  });
});
