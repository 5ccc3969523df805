import { refuse } from '@uniongraph/errors';
import { judge, type Verdict } from '@uniongraph/norms';
import type { GiftCheckRecord, VisitTaskRecord } from './visit.model.js';

export interface IllnessGift {
  visit: Pick<VisitTaskRecord, '_id' | 'memberId' | 'diseaseKey'>;
  visitedOn: string;
  giftFen: number;
  region: string;
  /** Other visits of the same calendar year that brought the member a gift in illness. */
  paidThisYear: readonly Pick<VisitTaskRecord, 'diseaseKey'>[];
}

/**
 * WF-33: an illness gift is capped, and given once per disease and year, where the region has the norm. Where no clause holds, or a
 * diagnosis is missing so that nobody can tell the diseases apart, a person decides: the gift is recorded as ASK.
 * @returns the check, and the key under which a second gift is refused (null where the norm does not hold).
 * @throws DomainError GIFT_AGAINST_NORM with the clause.
 */
export function checkIllnessGift({ visit, visitedOn, giftFen, region, paidThisYear }: IllnessGift): { giftCheck: GiftCheckRecord; giftKey: string | null } {
  const diseaseKey = visit.diseaseKey ?? visit._id;
  const known = paidThisYear.flatMap((paid) => paid.diseaseKey ?? []);
  const verdict = judge('WF-33', { region, on: visitedOn }, { diseaseKey, diseaseKeysPaidThisYear: known, nowFen: giftFen });
  if (verdict.outcome === 'FAIL') refuse('GIFT_AGAINST_NORM', verdict.reason, ['input', 'giftFen'], verdict.clause ?? undefined);
  const giftKey = verdict.outcome === 'PASS' ? `${visit.memberId}:${visitedOn.slice(0, 4)}:${diseaseKey}` : null;
  const isUncertain = visit.diseaseKey === null ? paidThisYear.length > 0 : known.length < paidThisYear.length;
  return { giftCheck: isUncertain && verdict.outcome === 'PASS' ? cannotTell(verdict) : check(verdict), giftKey };
}

function check({ outcome, reason, clause }: Verdict): GiftCheckRecord {
  return { outcome: outcome === 'PASS' ? 'PASS' : 'ASK', reason, clause };
}

function cannotTell({ clause }: Verdict): GiftCheckRecord {
  return {
    outcome: 'ASK',
    clause,
    reason: '本年度已有生病慰问且缺诊断，无法确定是否同一病种 | One was given this year and a diagnosis is missing: whether it is the same disease is not certain',
  };
}
