import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** A login, or the place of a member in the organisation's list. */
const hand = z.union([z.string(), z.int()]);
const fen = z.int().min(0);
const suggestion = z.strictObject({
  org: z.string(),
  member: z.int(),
  on: z.string(),
  task: z.string(),
  topic: z.string(),
  problem: z.string().optional(),
  text: z.string(),
  anonymous: z.boolean().default(false),
  assessed: z.string().optional(),
  adopted: z.boolean().default(false),
  declined: z.string().optional(),
  implementedOn: z.string().optional(),
  benefitFen: fen.optional(),
  awardFen: fen.optional(),
});
const hospitalStay = z.strictObject({
  org: z.string(),
  member: z.int(),
  hospital: z.string(),
  from: z.string(),
  to: z.string(),
  diagnosis: z.string().optional(),
  task: z.string(),
  visitedOn: z.string(),
  visitors: z.array(z.string()),
  giftFen: fen,
});
const activity = z.strictObject({
  org: z.string(),
  title: z.string(),
  kind: z.string(),
  theme: z.string().optional(),
  tags: z.array(z.string()).default([]),
  coHosts: z.array(z.string()).default([]),
  from: z.string(),
  to: z.string(),
  venue: z.string(),
  capacity: z.int().optional(),
  budgetFen: fen.optional(),
  tasks: z.array(z.string()),
  people: z.int(),
  absent: z.int(),
  result: z.string(),
});
const voucher = z.strictObject({
  on: z.string(),
  kind: z.enum(['INCOME', 'EXPENSE', 'TRANSFER']),
  summary: z.string(),
  debit: z.string(),
  credit: z.string(),
  amountFen: fen,
  task: z.string().optional(),
});
const books = z.strictObject({
  org: z.string(),
  task: z.string(),
  officer: z.string(),
  chair: z.string(),
  custodian: hand,
  handler: hand,
  publisher: z.string(),
  bank: z.strictObject({ bank: z.string(), accountNo: z.string(), openedOn: z.string() }),
  opening: z.array(z.strictObject({ account: z.string(), debitFen: fen.default(0), creditFen: fen.default(0) })),
  months: z.array(
    z.strictObject({ month: z.int(), vouchers: z.array(voucher), usagePlan: z.array(z.strictObject({ category: z.string(), plannedFen: fen })), publishedOn: z.string() }),
  ),
});
const homes = z.strictObject({
  org: z.string(),
  year: z.int(),
  setOn: z.string(),
  task: z.string(),
  items: z.array(z.strictObject({ name: z.string(), max: z.int() })),
  grades: z.array(z.strictObject({ name: z.string(), minTotal: z.int() })),
  guidance: z.array(z.strictObject({ branch: z.string(), on: z.string(), advice: z.string() })),
  scores: z.array(z.strictObject({ branch: z.string(), on: z.string(), points: z.array(z.int()) })),
});
const fiveType = z.strictObject({
  org: z.string(),
  period: z.string(),
  on: z.string(),
  task: z.string(),
  scores: z.array(z.strictObject({ type: z.string(), score: z.int(), opinion: z.string().optional(), branch: z.string().optional() })),
});
/** A division of a union's members, in their order, into so many groups. */
const grouping = z.strictObject({
  org: z.string(),
  on: z.string(),
  dueOn: z.string(),
  count: z.int(),
  task: z.string().optional(),
  /** The election of every group's leader; `unfiled`: the groups, by number, whose result is not filed yet. */
  leaders: z.strictObject({ openOn: z.string(), closeOn: z.string(), filedOn: z.string(), unfiled: z.array(z.int()) }).optional(),
});
const file = z.strictObject({
  suggestions: z.array(suggestion),
  hospitalStays: z.array(hospitalStay),
  activities: z.array(activity),
  finance: z.array(books),
  homes: z.array(homes),
  fiveTypes: z.array(fiveType),
  groupings: z.array(grouping),
});

export type SuggestionRow = z.output<typeof suggestion>;
export type HospitalStayRow = z.output<typeof hospitalStay>;
export type ActivityRow = z.output<typeof activity>;
export type VoucherRow = z.output<typeof voucher>;
export type BooksRow = z.output<typeof books>;
export type HomesRow = z.output<typeof homes>;
export type FiveTypeRow = z.output<typeof fiveType>;
export type GroupingRow = z.output<typeof grouping>;
export type RecordFile = z.output<typeof file>;

/** @throws ZodError that names what is wrong in data/sample/records.yaml. */
export function readRecords(root: string): RecordFile {
  return file.parse(parse(readFileSync(join(root, 'data', 'sample', 'records.yaml'), 'utf8')));
}
