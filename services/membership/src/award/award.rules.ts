import type { LocalDate } from '@uniongraph/calendar';
import { checkPlanTasks, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { AwardErrorCode, CriterionScoreInput, DraftAwardSchemeInput } from '../schema-types.js';
import type { AwardCriterionRecord, AwardSchemeRecord, AwardSchemeState } from './award-scheme.model.js';
import type { CriterionScoreRecord, NominationRecord, ScoreSheetRecord } from './nomination.model.js';

export const refuse: Refuse<AwardErrorCode> = refuseAny;

const CRITERIA_MAX = 20;
const QUOTA_MAX = 100;
export const NOMINATIONS_MAX = 200;
const HUNDRED = 100;

/** @throws DomainError INVALID when `text` has fewer than 1 or more than `max` characters. */
export function checkText(text: string, max: number, field: string): void {
  if (text.trim() === '' || text.length > max) refuse('INVALID', `须为 1-${max} 字 | must have 1-${max} characters`, ['input', field]);
}

/** @throws DomainError INVALID for a text, a number or a day outside its range, WEIGHTS_NOT_100. */
export function checkScheme(input: DraftAwardSchemeInput): void {
  for (const field of ['title', 'category', 'grantor'] as const) checkText(input[field], 80, field);
  if (input.quota < 1 || input.quota > QUOTA_MAX) refuse('INVALID', `名额须为 1-${QUOTA_MAX} | the quota must be 1-${QUOTA_MAX}`, ['input', 'quota']);
  checkPlanTasks(input.planTaskIds);
  checkCriteria(input.criteria);
  if (input.selectionTo < input.selectionFrom) refuse('INVALID', '评选末日不能早于首日 | selectionTo must not be before selectionFrom', ['input', 'selectionTo']);
  if (input.selectionTo > `${input.year}-12-31`) refuse('INVALID', `评选须在 ${input.year} 年底前完成 | the selection has to end within ${input.year}`, ['input', 'selectionTo']);
  if (input.schemeDueOn > input.selectionFrom) refuse('INVALID', '方案须在评选开始前公布 | the scheme has to be published before the selection begins', ['input', 'schemeDueOn']);
}

function checkCriteria(criteria: readonly AwardCriterionRecord[]): void {
  const field = ['input', 'criteria'];
  if (criteria.length < 1 || criteria.length > CRITERIA_MAX) refuse('INVALID', `标准须为 1-${CRITERIA_MAX} 项 | 1-${CRITERIA_MAX} criteria`, field);
  for (const { name, source, weight } of criteria) {
    checkText(name, 80, 'criteria');
    checkText(source, 80, 'criteria');
    if (weight < 1) refuse('INVALID', '权重至少为 1 | a weight is 1 at least', field);
  }
  if (new Set(criteria.map(({ name }) => name.trim())).size < criteria.length) refuse('INVALID', '标准名称不能重复 | two criteria have the same name', field);
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  if (sum !== HUNDRED) refuse('WEIGHTS_NOT_100', `权重合计为 ${sum}，须为 100 | The weights sum to ${sum}: they have to sum to 100`, field);
}

/** @throws DomainError WRONG_STATE unless the scheme is in one of `allowed`. */
export function checkState({ state }: AwardSchemeRecord, field: string, ...allowed: AwardSchemeState[]): void {
  if (!allowed.includes(state))
    refuse('WRONG_STATE', `方案状态为 ${state}，此操作须为 ${allowed.join('、')} | The scheme is ${state}: this needs ${allowed.join(' or ')}`, ['input', field]);
}

/** @throws DomainError HAS_NOMINATIONS, WRONG_STATE, INVALID for a scheme that cannot take the other's place. */
export function checkSupersession(next: AwardSchemeRecord, earlier: AwardSchemeRecord): void {
  checkState(earlier, 'id', 'PUBLISHED');
  if (earlier.orgId !== next.orgId) refuse('INVALID', '只能取代本组织的方案 | only a scheme of the same organisation is superseded', ['input', 'supersedesId']);
  if (earlier.nominationCount > 0) refuse('HAS_NOMINATIONS', '已有提名，方案不能再取代 | There are nominations already: the scheme stands', ['input', 'id']);
}

/** Both days included. @throws DomainError NOT_IN_SELECTION. */
export function checkDays({ selectionFrom, selectionTo }: AwardSchemeRecord, today: LocalDate, field: string): void {
  if (today < selectionFrom || today > selectionTo)
    refuse('NOT_IN_SELECTION', `评选期为 ${selectionFrom} 至 ${selectionTo} | The selection runs from ${selectionFrom} to ${selectionTo}`, ['input', field]);
}

/** @returns the judge's sheet. @throws DomainError INVALID unless each criterion has one score from 0 to 100, ALREADY_SCORED. */
export function sheetOf({ criteria }: AwardSchemeRecord, { sheets }: NominationRecord, judge: string, scores: readonly CriterionScoreInput[]): ScoreSheetRecord {
  if (sheets.some((sheet) => sheet.judge === judge)) refuse('ALREADY_SCORED', '您已为此提名评过分 | You scored this nomination already', ['input', 'nominationId']);
  const given = new Map(scores.map(({ criterion, score }) => [criterion, score]));
  if (given.size !== scores.length || given.size !== criteria.length) refuse('INVALID', '每项标准须评一个分数 | give each criterion one score', ['input', 'scores']);
  const sheet = criteria.map(({ name, weight }) => {
    const score = given.get(name) ?? -1;
    if (score < 0 || score > HUNDRED) refuse('INVALID', `“${name}”的分数须为 0-100 | the score of each criterion must be 0-100`, ['input', 'scores']);
    return { criterion: name, score, weighted: score * weight };
  });
  return { judge, scores: sheet.map(({ criterion, score }) => ({ criterion, score })), weighted: sheet.reduce((sum, { weighted }) => sum + weighted, 0) };
}

/** @returns the average of the judges, 0 to 100 with two decimals; null without a sheet. */
export function totalOf({ sheets }: Pick<NominationRecord, 'sheets'>): number | null {
  return sheets.length === 0 ? null : Math.round(sumOf(sheets) / sheets.length) / HUNDRED;
}

/** @returns the judges' average by criterion, with two decimals. */
export function averagesOf({ sheets }: Pick<NominationRecord, 'sheets'>): CriterionScoreRecord[] {
  return (sheets[0]?.scores ?? []).map(({ criterion }, index) => ({
    criterion,
    score: Math.round((sheets.reduce((sum, { scores }) => sum + scores[index]!.score, 0) / sheets.length) * HUNDRED) / HUNDRED,
  }));
}

export interface RankedNomination {
  rank: number;
  tied: boolean;
  total: number;
  nomination: NominationRecord;
}

/** @returns those with a score, by total, then favoured traits, then id: the same for the same records in whatever order. */
export function rankingOf(nominations: readonly NominationRecord[]): RankedNomination[] {
  const scored = nominations.filter(({ sheets }) => sheets.length > 0).sort((a, b) => exact(b, a) || favour(b) - favour(a) || a._id.localeCompare(b._id));
  return scored.map((nomination) => ({
    rank: 1 + scored.filter((other) => exact(other, nomination) > 0).length,
    tied: scored.some((other) => other !== nomination && exact(other, nomination) === 0),
    total: totalOf(nomination)!,
    nomination,
  }));
}

/** Averages compared without rounding: positive when `a` is the higher. */
function exact(a: NominationRecord, b: NominationRecord): number {
  return sumOf(a.sheets) * b.sheets.length - sumOf(b.sheets) * a.sheets.length;
}

function favour({ traits }: NominationRecord): number {
  return traits.length > 0 ? 1 : 0;
}

function sumOf(sheets: readonly ScoreSheetRecord[]): number {
  return sheets.reduce((sum, { weighted }) => sum + weighted, 0);
}

/** @throws DomainError QUOTA_EXCEEDED when these would be more than the quota, INVALID for none or one twice. */
export function checkQuota({ quota, confirmedCount }: AwardSchemeRecord, nominationIds: readonly string[]): void {
  if (nominationIds.length === 0 || new Set(nominationIds).size < nominationIds.length)
    refuse('INVALID', '请列出要确认的提名，每项一次 | name the nominations, each once', ['input', 'nominationIds']);
  if (confirmedCount + nominationIds.length > quota)
    refuse('QUOTA_EXCEEDED', `名额 ${quota}，已确认 ${confirmedCount} | The quota is ${quota}, of which ${confirmedCount} are confirmed`, ['input', 'nominationIds']);
}
