import { readFileSync } from 'node:fs';
import { CalendarInputError } from './calendar-error.js';
import { addDays, plainDate, type LocalDate } from './local-date.js';

/** First days of the two terms, `MM-DD`, the spring one earlier in the year. */
export interface TermBoundaries {
  autumnFrom: string;
  springFrom: string;
}

/** A school term (学期). The year 2025-2026 has term 1, autumn, and term 2, spring. */
export interface SchoolTerm {
  /** The year in which the school year (学年) begins. */
  schoolYear: number;
  no: 1 | 2;
  season: 'AUTUMN' | 'SPRING';
  from: LocalDate;
  /** Its last day, included. */
  to: LocalDate;
  /** 中文 | English */
  name: string;
}

/** Of `data/school-terms.json`. */
export const DEFAULT_BOUNDARIES = JSON.parse(readFileSync(new URL('../data/school-terms.json', import.meta.url), 'utf8')) as TermBoundaries;

/** @returns the term that `on` lies in; every day lies in one, holidays between terms included. */
export function schoolTerm(on: LocalDate, boundaries: TermBoundaries = DEFAULT_BOUNDARIES): SchoolTerm {
  const { year } = plainDate(on);
  const terms = [...schoolTermsOf(year - 1, boundaries), ...schoolTermsOf(year, boundaries)];
  const term = terms.find(({ from, to }) => from <= on && on <= to);
  if (!term) throw new CalendarInputError(`${on} 不在任何学期内 | ${on} lies in no term`);
  return term;
}

/** @returns autumn and spring of the school year that begins in `schoolYear`. @throws CalendarInputError when the boundaries are no dates in order. */
export function schoolTermsOf(schoolYear: number, boundaries: TermBoundaries = DEFAULT_BOUNDARIES): [SchoolTerm, SchoolTerm] {
  const autumnFrom = plainDate(`${schoolYear}-${boundaries.autumnFrom}`).toString();
  const springFrom = plainDate(`${schoolYear + 1}-${boundaries.springFrom}`).toString();
  if (boundaries.springFrom >= boundaries.autumnFrom)
    throw new CalendarInputError('春季学期须早于秋季学期开始 | the spring term must begin earlier in the year than the autumn term');
  const years = `${schoolYear}-${schoolYear + 1}`;
  return [
    { schoolYear, no: 1, season: 'AUTUMN', from: autumnFrom, to: addDays(springFrom, -1), name: `${years}学年第一学期（秋） | ${years} term 1 (autumn)` },
    {
      schoolYear,
      no: 2,
      season: 'SPRING',
      from: springFrom,
      to: addDays(`${schoolYear + 1}-${boundaries.autumnFrom}`, -1),
      name: `${years}学年第二学期（春） | ${years} term 2 (spring)`,
    },
  ];
}
