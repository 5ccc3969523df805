import { z } from 'zod';

// Reading rule G-01, Civil Code art. 1259: 以上, 以下, 以内, 届满 include the number; 不满, 超过, 以外 do not.
// So 过半数 is { moreThan: 1/2 } and 半数以上 is { atLeast: 1/2 }: n = 100 needs 51 of the one, 50 of the other.

/** A share written `2/3`. */
export const fraction = z
  .string()
  .regex(/^\d+\/[1-9]\d*$/, '须为分数，如 2/3 | expected a fraction such as 2/3')
  .transform((text) => {
    const [over = 0, under = 1] = text.split('/').map(Number);
    return { over, under };
  });

export type Fraction = z.output<typeof fraction>;

/** How large a part must be: 以上 `{ atLeast }`, or 过、超过 `{ moreThan }`. */
export const threshold = z.union([z.strictObject({ atLeast: fraction }), z.strictObject({ moreThan: fraction })]);

export type Threshold = z.output<typeof threshold>;

/** @returns the fewest whole persons of `whole` that reach the threshold. */
export function fewest(limit: Threshold, whole: number): number {
  if ('atLeast' in limit) return Math.ceil((whole * limit.atLeast.over) / limit.atLeast.under);
  return most(limit.moreThan, whole) + 1;
}

/** @returns the most whole persons of `whole` that do not exceed the share (不超过). */
export function most(share: Fraction, whole: number): number {
  return Math.floor((whole * share.over) / share.under);
}

/** The threshold in words, 中文 and English. */
export function words(limit: Threshold): { zh: string; en: string } {
  const { over, under } = 'atLeast' in limit ? limit.atLeast : limit.moreThan;
  return 'atLeast' in limit ? { zh: `${over}/${under} 以上`, en: `at least ${over}/${under}` } : { zh: `过 ${over}/${under}`, en: `more than ${over}/${under}` };
}
