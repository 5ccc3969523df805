import { createHash } from 'node:crypto';
import { monthEnd, nextMonth } from '@uniongraph/calendar';
import { checkPlanTasks, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import { FIGURES, type FigureView } from '../ledger/figure.rules.js';
import type { FigureChangeKind, FigureDifferenceInput, MonthlyReturnErrorCode, UnionFigureKind } from '../schema-types.js';
import type { MonthlyReturnRecord, SignedFigureRecord } from './monthly-return.model.js';
import type { ReturnRuleRecord } from './return-rule.model.js';
import type { FigureLineage } from './return-submission.model.js';

export const refuse: Refuse<MonthlyReturnErrorCode> = refuseAny;

/** What a return reports, in the order of the form. */
export const RETURN_FIGURES: readonly UnionFigureKind[] = ['MEMBERS', 'NEW_MEMBERS', 'ACTIVITIES', 'VISITS', 'PROPOSALS', 'SPEND'];

const REMARK_MAX = 500;
const NARRATIVE_MAX = 2_000;
const DUE_DAY_MAX = 28;

interface Place {
  orgScope: readonly string[];
}

export interface SourceChange {
  kind: FigureChangeKind;
  entryId: string;
}

/** @throws DomainError INVALID for a year, or a day that not every month has. */
export function checkRule({ fromMonth, dueDay }: Pick<ReturnRuleRecord, 'fromMonth' | 'dueDay'>): void {
  checkMonth(fromMonth, 'fromMonth');
  if (dueDay < 1 || dueDay > DUE_DAY_MAX) refuse('INVALID', `应报日须为 1-${DUE_DAY_MAX} | dueDay must be 1-${DUE_DAY_MAX}`, ['input', 'dueDay']);
}

/** @throws DomainError INVALID for a year. */
export function checkMonth(month: string, field: string): void {
  if (month.length !== 'YYYY-MM'.length) refuse('INVALID', '须为月份，如 2025-05 | give a month such as 2025-05', ['input', field]);
}

/** @returns the rule of the nearest union above the branch that holds in the month; a branch sets none for itself. */
export function ruleFor({ orgScope }: Place, month: string, rules: readonly ReturnRuleRecord[]): ReturnRuleRecord | null {
  for (const orgId of orgScope.slice(0, -1).reverse()) {
    const held = rules.filter((rule) => rule.orgId === orgId && rule.fromMonth <= month).sort((a, b) => b.fromMonth.localeCompare(a.fromMonth));
    if (held[0]) return held[0];
  }
  return null;
}

/** @returns the day of the next month on which the return is due. */
export function dueOnOf(month: string, { dueDay }: Pick<ReturnRuleRecord, 'dueDay'>): string {
  return `${nextMonth(month)}-${String(dueDay).padStart(2, '0')}`;
}

/** A return is signed from the month's last day on. @throws DomainError NOT_DUE. */
export function checkMonthOver(month: string, today: string): void {
  if (today < monthEnd(month)) refuse('NOT_DUE', `${month} 尚未结束，${monthEnd(month)} 起可签报 | ${month} is not over: sign from ${monthEnd(month)} on`, ['input', 'month']);
}

/** @throws DomainError INVALID for texts or plan tasks outside their range. */
export function checkTexts({ narrative, planTaskIds }: { narrative?: string | null; planTaskIds?: readonly string[] | null }): void {
  if (narrative != null && (narrative.trim() === '' || narrative.length > NARRATIVE_MAX))
    refuse('INVALID', `说明须为 1-${NARRATIVE_MAX} 字 | narrative must have 1-${NARRATIVE_MAX} characters`, ['input', 'narrative']);
  checkPlanTasks(planTaskIds);
}

/** @throws DomainError INVALID for an empty or too long reason. */
export function checkReason(reason: string): void {
  if (reason.trim() === '' || reason.length > REMARK_MAX) refuse('INVALID', `理由须为 1-${REMARK_MAX} 字 | reason must have 1-${REMARK_MAX} characters`, ['input', 'reason']);
}

/** @returns what stands for the figures and all records behind them: another value or another record, another digest. */
export function digestOf(figures: readonly FigureView[], lineages: readonly FigureLineage[]): string {
  const said = figures.map(({ figure, orgId, from, value }) => [figure, orgId, from, value]);
  return createHash('sha256')
    .update(JSON.stringify([said, lineages.map(({ figure, sources }) => [figure, sources])]))
    .digest('base64url');
}

/**
 * @returns the figures as they are signed: the graph's, or the officer's own with a remark.
 * @throws DomainError REMARK_NEEDED, FIGURE_UNKNOWN, INVALID.
 */
export function signedFigures(figures: readonly FigureView[], differences: readonly FigureDifferenceInput[]): SignedFigureRecord[] {
  differences.forEach((difference, at) => checkDifference(figures, differences, difference, at));
  return figures.map(({ figure, value: graphValue, completeAt, reason }) => {
    const own = differences.find((difference) => difference.figure === figure);
    const value = own?.value ?? graphValue;
    if (value === null) refuse('FIGURE_UNKNOWN', `“${FIGURES[figure].name}”未知：${reason} | ${figure} is unknown: wait, or give it with a remark`, ['input', 'differences']);
    return { figure, value, graphValue, completeAt, remark: own?.remark?.trim() || null };
  });
}

function checkDifference(figures: readonly FigureView[], all: readonly FigureDifferenceInput[], { figure, value, remark }: FigureDifferenceInput, at: number): void {
  const path = ['input', 'differences', String(at)];
  const known = figures.find((view) => view.figure === figure);
  if (!known) refuse('INVALID', `月报没有“${FIGURES[figure].name}” | a return has no ${figure}`, [...path, 'figure']);
  if (all.findIndex((other) => other.figure === figure) < at) refuse('INVALID', '同一数字重复 | the figure stands twice', [...path, 'figure']);
  if (!Number.isSafeInteger(value) || (value < 0 && figure !== 'SPEND')) refuse('INVALID', '须为整数，不能为负 | a whole number, not negative', [...path, 'value']);
  if (remark != null && remark.length > REMARK_MAX) refuse('INVALID', `说明须为 1-${REMARK_MAX} 字 | remark must have 1-${REMARK_MAX} characters`, [...path, 'remark']);
  if (value !== known.value && !remark?.trim())
    refuse('REMARK_NEEDED', `“${FIGURES[figure].name}”图中为 ${known.value ?? '未知'}，签报 ${value}，请说明 | the graph says ${known.value}, you sign ${value}: say why`, [
      ...path,
      'remark',
    ]);
}

/** @throws DomainError WRONG_STATE unless the return waits for the review. */
export function checkSubmitted({ state }: MonthlyReturnRecord): void {
  if (state !== 'SUBMITTED') refuse('WRONG_STATE', `月报状态为 ${state}，不能办理 | The state is ${state}: it is not waiting for a review`, ['input', 'id']);
}

/** @returns how the sources differ from those signed; empty = nothing has changed. */
export function changesBetween(signed: readonly string[], now: readonly string[]): SourceChange[] {
  const [before, after] = [new Map(signed.map(idAndVersion)), new Map(now.map(idAndVersion))];
  const gone = [...before.keys()].filter((id) => !after.has(id)).map((entryId) => ({ kind: 'REMOVED' as const, entryId }));
  const other = [...after].flatMap(([entryId, version]): SourceChange[] => {
    if (!before.has(entryId)) return [{ kind: 'ADDED', entryId }];
    return before.get(entryId) === version ? [] : [{ kind: 'CORRECTED', entryId }];
  });
  return [...other, ...gone];
}

function idAndVersion(source: string): [string, string] {
  const [id, version = ''] = source.split('@');
  return [id!, version];
}
