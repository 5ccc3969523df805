import { dateTime, localDate, money, period } from './index.js';
import { parseValue } from 'graphql';

describe('scalars', () => {
  it.each([0, -5, 1050, Number.MAX_SAFE_INTEGER])('Money takes %p whole fen', (fen) => {
    expect(money.parseValue(fen)).toBe(fen);
  });
  it.each([10.5, NaN, Number.MAX_SAFE_INTEGER + 1, '1050', null])('Money refuses %p', (value) => {
    expect(() => money.parseValue(value)).toThrow(/whole fen only/);
  });
  it('Money refuses the literal 10.5 and takes 1050', () => {
    expect(() => money.parseLiteral(parseValue('10.5'))).toThrow(/whole fen only/);
    expect(() => money.parseLiteral(parseValue('1050.0'))).toThrow(/whole fen only/);
    expect(money.parseLiteral(parseValue('1050'))).toBe(1050);
  });
  it.each(['2024-02-29', '2025-12-31'])('LocalDate takes %s', (text) => {
    expect(localDate.parseValue(text)).toBe(text);
  });
  it.each(['2025-02-30', '2025-02-29', '2025-13-01', '2025-1-1', '2025-01-01T00:00', 20250101])('LocalDate refuses %p', (value) => {
    expect(() => localDate.parseValue(value)).toThrow(/real calendar date/);
  });
  it.each(['2025', '2025-05'])('Period takes %s', (text) => {
    expect(period.parseValue(text)).toBe(text);
  });
  it.each(['25', '2025-13', '2025-00', '2025-5'])('Period refuses %s', (text) => {
    expect(() => period.parseValue(text)).toThrow(/a year or a month/);
  });
  it('DateTime writes a Date as UTC and refuses a local time', () => {
    expect(dateTime.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
    expect(() => dateTime.parseValue('2025-03-31T08:00:00+08:00')).toThrow(/UTC instant/);
  });
});
