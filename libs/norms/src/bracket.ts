import { z } from 'zod';
import { fraction, most, fewest } from './threshold.js';

const whole = z.int().nonnegative();

/** One line of a table by size: whom it covers, and how many it asks for. */
export const bracket = z.strictObject({
  /** Covers sizes `from` (included) or `after` (not), `to` (included) or `below` (not). */
  covers: z.strictObject({ from: whole.optional(), after: whole.optional(), to: whole.optional(), below: whole.optional() }),
  least: whole.optional(),
  most: whole.optional(),
  /** Adds `add` to `least` for each full `every` above `above`. */
  step: z.strictObject({ above: whole, every: whole.min(1), add: whole }).optional(),
  leastShare: fraction.optional(),
  mostShare: fraction.optional(),
  /** The text says 左右: what is outside is asked, not refused. */
  about: z.boolean().default(false),
});

export type Bracket = z.output<typeof bracket>;

/** How many a table asks for; `most` Infinity: no upper bound. `covered` is how many of its lines cover the size. */
export interface Span {
  covered: number;
  least: number;
  most: number;
  about: boolean;
}

/** @returns what all lines that cover `size` ask for together; `least` above `most` when they contradict each other. */
export function spanFor(brackets: readonly Bracket[], size: number): Span {
  const lines = brackets.filter(({ covers }) => coversSize(covers, size));
  return {
    covered: lines.length,
    least: Math.max(0, ...lines.map((line) => leastOf(line, size))),
    most: Math.min(Infinity, ...lines.map((line) => mostOf(line, size))),
    about: lines.some(({ about }) => about),
  };
}

function coversSize({ from = 0, after = -1, to = Infinity, below = Infinity }: Bracket['covers'], size: number): boolean {
  return size >= from && size > after && size <= to && size < below;
}

function leastOf({ least = 0, step, leastShare }: Bracket, size: number): number {
  const steps = step ? step.add * Math.floor((size - step.above) / step.every) : 0;
  return Math.max(least + steps, leastShare ? fewest({ atLeast: leastShare }, size) : 0);
}

function mostOf({ most: limit = Infinity, mostShare }: Bracket, size: number): number {
  return Math.min(limit, mostShare ? most(mostShare, size) : Infinity);
}

/** Bounds in words, 中文 and English; `most` null or Infinity: no upper bound. */
export function bounds(least: number, most: number | null): { zh: string; en: string } {
  return most === null || most === Infinity ? { zh: `${least} 人以上`, en: `at least ${least}` } : { zh: `${least} 至 ${most} 人`, en: `${least} to ${most}` };
}
