import { z } from 'zod';
import { isCapabilityId } from './capabilities.js';
import { localDate, organizationCode, text } from './fields.js';
import { METRICS, metricOf } from './metrics.js';

/** Responsible committees (责任委员会): office, union, openness, production, education, living, women, audit, finance officer. */
export const COMMITTEES = ['OFF', 'UC', 'OPN', 'PRO', 'EDU', 'LIV', 'WOM', 'AUD', 'FINO'] as const;
export const RECURRENCES = ['ONCE', 'MONTHLY', 'TERM', 'YEAR', 'EVERY_2_YEARS', 'PER_EVENT', 'PER_BRANCH_YEAR'] as const;
export const PERIOD_KINDS = ['YEAR', 'H1_SUMMARY_H2_PLAN'] as const;
export const TARGET_OPERATORS = ['GTE', 'GT', 'EQ', 'LTE'] as const;
export const TARGET_UNITS = ['PERCENT', 'PERCENT_POINT', 'COUNT', 'PEOPLE', 'PERSON_TIMES', 'LEVEL', 'YES_NO'] as const;

const MONTH_RANGE = '月份须在 1 到 12 之间 | A month is 1 to 12';
const EVERY_MONTH = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const number = (value: unknown) => (typeof value === 'number' ? String(value) : value);
const sectionNo = z.preprocess(number, text(10));
const words = (max: number) => z.array(text(max)).max(50).default([]);

export const planHeader = z.strictObject({
  org: organizationCode,
  year: z.int().min(2000).max(2100),
  periodKind: z.enum(PERIOD_KINDS).default('YEAR'),
  title: text(120),
  guidingIdeas: text(2000).nullable().default(null),
  objectives: words(500),
  slogans: words(200),
  basis: words(200),
  sections: z.array(z.unknown()).min(1).max(100),
  tasks: z.array(z.unknown()).min(1).max(1000),
});

export const planSection = z.strictObject({ no: sectionNo, title: text(80) });

const arg = z.union([z.string(), z.number()]).transform(String);

export const targetRow = z
  .strictObject({
    metric: z.string().refine(metricOf, { error: ({ input }) => unknownMetric(String(input)) }),
    args: z.record(z.string(), arg).default({}),
    op: z.enum(TARGET_OPERATORS),
    value: z.number(),
    unit: z.enum(TARGET_UNITS),
    per: z.enum(RECURRENCES).default('YEAR'),
  })
  .transform((row) => ({ ...row, args: Object.entries(row.args).map(([name, value]) => ({ name, value })) }));

const months = z.array(z.int().min(1, MONTH_RANGE).max(12, MONTH_RANGE)).min(1).max(12);
const capability = z
  .string()
  .refine(
    isCapabilityId,
    '能力编号不存在，应如 MEM-01：MEM 01-35、DEM 01-34、WEL 01-30、CUL 01-37、FIN 01-24 | No such capability id; such as MEM-01: MEM 01-35, DEM 01-34, WEL 01-30, CUL 01-37, FIN 01-24',
  );

export const planTaskRow = z
  .strictObject({
    key: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,31}$/, '编号须为 1-32 位字母、数字、点或连字符，如 P8.1.1 | A key has 1-32 letters, digits, dots or hyphens, such as P8.1.1'),
    section: sectionNo,
    item: text(60),
    text: text(1000),
    gloss: text(1000).nullable().default(null),
    months: months.optional(),
    per: z.enum(RECURRENCES).optional(),
    dueOn: localDate.nullable().default(null),
    awaitingNotice: text(200).nullable().default(null),
    committee: z.enum(COMMITTEES),
    capabilities: z.array(capability).min(1).max(20),
    targets: z.array(targetRow).max(20).default([]),
  })
  .transform(({ per = 'ONCE', ...row }) => ({ ...row, per, months: row.months?.toSorted((a, b) => a - b) ?? (per === 'MONTHLY' ? EVERY_MONTH : []) }));

/** One target: `metric` of `args`, compared by `op` with `value`, once per `per`. */
export type TargetRow = z.output<typeof targetRow>;
/** One item of the plan. `months` empty = no month of its own: it stands the whole year. `per` is how often it recurs. */
export type PlanTaskRow = z.output<typeof planTaskRow>;
export type PlanSectionRow = z.output<typeof planSection>;
/** A yearly plan as its file says it; sections and tasks in the order of the file. */
export type PlanFile = Omit<z.output<typeof planHeader>, 'sections' | 'tasks'> & { sections: PlanSectionRow[]; tasks: PlanTaskRow[] };

function unknownMetric(code: string): string {
  const prefix = code.slice(0, 4);
  const known = METRICS.map((metric) => metric.code).filter((other) => other.startsWith(prefix));
  const list = (known.length > 0 ? known : ['mem.*', 'dem.*', 'wel.*', 'cul.*', 'fin.*']).join(', ');
  return `没有指标“${code}”，可用：${list} | No metric "${code}"; known: ${list}`;
}
