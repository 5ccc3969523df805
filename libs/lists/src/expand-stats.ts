import { fieldsFor, type Dimension, type ListDeclaration, type ListedField } from './declaration.js';
import { KINDS } from './kind.js';
import { LIMITS } from './limits.js';
import { described, describedWith, policyDirective } from './sdl-text.js';

const STATS_WEIGHT = 50;
const BUCKET_TITLES = {
  YEAR: ['（年，如 2025）', ' (year, e.g. 2025)'],
  QUARTER: ['（季，如 2025-Q2）', ' (quarter, e.g. 2025-Q2)'],
  MONTH: ['（月，如 2025-05）', ' (month, e.g. 2025-05)'],
} as const;

/** @returns the SDL of a type's statistics, '' where it declares none. */
export function statsTypeDefs(list: ListDeclaration): string {
  if (!list.stats) return '';
  if (list.isFurther) return rootField(list);
  return [rootField(list), statsType(list), valuesType(list), groupTypes(list)].filter((part) => part !== '').join('\n\n');
}

function rootField({ type, title, stats, dimensions }: ListDeclaration): string {
  const isGrouped = dimensions.length > 0;
  return `extend type Query {
  ${describedWith(title, '：统计', ': statistics')}
  ${stats!.field}(
    "筛选条件 | Which records"
    filter: ${type}Filter${
      isGrouped
        ? `
    ${described(`分组，至多 ${LIMITS.dimensions} 项 | Grouped by, ${LIMITS.dimensions} at most`)}
    groupBy: [${type}Dimension!] = []
    ${described(`组数，1-${LIMITS.groups} | Groups, 1-${LIMITS.groups}`)}
    first: Int = ${LIMITS.groupsDefault}`
        : ''
    }
  ): ${type}Stats!${policyDirective([stats!.policy])} @cost(weight: ${STATS_WEIGHT})${isGrouped ? ` @listSize(assumedSize: ${LIMITS.groupsDefault}, slicingArguments: ["first"], sizedFields: ["groups"], requireOneSlicingArgument: false)` : ''}
}`;
}

function statsType({ type, description, dimensions }: ListDeclaration): string {
  return `${describedWith(description, '：统计', ': statistics')}
type ${type}Stats {
  "合计 | Over all groups"
  total: ${type}StatsValues!${
    dimensions.length === 0
      ? ''
      : `
  "各组，按键排序 | Groups, in the order of their keys"
  groups: [${type}StatsGroup!]!
  "为保护个人而不公布的组数 | How many groups are withheld to protect persons"
  suppressedGroups: Int!
  "还有未列出的组 | There are more groups than asked for"
  truncated: Boolean!`
  }
}`;
}

function valuesType(list: ListDeclaration): string {
  const measures = fieldsFor(list, 'measure');
  return `${describedWith(list.description, '：统计值；为保护个人可不公布', ': figures; withheld where they would tell about persons')}
type ${list.type}StatsValues {
  "记录数，空为不公布 | Records; null = withheld"
  count: Int
  "人数，空为不公布 | Distinct persons; null = withheld"
  people: Int
  "是否不公布 | Whether the figures are withheld"
  suppressed: Boolean!${measures
    .map(
      (field) => `
  ${described(field.description)}
  ${field.as}: ${figuresName(list, field)}${policyDirective(field.policies)}`,
    )
    .join('')}
}`;
}

function groupTypes({ type, description, dimensions }: ListDeclaration): string {
  if (dimensions.length === 0) return '';
  return `${describedWith(description, '：统计的一组', ': one group of the statistics')}
type ${type}StatsGroup {
  "键 | Key"
  key: ${type}StatsKey!
  "统计值 | Figures"
  values: ${type}StatsValues!
}

${describedWith(description, '：组的键；未按某项分组，或记录无此值，则为空', ': key of a group; null where not grouped by it, or where the records have no value')}
type ${type}StatsKey {
${dimensions.map(keyField).join('\n')}
}

${describedWith(description, '：可分组的字段', ': dimensions to group by')}
enum ${type}Dimension {
${dimensions.map((dimension) => `  ${titleOf(dimension)}\n  ${dimension.value}`).join('\n')}
}`;
}

function keyField(dimension: Dimension): string {
  const { field, key, bucket } = dimension;
  const own = `  ${titleOf(dimension)}\n  ${key}: ${bucket ? 'String' : field.operand}${policyDirective(field.policies)}`;
  return field.entity ? `${own}\n  ${described(field.description)}\n  ${field.name}: ${field.entity}${policyDirective(field.policies)}` : own;
}

function titleOf({ field, bucket }: Dimension): string {
  if (!bucket) return described(field.description);
  const [chinese, english] = BUCKET_TITLES[bucket];
  return describedWith(field.description, chinese, english);
}

function figuresName({ prefix }: ListDeclaration, { kind }: ListedField): string {
  return `${prefix}${KINDS[kind].filterName}Figures`;
}

/** @returns the SDL of the figures of every kind of measure that the lists use, once. A sum of whole numbers may pass 32 bits, so it is a Float. */
export function figureTypeDefs(lists: readonly ListDeclaration[]): string {
  const used = new Map(lists.flatMap((list) => fieldsFor(list, 'measure').map((field) => [figuresName(list, field), field] as const)));
  return [...used]
    .map(
      ([name, { kind, operand }]) => `${describedWith(KINDS[kind].title, '的统计值；没有记录有值则为空', ': figures; null where no record has a value')}
type ${name} {
  "合计 | Sum"
  sum: ${kind === 'MONEY' ? 'Money' : 'Float'}
  "平均 | Average"
  avg: Float
  "最小 | Smallest"
  min: ${operand}
  "最大 | Largest"
  max: ${operand}
}`,
    )
    .join('\n\n');
}
