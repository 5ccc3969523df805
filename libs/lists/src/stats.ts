import type { Caller } from '@uniongraph/access';
import { badUserInput } from '@uniongraph/errors';
import type { Dimension, ListDeclaration, ListedField } from './declaration.js';
import type { Condition } from './filter.js';
import { LIMITS } from './limits.js';
import type { ListModel } from './list-model.js';
import { statsPipeline, type GroupRow } from './stats-pipeline.js';
import { isSmall } from './suppress-table.js';
import { suppress } from './suppress.js';
import { withinTime } from './too-slow.js';

export interface StatsRequest {
  caller: Caller;
  /** Whether the caller may read each record that is counted. */
  isExact: boolean;
  /** The scope with the filter; null: nothing. */
  match: Condition | null;
  dimensions: readonly Dimension[];
  measures: readonly ListedField[];
  first: number;
  /** Figures over fewer persons are withheld from callers who cannot read the records. */
  k: number;
  maxTimeMs: number;
}

const isAnalyst = ({ grants }: Caller): boolean => grants.some(({ role }) => role === 'ANALYST');

/** @returns the longest time the caller's statistics may take. */
export function statsTimeOf(caller: Caller): number {
  return isAnalyst(caller) ? LIMITS.analystMs : LIMITS.statsMs;
}

/** @returns the statistics as the SDL's `...Stats` type, by one read. */
export async function statsOf(list: ListDeclaration, model: ListModel, request: StatsRequest) {
  const { isExact, match, dimensions, measures, first, k } = request;
  const limit = isExact ? first + 1 : LIMITS.groupsWeighed + 1;
  const { total, groups } = match === null ? { total: noRecords(measures), groups: [] } : await read(list, model, { ...request, match }, limit);
  if (isExact) {
    const shown = groups.slice(0, first).map((row) => groupOf(row, dimensions, measures, false));
    return { total: valuesOf(total, measures, false), groups: shown, suppressedGroups: 0, truncated: groups.length > first };
  }
  if (groups.length > LIMITS.groupsWeighed) throw tooManyGroups();
  if (isSmall(weightsOf(total), k)) return { total: valuesOf(total, measures, true), groups: [], suppressedGroups: 0, truncated: false };
  const cells = groups.map((row) => ({ key: dimensions.map(({ key }) => JSON.stringify(row.key[key] ?? null)), weights: weightsOf(row) }));
  const withheld = suppress(cells, weightsOf(total), k, list.stats!.person === null);
  return {
    total: valuesOf(total, measures, withheld.total),
    groups: groups.slice(0, first).map((row, index) => groupOf(row, dimensions, measures, withheld.cells[index]!)),
    suppressedGroups: withheld.cells.filter(Boolean).length,
    truncated: groups.length > first,
  };
}

async function read(list: ListDeclaration, model: ListModel, request: StatsRequest & { match: Condition }, limit: number) {
  const pipeline = statsPipeline({ ...request, stats: list.stats!, limit });
  const options = { maxTimeMS: request.maxTimeMs, allowDiskUse: true, ...(isAnalyst(request.caller) ? { readPreference: 'secondaryPreferred' as const } : {}) };
  const [answer] = await withinTime(() => model.collection.aggregate<{ total: GroupRow[]; groups: GroupRow[] }>(pipeline, options).toArray());
  return { total: answer?.total[0] ?? noRecords(request.measures), groups: answer?.groups ?? [] };
}

function noRecords(measures: readonly ListedField[]): GroupRow {
  return { key: {}, count: 0, people: 0, figures: measures.map(() => ({ sum: 0, min: null, max: null, values: 0, people: 0 })) };
}

function weightsOf({ people, figures }: GroupRow): number[] {
  return [people, ...figures.map((figure) => figure.people)];
}

function groupOf(row: GroupRow, dimensions: readonly Dimension[], measures: readonly ListedField[], isWithheld: boolean) {
  const key = Object.fromEntries(dimensions.map(({ key: name }) => [name, row.key[name] ?? null]));
  return { key, values: valuesOf(row, measures, isWithheld) };
}

function valuesOf({ count, people, figures }: GroupRow, measures: readonly ListedField[], isWithheld: boolean) {
  if (isWithheld) return { count: null, people: null, suppressed: true };
  const own = measures.map(({ as }, index) => {
    const { sum, min, max, values } = figures[index]!;
    return [as, values === 0 ? {} : { sum, avg: sum / values, min, max }] as const;
  });
  return { count, people, suppressed: false, ...Object.fromEntries(own) };
}

function tooManyGroups() {
  return badUserInput(
    `分组超过 ${LIMITS.groupsWeighed} 组：请缩小筛选范围或减少分组字段 | more than ${LIMITS.groupsWeighed} groups: narrow the filter or group by fewer dimensions`,
  );
}
