import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { isLocalDate, plainDate, type LocalDate } from './local-date.js';

/** One year's notice of the State Council: days off, and weekend days that are worked instead (调休). Values are the holiday's name. */
export interface HolidayYear {
  year: number;
  holidays: Record<LocalDate, string>;
  workdays: Record<LocalDate, string>;
}

const days = z.record(z.string().refine(isLocalDate), z.string().min(1));
const yearFile = z.strictObject({ year: z.int(), source: z.string().min(1), holidays: days, workdays: days });

/** The years that `chinese-days` holds. Its functions are not used: they read a date in the machine's time zone. */
export function announcedYears(): HolidayYear[] {
  const { holidays, workdays } = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as Pick<HolidayYear, 'holidays' | 'workdays'>;
  const years = new Set(Object.keys(holidays).map((day) => Number(day.slice(0, 4))));
  const named = (days: Record<LocalDate, string>, year: number) => Object.fromEntries(Object.entries(days).filter(([day]) => day.startsWith(`${year}-`)));
  return [...years].sort().map((year) => ({ year, holidays: named(holidays, year), workdays: named(workdays, year) }));
}

/** The years given as `<year>.json` in `folder`, none when there is no folder. @throws Error that names the file and the fault. */
export function filedYears(folder: URL): HolidayYear[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => /^\d{4}\.json$/.test(name));
  return files.map((name) => readYear(new URL(name, folder), name));
}

function readYear(file: URL, name: string): HolidayYear {
  const { year, holidays, workdays } = parse(file, name);
  const refuse = (fault: string) => {
    throw new Error(`${name}: ${fault}`);
  };
  if (`${year}.json` !== name) refuse(`文件名与 year 不符 | the file name and "year" (${year}) differ`);
  for (const day of [...Object.keys(holidays), ...Object.keys(workdays)]) {
    if (!day.startsWith(`${year}-`) && !day.startsWith(`${year - 1}-12-`)) refuse(`${day} 不属于该年 | ${day} does not belong to ${year}, nor to December before it`);
  }
  for (const day of Object.keys(workdays)) {
    if (day in holidays) refuse(`${day} 既放假又上班 | ${day} is both a holiday and a working day`);
    if (!isWeekend(day)) refuse(`补班日 ${day} 须为周六或周日 | ${day} is worked instead, so it must be a Saturday or Sunday`);
  }
  return { year, holidays, workdays };
}

function parse(file: URL, name: string): z.output<typeof yearFile> {
  try {
    return yearFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)}`, { cause });
  }
}

/** True on Saturday and Sunday. */
export function isWeekend(on: LocalDate): boolean {
  return plainDate(on).dayOfWeek >= 6;
}
