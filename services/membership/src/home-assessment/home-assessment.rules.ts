import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { HomeErrorCode, HomeGradeInput, HomeItemScoreInput, HomeStandardItemInput } from '../schema-types.js';
import type { HomeAssessmentRecord } from './home-assessment.model.js';
import type { HomeStandardRecord } from './home-standard.model.js';

export const refuse: Refuse<HomeErrorCode> = refuseAny;

const NAME_MAX = 80;
const ADVICE_MAX = 1_000;
const ITEMS_MAX = 50;
const SCORE_MAX = 1_000;
const GRADES_MAX = 10;

export interface Ranked<Row> {
  rank: number;
  row: Row;
}

/** @throws DomainError INVALID for items or grades outside of their ranges, or a due day before the year's start. */
export function checkStandard(input: { year: number; items: readonly HomeStandardItemInput[]; grades: readonly HomeGradeInput[]; dueOn: string }): void {
  const { year, items, grades, dueOn } = input;
  if (items.length === 0 || items.length > ITEMS_MAX) refuse('INVALID', `考核项目须为 1-${ITEMS_MAX} 项 | a standard has 1-${ITEMS_MAX} items`, ['input', 'items']);
  checkNames(items, 'items');
  items.forEach(({ max }, at) => {
    if (max < 1 || max > SCORE_MAX) refuse('INVALID', `满分须为 1-${SCORE_MAX} | max must be 1-${SCORE_MAX}`, ['input', 'items', String(at), 'max']);
  });
  if (grades.length > GRADES_MAX) refuse('INVALID', `等次最多 ${GRADES_MAX} 个 | ${GRADES_MAX} grades at most`, ['input', 'grades']);
  checkNames(grades, 'grades');
  const highest = maxTotalOf(items);
  grades.forEach(({ minTotal }, at) => {
    if (minTotal < 0 || minTotal > highest) refuse('INVALID', `起评总分须为 0-${highest} | minTotal must be 0-${highest}`, ['input', 'grades', String(at), 'minTotal']);
    if (grades.some((other, index) => index < at && other.minTotal === minTotal))
      refuse('INVALID', '两个等次的起评总分相同 | two grades begin at the same total', ['input', 'grades', String(at), 'minTotal']);
  });
  if (dueOn < `${year}-01-01`) refuse('INVALID', '截止日期不能早于该年度 | dueOn must not be before the year', ['input', 'dueOn']);
}

/** @throws DomainError INVALID for a day after today, or before the year that is assessed. */
export function checkDayOfYear(on: string, year: number, today: string, field: string): void {
  if (on > today) refuse('INVALID', '日期不能晚于今天 | the day must not be after today', ['input', field]);
  if (on < `${year}-01-01`) refuse('INVALID', `日期不能早于 ${year} 年 | the day must not be before ${year}`, ['input', field]);
}

/** @throws DomainError INVALID for an empty or too long text. */
export function checkAdvice(advice: string): void {
  if (advice.trim() === '' || advice.length > ADVICE_MAX) refuse('INVALID', `指导意见须为 1-${ADVICE_MAX} 字 | advice must have 1-${ADVICE_MAX} characters`, ['input', 'advice']);
}

/** @returns the items with their scores. @throws DomainError INVALID unless each item has one score within its range. */
export function scoredItems(standard: Pick<HomeStandardRecord, 'items'>, scores: readonly HomeItemScoreInput[]): HomeAssessmentRecord['items'] {
  scores.forEach(({ item, score }, at) => {
    const path = ['input', 'scores', String(at)];
    const known = standard.items.find(({ name }) => name === item);
    if (!known) refuse('INVALID', `标准中没有“${item}” | the standard has no item "${item}"`, [...path, 'item']);
    if (scores.findIndex((other) => other.item === item) < at) refuse('INVALID', `“${item}”重复 | "${item}" stands twice`, [...path, 'item']);
    if (score < 0 || score > known.max) refuse('INVALID', `“${item}”得分须为 0-${known.max} | the score of "${item}" must be 0-${known.max}`, [...path, 'score']);
  });
  return standard.items.map(({ name, max }) => {
    const given = scores.find(({ item }) => item === name);
    if (!given) refuse('INVALID', `缺少“${name}”的得分 | the score of "${name}" is missing`, ['input', 'scores']);
    return { name, max, score: given.score };
  });
}

/** @returns the highest grade that `total` reaches; null below all. */
export function gradeOf({ grades }: Pick<HomeStandardRecord, 'grades'>, total: number): string | null {
  return highestFirst(grades).find(({ minTotal }) => total >= minTotal)?.name ?? null;
}

export function highestFirst<Grade extends { minTotal: number }>(grades: readonly Grade[]): Grade[] {
  return [...grades].sort((a, b) => b.minTotal - a.minTotal);
}

export function maxTotalOf(items: readonly { max: number }[]): number {
  return items.reduce((sum, { max }) => sum + max, 0);
}

/** @returns the assessments, best share of the highest total first; equal shares have one rank, and the rank after them is skipped. */
export function ranked<Row extends { total: number; maxTotal: number }>(rows: readonly Row[]): Ranked<Row>[] {
  const share = ({ total, maxTotal }: Row): number => total / maxTotal;
  const sorted = [...rows].sort((a, b) => share(b) - share(a));
  return sorted.map((row) => ({ rank: sorted.findIndex((other) => share(other) === share(row)) + 1, row }));
}

/** @returns whole percent, rounded down, so that 100 means all; null when nothing is due. */
export function percentDone(done: number, due: number): number | null {
  return due === 0 ? null : Math.floor((done * 100) / due);
}

function checkNames(rows: readonly { name: string }[], field: string): void {
  rows.forEach(({ name }, at) => {
    const path = ['input', field, String(at), 'name'];
    if (name.trim() === '' || name.length > NAME_MAX) refuse('INVALID', `名称须为 1-${NAME_MAX} 字 | a name must have 1-${NAME_MAX} characters`, path);
    if (rows.findIndex((other) => other.name.trim() === name.trim()) < at) refuse('INVALID', `“${name}”重复 | "${name}" stands twice`, path);
  });
}
