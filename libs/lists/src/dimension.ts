import { constantCase, type Bucket, type Dimension, type ListedField } from './declaration.js';

const BUCKETS: readonly Bucket[] = ['YEAR', 'QUARTER', 'MONTH'];
const TIME_ZONE = 'Asia/Shanghai';

/** @returns the values of the dimension enum: one a field, three for a date (year, quarter, month). */
export function dimensionsOf(fields: readonly ListedField[]): Dimension[] {
  return fields
    .filter((field) => field.uses.has('dimension'))
    .flatMap((field): Dimension[] => {
      const name = constantCase(field.entity ? field.as.replace(/Id$/, '') : field.name);
      if (field.kind !== 'DATE' && field.kind !== 'INSTANT') return [{ value: name, key: field.as, field, bucket: null }];
      return BUCKETS.map((bucket) => ({ value: `${name}_${bucket}`, key: `${field.as}${bucket[0]}${bucket.slice(1).toLowerCase()}`, field, bucket }));
    });
}

/** @returns the Mongo expression of a group's key: `2025`, `2025-Q2`, `2025-05`, or the stored value; null where the record has none. */
export function keyExpression({ field, bucket }: Dimension): unknown {
  const stored = `$${field.path}`;
  if (!bucket) return { $ifNull: [stored, null] };
  const present = field.kind === 'DATE' ? { $eq: [{ $type: stored }, 'string'] } : { $eq: [{ $type: stored }, 'date'] };
  const year = field.kind === 'DATE' ? { $substrBytes: [stored, 0, 4] } : { $dateToString: { date: stored, format: '%Y', timezone: TIME_ZONE } };
  const month = field.kind === 'DATE' ? { $substrBytes: [stored, 0, 7] } : { $dateToString: { date: stored, format: '%Y-%m', timezone: TIME_ZONE } };
  const monthNumber = field.kind === 'DATE' ? { $toInt: { $substrBytes: [stored, 5, 2] } } : { $month: { date: stored, timezone: TIME_ZONE } };
  const quarter = { $concat: [year, '-Q', { $toString: { $toInt: { $ceil: { $divide: [monthNumber, 3] } } } }] };
  return { $cond: [present, { YEAR: year, QUARTER: quarter, MONTH: month }[bucket], null] };
}
