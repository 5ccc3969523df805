import type { LocalDate } from '@uniongraph/calendar';

/** ASK: no clause covers the case, or it is not certain which does; a person decides. Never a guess. */
export type Outcome = 'PASS' | 'FAIL' | 'ASK';

/** V: the text of the norm was read. S: a secondary source quotes it. U: unverified, off unless a pack switches it on. */
export type Basis = 'V' | 'S' | 'U';

/** A computed figure. Amounts are whole fen and end in `Fen`, dates end in `On`. */
export type Figure = string | number | boolean | null | readonly string[];
export type Figures = Readonly<Record<string, Figure>>;

/** What a rule finds: the verdict without its source. */
export interface Finding {
  outcome: Outcome;
  /** 中文 | English */
  reason: string;
  figures: Figures;
}

/** Where and when a case is judged. */
export interface At {
  /** `CN`, a province such as `SH`, a city in it such as `AH-MAS`, or a national plan such as `CN-A`. */
  region: string;
  on: LocalDate;
}

/** An answer that anyone can replay: same rule, region, date and inputs give the same answer. Plain JSON. */
export interface Verdict extends Finding {
  /** The norm's id, `DM-12`. */
  rule: string;
  /** What PASS says yes to. 中文 | English */
  question: string;
  /** Regulation and article, 中文 | English; null when no clause covers the case. */
  clause: string | null;
  /** The region asked about. */
  region: string;
  /** The date asked about. */
  on: LocalDate;
  /** The pack that decided: its region, and the days it is in force (`to` null: still); null when none did. */
  effective: { region: string; from: LocalDate; to: LocalDate | null } | null;
  basis: Basis | null;
  /** What the pack says of its own limits. 中文 | English */
  note: string | null;
  inputs: Readonly<Record<string, unknown>>;
}

/** The caller asked about an unknown rule, region or date, or gave facts that do not fit the rule. */
export class NormInputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NormInputError';
  }
}

export function pass(reason: string, figures: Figures = {}): Finding {
  return { outcome: 'PASS', reason, figures };
}

export function fail(reason: string, figures: Figures = {}): Finding {
  return { outcome: 'FAIL', reason, figures };
}

export function ask(reason: string, figures: Figures = {}): Finding {
  return { outcome: 'ASK', reason, figures };
}

/** PASS when `holds`, else FAIL. */
export function check(holds: boolean, reason: string, figures: Figures = {}): Finding {
  return holds ? pass(reason, figures) : fail(reason, figures);
}

/** FAIL that names each condition that does not hold; else PASS. Conditions are keyed by a code, with their name in 中文 | English. */
export function checkAll(conditions: Readonly<Record<string, readonly [holds: boolean, name: string]>>, figures: Figures = {}): Finding {
  const missing = Object.entries(conditions).filter(([, [holds]]) => !holds);
  const names = missing.map(([, [, name]]) => name.split(' | '));
  if (missing.length === 0) return pass('各项条件均已具备 | every condition holds', { ...figures, missing: [] });
  const reason = `不具备：${names.map(([zh]) => zh).join('、')} | missing: ${names.map(([, en]) => en).join(', ')}`;
  return fail(reason, { ...figures, missing: missing.map(([code]) => code) });
}

/** @returns the computed number called `name`. @throws NormInputError when the verdict has none, as an ASK may. */
export function figure(verdict: Finding, name: string): number {
  const value = verdict.figures[name];
  if (typeof value === 'number') return value;
  throw new NormInputError(`结论中没有数值 ${name} | the verdict has no number ${name}: ${verdict.reason}`);
}
