import { CalendarInputError, isLocalDate, UnknownYearError } from '@uniongraph/calendar';
import type { z } from 'zod';
import type { PackRule } from './pack.js';
import { readPacks } from './read-packs.js';
import { regionChain } from './regions.js';
import type { Rule } from './rule.js';
import { isRuleId, RULES, type RuleId } from './rules.js';
import { ask, NormInputError, type At, type Finding, type Verdict } from './verdict.js';

export type InputsOf<K extends RuleId> = z.input<(typeof RULES)[K]['inputs']>;
export type ParamsOf<K extends RuleId> = z.output<(typeof RULES)[K]['params']>;

/** Judges by a set of packs. */
export class Norms {
  readonly #packs: readonly PackRule[];

  constructor(packs: readonly PackRule[]) {
    this.#packs = packs;
  }

  /**
   * @returns the verdict of the rule in force in the region on the date: the region's own, else the national one where there is one, else ASK.
   * @throws NormInputError for an unknown region or date, or facts that do not fit the rule.
   */
  judge<K extends RuleId>(rule: K, at: At, inputs: InputsOf<K>): Verdict {
    return this.judgeById(rule, at, inputs);
  }

  /** As `judge`, for a rule and facts that come from outside. @throws NormInputError also for an unknown rule. */
  judgeById(id: string, at: At, inputs: unknown): Verdict {
    if (!isRuleId(id)) throw new NormInputError(`没有规则 ${id} | no rule ${JSON.stringify(id)}`);
    const rule: Rule = RULES[id];
    const facts = factsFor(id, rule, inputs);
    const { enabled, found } = this.#find(id, at);
    const finding = enabled ? decide(rule, enabled, facts, at) : ask(found ? switchedOff(id, at) : notCovered(id, at));
    const source = enabled ?? found;
    return {
      ...finding,
      rule: id,
      question: rule.question,
      clause: source?.clause ?? null,
      region: at.region,
      on: at.on,
      effective: source ? { region: source.region, from: source.from, to: source.to } : null,
      basis: source?.basis ?? null,
      note: source?.note ?? null,
      inputs: facts,
    };
  }

  /** @returns the verdict of the first of the rules that the region has; the last one's ASK when it has none. For rules that ask the same of different regions, as DM-02, DM-03 and DM-04. */
  judgeAnyOf<K extends RuleId>(rules: readonly [K, ...K[]], at: At, inputs: InputsOf<K>): Verdict {
    const id = rules.find((each) => this.#find(each, at).found) ?? rules[rules.length - 1] ?? rules[0];
    return this.judgeById(id, at, inputs);
  }

  /** @returns what the pack in force sets for a rule, as data; null when no enabled pack covers region and date. */
  paramsInForce<K extends RuleId>(rule: K, at: At): ParamsOf<K> | null {
    const { enabled } = this.#find(rule, at);
    return enabled ? (enabled.params as ParamsOf<K>) : null;
  }

  #find(id: RuleId, { region, on }: At): { enabled?: PackRule; found?: PackRule } {
    if (!isLocalDate(on)) throw new NormInputError(`日期无效 ${on} | not a date: ${JSON.stringify(on)}`);
    const inForce = regionChain(region).flatMap((each) =>
      this.#packs.filter((pack) => pack.rule === id && pack.region === each && pack.from <= on && (pack.to === null || on <= pack.to)),
    );
    return { enabled: inForce.find(({ enabled }) => enabled), found: inForce[0] };
  }
}

function factsFor(id: RuleId, rule: Rule, inputs: unknown): Record<string, unknown> {
  const facts = rule.inputs.safeParse(inputs);
  if (facts.success) return facts.data as Record<string, unknown>;
  const faults = facts.error.issues.map(({ path, message }) => `${path.join('.') || '(inputs)'}: ${message}`);
  throw new NormInputError(`${id}: 事实有误 | the facts do not fit: ${faults.join('; ')}`);
}

function decide(rule: Rule, pack: PackRule, facts: Record<string, unknown>, at: At): Finding {
  try {
    return rule.decide(pack.params, facts, at);
  } catch (error) {
    if (error instanceof UnknownYearError) return ask(error.message);
    if (error instanceof CalendarInputError) throw new NormInputError(`${pack.rule}: ${error.message}`);
    throw error;
  }
}

function notCovered(id: RuleId, { region, on }: At): string {
  return `${region} 在 ${on} 没有 ${id} 的有效条款 | no clause of ${id} is in force in ${region} on ${on}`;
}

function switchedOff(id: RuleId, { region }: At): string {
  return `${region} 的 ${id} 未经核实，已关闭 | ${id} is unverified in ${region} and switched off`;
}

let shipped: Norms | undefined;

/** The norms of the packs that ship with the product. Read once. @throws PackError */
export function norms(): Norms {
  shipped ??= new Norms(readPacks(new URL('../packs/', import.meta.url)));
  return shipped;
}

/** `norms().judge`. */
export function judge<K extends RuleId>(rule: K, at: At, inputs: InputsOf<K>): Verdict {
  return norms().judge(rule, at, inputs);
}
