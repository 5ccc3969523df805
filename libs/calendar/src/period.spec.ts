import { fiscalPeriod, halfYearOf, monthEnd, monthsOf, monthStart, nextMonth, previousMonth, quarterOf, schoolTerm, schoolTermsOf } from './index.js';

describe('fiscal periods', () => {
  it('a date belongs to the books of its month', () => {
    expect(fiscalPeriod('2025-03-31')).toBe('2025-03');
  });
  it('a year has twelve months, a month is its own', () => {
    expect(monthsOf('2025')).toHaveLength(12);
    expect([monthsOf('2025').at(0), monthsOf('2025').at(-1)]).toEqual(['2025-01', '2025-12']);
    expect(monthsOf('2025-05')).toEqual(['2025-05']);
  });
  it.each(['2025-13', '2025-00', '2025-5', '25', ''])('%p is no period', (period) => {
    expect(() => monthsOf(period)).toThrow(/expected a month/);
  });
  it.each([
    ['2025-02', '2025-02-28'],
    ['2024-02', '2024-02-29'],
    ['2025-12', '2025-12-31'],
  ])('%s ends on %s', (month, last) => {
    expect(monthStart(month)).toBe(`${month}-01`);
    expect(monthEnd(month)).toBe(last);
  });
  it('the month after December is January, and back', () => {
    expect(nextMonth('2025-12')).toBe('2026-01');
    expect(previousMonth('2026-01')).toBe('2025-12');
  });
  it.each([
    ['2025-03', 1, 1],
    ['2025-04', 2, 1],
    ['2025-06', 2, 1],
    ['2025-07', 3, 2],
    ['2025-12', 4, 2],
  ])('%s lies in quarter %d and half-year %d', (month, quarter, half) => {
    expect([quarterOf(month), halfYearOf(month)]).toEqual([quarter, half]);
  });
});

describe('school terms', () => {
  it.each([
    ['2025-01-31', 2024, 1, 'AUTUMN'],
    ['2025-02-01', 2024, 2, 'SPRING'],
    ['2025-07-31', 2024, 2, 'SPRING'],
    ['2025-08-01', 2025, 1, 'AUTUMN'],
    ['2025-12-31', 2025, 1, 'AUTUMN'],
  ])('%s lies in the school year %d, term %d', (on, schoolYear, no, season) => {
    expect(schoolTerm(on)).toMatchObject({ schoolYear, no, season });
  });
  it('a school year has an autumn and a spring term without a gap', () => {
    expect(schoolTermsOf(2025).map(({ from, to }) => [from, to])).toEqual([
      ['2025-08-01', '2026-01-31'],
      ['2026-02-01', '2026-07-31'],
    ]);
  });
  it('boundaries are data: a school that begins on 1 September is in spring term the day before', () => {
    const boundaries = { autumnFrom: '09-01', springFrom: '02-20' };
    expect(schoolTerm('2025-08-31', boundaries)).toMatchObject({ schoolYear: 2024, season: 'SPRING', to: '2025-08-31' });
    expect(schoolTerm('2025-09-01', boundaries)).toMatchObject({ schoolYear: 2025, season: 'AUTUMN' });
  });
  it.each([
    [{ autumnFrom: '02-01', springFrom: '08-01' }, /spring term must begin earlier/],
    [{ autumnFrom: '08-32', springFrom: '02-01' }, /real date/],
  ])('boundaries %j are refused', (boundaries, fault) => {
    expect(() => schoolTerm('2025-03-01', boundaries)).toThrow(fault);
  });
});
