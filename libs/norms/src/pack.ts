import { z } from 'zod';
import { date } from './rule.js';
import { isRuleId, type RuleId } from './rules.js';
import type { Basis } from './verdict.js';

const bilingual = z.string().regex(/^[^|]+ \| [^|]+$/, '须为“中文 | English” | expected "中文 | English"');

const text = z.strictObject({ name: bilingual, from: date, to: date.nullable().default(null) });

/** A text's key and, after a space, an article `31` or a page `p9-10`. */
const cite = z.string().regex(/^[a-z0-9-]+( p?[\d-]+)?$/, '须如 union-law 11 | expected such as "union-law 11"');

const entry = z.strictObject({
  rule: z.string().refine(isRuleId, '没有这条规则 | no such rule'),
  cite: z.union([cite, z.array(cite).min(1)]),
  basis: z.enum(['V', 'S', 'U']),
  /** What is unverified is off unless this says true. */
  enabled: z.boolean().optional(),
  /** When they differ from those of the first text cited. */
  from: date.optional(),
  to: date.nullable().optional(),
  note: bilingual.optional(),
  params: z.unknown().default({}),
});

/** A pack as it is written. */
export const packFile = z.strictObject({ region: z.string(), name: bilingual, texts: z.record(z.string(), text), rules: z.array(entry) });

export type PackFile = z.output<typeof packFile>;
type Entry = PackFile['rules'][number];

/** One rule in one region and time, ready to judge by. */
export interface PackRule {
  rule: RuleId;
  region: string;
  /** 中文 | English */
  clause: string;
  basis: Basis;
  enabled: boolean;
  from: string;
  to: string | null;
  note: string | null;
  params: unknown;
}

/** @returns the entry with its sources looked up; `params` as written. @throws Error that names a text the pack does not have. */
export function resolveEntry(pack: PackFile, written: Entry): PackRule {
  const cites = [written.cite].flat().map((each) => sourceOf(pack, each));
  const [first] = cites;
  return {
    rule: written.rule as RuleId,
    region: pack.region,
    clause: `${cites.map(({ zh }) => zh).join('；')} | ${cites.map(({ en }) => en).join('; ')}`,
    basis: written.basis,
    enabled: written.enabled ?? written.basis !== 'U',
    from: written.from ?? first?.from ?? '',
    to: written.to === undefined ? (first?.to ?? null) : written.to,
    note: written.note ?? null,
    params: written.params,
  };
}

function sourceOf(pack: PackFile, reference: string): { zh: string; en: string; from: string; to: string | null } {
  const [key = '', place] = reference.split(' ');
  const source = pack.texts[key];
  if (!source) throw new Error(`没有文本 ${key} | the pack has no text ${key}`);
  const [zh = '', en = ''] = source.name.split(' | ');
  const isPage = place?.startsWith('p') ?? false;
  const [zhPlace, enPlace] = place === undefined ? ['', ''] : isPage ? [`第${place.slice(1)}页`, ` p. ${place.slice(1)}`] : [`第${place}条`, ` art. ${place}`];
  return { zh: `${zh}${zhPlace}`, en: `${en}${enPlace}`, from: source.from, to: source.to };
}

/** True when both are in force on some day. */
export function overlap(a: PackRule, b: PackRule): boolean {
  return a.rule === b.rule && a.region === b.region && a.enabled && b.enabled && (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);
}
