import type { Dimension, ListedField, StatsDeclaration } from './declaration.js';
import { keyExpression } from './dimension.js';
import type { Condition } from './filter.js';

/** What the database answers for one group, or for all records. */
export interface GroupRow {
  key: Record<string, unknown>;
  count: number;
  people: number;
  figures: { sum: number; min: number | null; max: number | null; values: number; people: number }[];
}

interface StatsQuery {
  match: Condition;
  stats: StatsDeclaration;
  dimensions: readonly Dimension[];
  measures: readonly ListedField[];
  /** Groups to read at most. */
  limit: number;
}

type Stage = Record<string, unknown>;

/** @returns one pipeline, which answers `{ total: GroupRow[], groups: GroupRow[] }`; groups in the order of their keys. */
export function statsPipeline({ match, stats, dimensions, measures, limit }: StatsQuery): Stage[] {
  const total = groupStages(stats, [], measures);
  const order = Object.fromEntries(dimensions.map(({ key }) => [`_id.${key}`, 1]));
  const groups = dimensions.length === 0 ? [{ $limit: 1 }, { $match: { $expr: false } }] : [...groupStages(stats, dimensions, measures), { $sort: order }, { $limit: limit }];
  const row = { $project: { _id: 0, key: '$_id', count: 1, people: 1, figures: measures.map((_, index) => figure(index)) } };
  return [{ $match: match }, { $facet: { total: [...total, row], groups: [...groups, row] } }];
}

/** Where a person has several records, they are first joined into one per person and group: that counts persons without collecting them. */
function groupStages({ person }: StatsDeclaration, dimensions: readonly Dimension[], measures: readonly ListedField[]): Stage[] {
  const key = Object.fromEntries(dimensions.map((dimension) => [dimension.key, keyExpression(dimension)]));
  const ofRecords = measures.flatMap(({ path }, index) => [
    [`sum${index}`, { $sum: `$${path}` }],
    [`min${index}`, { $min: `$${path}` }],
    [`max${index}`, { $max: `$${path}` }],
    [`values${index}`, { $sum: { $cond: [{ $isNumber: `$${path}` }, 1, 0] } }],
  ]);
  if (!person) return [{ $group: { _id: key, count: { $sum: 1 }, people: { $sum: 1 }, ...Object.fromEntries(ofRecords), ...holders(measures, true) } }];
  const ofPersons = measures.flatMap((_, index) => [
    [`sum${index}`, { $sum: `$sum${index}` }],
    [`min${index}`, { $min: `$min${index}` }],
    [`max${index}`, { $max: `$max${index}` }],
    [`values${index}`, { $sum: `$values${index}` }],
  ]);
  const keyAgain = Object.fromEntries(dimensions.map((dimension) => [dimension.key, `$_id.key.${dimension.key}`]));
  return [
    { $group: { _id: { key, person: { $ifNull: [`$${person}`, null] } }, count: { $sum: 1 }, ...Object.fromEntries(ofRecords) } },
    { $group: { _id: keyAgain, count: { $sum: '$count' }, people: { $sum: 1 }, ...Object.fromEntries(ofPersons), ...holders(measures, false) } },
  ];
}

/** How many persons have a value for each measure. */
function holders(measures: readonly ListedField[], isPerRecord: boolean): Stage {
  return Object.fromEntries(
    measures.map(({ path }, index) => [`people${index}`, { $sum: { $cond: [isPerRecord ? { $isNumber: `$${path}` } : { $gt: [`$values${index}`, 0] }, 1, 0] } }]),
  );
}

function figure(index: number): Stage {
  return { sum: `$sum${index}`, min: `$min${index}`, max: `$max${index}`, values: `$values${index}`, people: `$people${index}` };
}
