import { refuse } from '@uniongraph/errors';
import { NormInputError, regionChain } from '@uniongraph/norms';
import type { MustVisitRuleRecord } from './must-visit.model.js';

/** What holds for an organisation. `orgId` and `version` are null for the product's default. */
export interface RuleInForce extends Pick<MustVisitRuleRecord, 'triggers' | 'workingDays' | 'giftRegion'> {
  orgId: string | null;
  version: number | null;
}

/** The plans name "five must-visits" (五必访) and not which: these hold until an organisation settles its own. */
export const DEFAULT_RULE: RuleInForce = {
  orgId: null,
  version: null,
  workingDays: 3,
  giftRegion: null,
  triggers: ['HOSPITAL', 'BEREAVEMENT', 'WEDDING_OR_BIRTH', 'HARDSHIP_OR_DISASTER', 'RETIREMENT'],
};

const TRIGGERS = 5;
const WORKING_DAYS_MAX = 30;

/** @returns of the rules the one of the nearest organisation, itself first; the default when there is none. */
export function nearestRule(rules: readonly MustVisitRuleRecord[], orgScope: readonly string[]): RuleInForce {
  const nearestFirst = [...rules].sort((a, b) => orgScope.indexOf(b.orgId) - orgScope.indexOf(a.orgId));
  return nearestFirst[0] ?? DEFAULT_RULE;
}

/** @throws DomainError INVALID unless there are exactly five different triggers with HOSPITAL among them, 1-30 days and a known region. */
export function checkRule({ triggers, workingDays, giftRegion }: Pick<RuleInForce, 'triggers' | 'workingDays' | 'giftRegion'>): void {
  if (triggers.length !== TRIGGERS || new Set(triggers).size !== TRIGGERS)
    refuse('INVALID', '须为恰好五种不同的情形 | exactly five different occasions are needed', ['input', 'triggers']);
  if (!triggers.includes('HOSPITAL'))
    refuse('INVALID', '五种情形须含住院：每次住院都须慰问 | HOSPITAL must be one of the five: every stay in hospital is visited', ['input', 'triggers']);
  if (workingDays < 1 || workingDays > WORKING_DAYS_MAX)
    refuse('INVALID', `工作日数须为 1-${WORKING_DAYS_MAX} | working days must be 1-${WORKING_DAYS_MAX}`, ['input', 'workingDays']);
  if (giftRegion !== null) checkRegion(giftRegion);
}

function checkRegion(region: string): void {
  try {
    regionChain(region);
  } catch (error) {
    if (!(error instanceof NormInputError)) throw error;
    refuse('INVALID', error.message, ['input', 'giftRegion']);
  }
}
