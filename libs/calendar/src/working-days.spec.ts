import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addDays, addWorkingDays, announcedYears, filedYears, isWorkingDay, UnknownYearError, WorkingCalendar, workingDaysBetween } from './index.js';

/** The State Council's notices: first and last day off, then the weekend days that are worked instead. */
const NOTICES: [string, string[]][] = [
  ['2025-01-01 2025-01-01', []],
  ['2025-01-28 2025-02-04', ['2025-01-26', '2025-02-08']],
  ['2025-04-04 2025-04-06', []],
  ['2025-05-01 2025-05-05', ['2025-04-27']],
  ['2025-05-31 2025-06-02', []],
  ['2025-10-01 2025-10-08', ['2025-09-28', '2025-10-11']],
  ['2026-01-01 2026-01-03', ['2026-01-04']],
  ['2026-02-15 2026-02-23', ['2026-02-14', '2026-02-28']],
  ['2026-04-04 2026-04-06', []],
  ['2026-05-01 2026-05-05', ['2026-05-09']],
  ['2026-06-19 2026-06-21', []],
  ['2026-09-25 2026-09-27', []],
  ['2026-10-01 2026-10-07', ['2026-09-20', '2026-10-10']],
];

const daysOff = (span: string): string[] => {
  const [from = '', to = ''] = span.split(' ');
  const days = [from];
  while (days.at(-1) !== to) days.push(addDays(days.at(-1) ?? to, 1));
  return days;
};

describe('working days', () => {
  it.each(NOTICES)('of the notice, %s are off and %j are worked', (span, worked) => {
    expect(daysOff(span).filter(isWorkingDay)).toEqual([]);
    expect(worked.filter(isWorkingDay)).toEqual(worked);
  });
  it.each([2025, 2026])('in %d every other day follows the week', (year) => {
    const named = new Set(NOTICES.flatMap(([span, worked]) => [...daysOff(span), ...worked]));
    const others = daysOff(`${year}-01-01 ${year}-12-31`).filter((day) => !named.has(day));
    expect(others.filter((day) => isWorkingDay(day) === [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))).toEqual([]);
  });
  it.each([
    ['2025-09-30', 1, '2025-10-09'],
    ['2025-09-30', 3, '2025-10-11'],
    ['2025-09-26', 1, '2025-09-28'],
    ['2025-03-07', 7, '2025-03-18'],
  ])('from %s day %d is %s', (on, days, last) => {
    expect(addWorkingDays(on, days)).toBe(last);
    expect(workingDaysBetween(on, last)).toBe(days);
  });
  it('no working day lies between a day and itself, nor in a holiday', () => {
    expect(workingDaysBetween('2025-10-09', '2025-10-09')).toBe(0);
    expect(workingDaysBetween('2025-09-30', '2025-10-08')).toBe(0);
  });
  it.each([0, -1, 1.5, NaN])('%p is no number of working days', (days) => {
    expect(() => addWorkingDays('2025-03-03', days)).toThrow(/positive whole number/);
  });
  it('a span that ends before it begins is refused', () => {
    expect(() => workingDaysBetween('2025-03-04', '2025-03-03')).toThrow(/is before/);
  });
});

describe('a year that was not announced', () => {
  const announced = new WorkingCalendar(announcedYears());
  const year2026 = announcedYears().find(({ year }) => year === 2026);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'uniongraph-years-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: unknown) => writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  const filed = () => filedYears(pathToFileURL(`${folder}/`));

  it('is refused with the file to write, never guessed', () => {
    expect(announced.knowsYear(2026)).toBe(true);
    expect(announced.knowsYear(2099)).toBe(false);
    expect(() => announced.isWorkingDay('2099-01-05')).toThrow(UnknownYearError);
    expect(() => new WorkingCalendar(year2026 ? [year2026] : []).addWorkingDays('2026-12-31', 1)).toThrow(/data\/2027\.json/);
  });
  it('is read from its file, with December days of the year before', () => {
    file('2099.json', { year: 2099, source: '通知', holidays: { '2099-01-01': '元旦', '2098-12-31': '元旦' }, workdays: { '2099-01-04': '元旦' } });
    const calendar = new WorkingCalendar([{ year: 2098, holidays: {}, workdays: {} }, ...filed()]);
    expect(['2098-12-30', '2098-12-31', '2099-01-01', '2099-01-02', '2099-01-03', '2099-01-04'].map((day) => calendar.isWorkingDay(day))).toEqual([
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
  });
  it('in a file goes before what was announced', () => {
    file('2026.json', { year: 2026, source: '更正', holidays: { '2026-03-02': '临时' }, workdays: {} });
    const calendar = new WorkingCalendar([...announcedYears(), ...filed()]);
    expect(calendar.isWorkingDay('2026-03-02')).toBe(false);
    expect(calendar.isWorkingDay('2026-01-02')).toBe(true);
  });
  it.each([
    ['a day that does not exist', { year: 2099, source: 'x', holidays: { '2099-02-30': 'x' }, workdays: {} }, /2099\.json.*2099-02-30/s],
    ['a weekday worked instead', { year: 2099, source: 'x', holidays: {}, workdays: { '2099-01-05': 'x' } }, /must be a Saturday or Sunday/],
    ['a day of another year', { year: 2099, source: 'x', holidays: { '2100-01-01': 'x' }, workdays: {} }, /2100-01-01 does not belong to 2099/],
    ['a day both off and worked', { year: 2099, source: 'x', holidays: { '2099-01-04': 'x' }, workdays: { '2099-01-04': 'x' } }, /both a holiday and a working day/],
    ['another year than its name says', { year: 2098, source: 'x', holidays: {}, workdays: {} }, /file name/],
    ['no source', { year: 2099, holidays: {}, workdays: {} }, /source/],
    ['no JSON', '{', /2099\.json/],
  ])('with %s is refused by file and fault', (_, content, fault) => {
    file('2099.json', content);
    expect(filed).toThrow(fault);
  });
  it('needs no folder when nothing is filed', () => {
    expect(filedYears(pathToFileURL(join(folder, 'none/')))).toEqual([]);
  });
});
