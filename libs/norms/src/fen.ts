import type { Fraction } from './threshold.js';

/** @returns the share of an amount, in whole fen; half a fen counts as one (四舍五入). Exact at any size. */
export function shareOf(fen: number, { over, under }: Fraction): number {
  return Number((BigInt(fen) * BigInt(over) * 2n + BigInt(under)) / (2n * BigInt(under)));
}

/**
 * FI-07: splits without creating or losing a fen. Every share is rounded down, and the rest goes to the one at `remainder`.
 * @returns the parts in the order of the shares; their sum is `fen`.
 */
export function splitFen(fen: number, shares: readonly Fraction[], remainder: number): number[] {
  const parts = shares.map(({ over, under }) => Number((BigInt(fen) * BigInt(over)) / BigInt(under)));
  const others = parts.reduce((sum, part, index) => (index === remainder ? sum : sum + part), 0);
  return parts.map((part, index) => (index === remainder ? fen - others : part));
}

/** True when the shares add up to exactly one. */
export function isWhole(shares: readonly Fraction[]): boolean {
  const under = shares.reduce((product, share) => product * BigInt(share.under), 1n);
  return shares.reduce((sum, share) => sum + (BigInt(share.over) * under) / BigInt(share.under), 0n) === under;
}

/** @returns a straight-line depreciation (折旧) over `months`: what does not divide is booked at once, with the first month. */
export function depreciate(costFen: number, months: number): { monthlyFen: number; firstMonthFen: number } {
  const monthlyFen = Math.floor(costFen / months);
  return { monthlyFen, firstMonthFen: costFen - monthlyFen * (months - 1) };
}

/** Fen in yuan, for a sentence: 220001 is `2200.01`. */
export function yuan(fen: number): string {
  return (fen / 100).toFixed(2);
}
