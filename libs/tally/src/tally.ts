import { isRuleId, norms, type At } from '@uniongraph/norms';
import type { Roll } from './roll.js';
import { countSlips, proofDigestOf, questionsOf, resultOf, type RuleJudged, type TallyProof } from './verify-tally.js';

/** A secret vote that is over. */
export interface Vote extends Pick<TallyProof, 'election' | 'seats' | 'organ' | 'candidates'> {
  at: At;
  roll: Roll;
  /** The leaves of those who voted, in any order. */
  attended: readonly string[];
  /** By `encodeSlip`, in any order. */
  slips: readonly string[];
}

/** Counts a secret vote and judges it by the norms in force at place and day. @returns the proof, which anybody can check with `verify-tally.mjs`. */
export function tally({ at, election, seats, organ, candidates, roll, attended, slips }: Vote): TallyProof {
  const standing = [...candidates].sort(byId);
  const count = { entitled: roll.leaves.length, issued: attended.length, ...countSlips({ seats, candidates: standing, slips: [...slips] }) };
  const verdicts = questionsOf({ seats, organ, candidates: standing, count }).map((question) => judgeOne(at, question));
  const proof: Omit<TallyProof, 'digest'> = {
    format: 'uniongraph-tally/1',
    election,
    region: at.region,
    on: at.on,
    seats,
    organ,
    candidates: standing,
    roll,
    attended: [...attended].sort(),
    slips: [...slips].sort(),
    count,
    verdicts,
    result: resultOf(
      { seats, count },
      verdicts.map((verdict) => ({ verdict, outcome: verdict.outcome })),
    ),
  };
  return { ...proof, digest: proofDigestOf(proof) };
}

function judgeOne(at: At, { rule, inputs }: Pick<RuleJudged, 'rule' | 'inputs'>): RuleJudged {
  const { clause, outcome } = norms().judgeById(rule, at, inputs);
  const params = isRuleId(rule) ? norms().paramsInForce(rule, at) : null;
  return { rule, clause, params: params as Record<string, unknown> | null, inputs, outcome };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
