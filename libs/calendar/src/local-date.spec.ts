import { addMonths, addYears, ageOn, birthdayIn, daysBetween, isLocalDate, sameLengthAfter, today } from './index.js';

describe('local dates', () => {
  it.each([
    ['2025-03-15T15:59:59Z', '2025-03-15'],
    ['2025-03-15T16:00:00Z', '2025-03-16'],
    ['2024-12-31T16:00:00Z', '2025-01-01'],
  ])('today at %s is %s in Shanghai', (instant, day) => {
    expect(today(new Date(instant))).toBe(day);
  });
  it('today refuses an invalid Date', () => {
    expect(() => today(new Date(NaN))).toThrow(/not a valid Date/);
  });
  it.each(['2025-02-28', '2024-02-29'])('%s is a date', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });
  it.each(['2025-02-29', '2025-13-01', '2025-3-1', '20250301', '2025-03-01T00:00', ''])('%p is no date', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });
  it('a date that does not exist is refused by name', () => {
    expect(() => addMonths('2025-02-30', 1)).toThrow(/2025-02-30/);
  });
  it('a month later than 31 January is the last day of February, as Civil Code art. 202 has it', () => {
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
  });
  it('days are counted without the first, and backwards below zero', () => {
    expect(daysBetween('2025-03-01', '2025-03-16')).toBe(15);
    expect(daysBetween('2025-03-16', '2025-03-01')).toBe(-15);
  });
  it('a three-year term is followed by three more years', () => {
    expect(sameLengthAfter('2022-05-01', '2025-04-30')).toBe('2028-04-30');
    expect(() => sameLengthAfter('2025-05-01', '2025-04-30')).toThrow(/before the start/);
  });
});

describe('birthdays', () => {
  it.each([
    [2025, '2000-02-29', '2025-02-28'],
    [2024, '2000-02-29', '2024-02-29'],
    [2025, '1990-03-01', '2025-03-01'],
  ])('WEL-09 in %d the birthday of one born %s is %s', (year, born, birthday) => {
    expect(birthdayIn(year, born)).toBe(birthday);
  });
  it.each([
    ['2011-06-15', '2025-06-14', 13],
    ['2011-06-15', '2025-06-15', 14],
    ['2012-02-29', '2026-02-27', 13],
    ['2012-02-29', '2026-02-28', 14],
    ['2025-06-15', '2025-06-15', 0],
  ])('one born %s is on %s %d years old', (born, on, age) => {
    expect(ageOn(born, on)).toBe(age);
  });
  it('nobody has an age before birth', () => {
    expect(() => ageOn('2025-06-15', '2025-06-14')).toThrow(/born on 2025-06-15/);
  });
});
