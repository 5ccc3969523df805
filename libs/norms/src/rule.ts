import { isLocalDate } from '@uniongraph/calendar';
import { z } from 'zod';
import type { At, Finding } from './verdict.js';

/** One norm as a pure function: `params` come from the regional pack in force, `inputs` are the facts of the case. */
export interface Rule<I extends z.ZodType = z.ZodType, P extends z.ZodType = z.ZodType> {
  /** What PASS says yes to. 中文 | English */
  question: string;
  inputs: I;
  params: P;
  /** A method, so that rules of different facts fit one table. */
  decide(params: z.output<P>, inputs: z.output<I>, at: At): Finding;
}

export function rule<I extends z.ZodType, P extends z.ZodType>(definition: Rule<I, P>): Rule<I, P> {
  return definition;
}

/** For a rule without numbers of its own. */
export const NO_PARAMS = z.strictObject({});

/** People or things. */
export const count = z.int().nonnegative();

/** A body of people that rules divide by. */
export const body = z.int().positive();

/** Money in whole fen. */
export const fen = z.int().nonnegative();

export const date = z.string().refine(isLocalDate, '须为日期，如 2025-03-31 | expected a date such as 2025-03-31');

export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, '须为年月，如 2025-03 | expected a month such as 2025-03');

/** Facts in which no `part` is larger than its `whole`: `within(schema, { present: 'delegates' })`. */
export function within<T extends z.ZodType<Record<string, unknown>>>(schema: T, parts: Readonly<Record<string, string>>): T {
  return schema.superRefine((facts, context) => {
    for (const [part, whole] of Object.entries(parts)) {
      if (Number(facts[part]) > Number(facts[whole])) context.addIssue({ code: 'custom', path: [part], message: `不得大于 ${whole} | must not exceed ${whole}` });
    }
  });
}
