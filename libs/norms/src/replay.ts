import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { norms, type Norms } from './judge.js';
import { NormInputError, type Verdict } from './verdict.js';

export interface Replay {
  /** True when rule, region, date and inputs still give the same outcome, figures and clause. */
  holds: boolean;
  /** The fields of the verdict that come out otherwise now. */
  differences: string[];
  /** The verdict as it comes out now; null when its rule, region, date or inputs are not acceptable. */
  now: Verdict | null;
  /** 中文 | English */
  reason: string;
}

const question = z.object({ rule: z.string(), region: z.string(), on: z.string(), inputs: z.unknown() });

/** Computes a verdict again. Its sentences may have been reworded, and a pack may have ended since: neither changes whether it holds. */
export function replay(verdict: Verdict, by: Norms = norms()): Replay {
  const asked = question.safeParse(verdict);
  if (!asked.success) return { holds: false, differences: [], now: null, reason: '不是一份结论 | this is no verdict' };
  try {
    const { rule, region, on, inputs } = asked.data;
    const now = by.judgeById(rule, { region, on }, inputs);
    const [then, again] = [deciding(verdict), deciding(now)];
    const differences = Object.keys(again).filter((field) => !isDeepStrictEqual(then[field], again[field]));
    const reason =
      differences.length === 0 ? '重算结果一致 | it comes out the same' : `重算结果不同：${differences.join('、')} | it comes out otherwise: ${differences.join(', ')}`;
    return { holds: differences.length === 0, differences, now, reason };
  } catch (error) {
    if (error instanceof NormInputError) return { holds: false, differences: [], now: null, reason: error.message };
    throw error;
  }
}

/** Plain JSON, so that a verdict compares alike from memory, a database or a file. */
function deciding({ outcome, figures, clause, effective, basis }: Verdict): Record<string, unknown> {
  const since = effective && { region: effective.region, from: effective.from };
  return JSON.parse(JSON.stringify({ outcome, figures, clause, effective: since, basis })) as Record<string, unknown>;
}
