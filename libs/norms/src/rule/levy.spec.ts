import fc from 'fast-check';
import { judge, shareOf, splitFen, type InputsOf, type RuleId } from '../index.js';

const verdict = <K extends RuleId>(rule: K, region: string, inputs: InputsOf<K>, on = '2025-12-31') => judge(rule, { region, on }, inputs);

describe('levy and dues', () => {
  it.each([
    [200_000_000, 4_000_000, 'PASS'],
    [200_000_000, 3_999_999, 'FAIL'],
    [200_000_000, null, 'PASS'],
  ])('FI-01 on wages of %d fen a levy of %p: %s', (totalWagesFen, paidFen, outcome) => {
    expect(verdict('FI-01', 'CN', { totalWagesFen, paidFen })).toMatchObject({ outcome, figures: { levyFen: 4_000_000 } });
  });
  it('FI-01 half a fen counts as one, at any size exactly', () => {
    expect(shareOf(25, { over: 2, under: 100 })).toBe(1);
    expect(shareOf(24, { over: 2, under: 100 })).toBe(0);
    expect(shareOf(Number.MAX_SAFE_INTEGER, { over: 2, under: 100 })).toBe(180_143_985_094_820);
  });
  it.each([
    ['SH', '2025-04-15', 'PASS'],
    ['SH', '2025-04-16', 'FAIL'],
    ['BJ', '2025-04-15', 'PASS'],
    ['BJ', '2025-04-16', 'FAIL'],
    ['BJ', null, 'FAIL'],
    ['CN', '2025-04-16', 'ASK'],
  ])('FI-02 in %s the levy on the wages of March is paid on %s: %s', (region, paidOn, outcome) => {
    expect(verdict('FI-02', region, { wageMonth: '2025-03', paidOn }).outcome).toBe(outcome);
  });
  it('FI-02 the wages of December are levied in January', () => {
    expect(verdict('FI-02', 'SH', { wageMonth: '2024-12', paidOn: '2025-01-15' })).toMatchObject({ outcome: 'PASS', figures: { dueOn: '2025-01-15' } });
  });
  it.each([
    ['CQ', 10_000_00, 'PASS'],
    ['CQ', 12_500_00, 'FAIL'],
    ['BJ', 12_500_00, 'PASS'],
    ['BJ', 10_000_00, 'FAIL'],
  ])('FI-03 in %s a debt of 10,000 yuan 250 days late is charged %d fen: %s', (region, chargedFen, outcome) => {
    expect(verdict('FI-03', region, { debtFen: 10_000_00, daysLate: 250, chargedFen }).outcome).toBe(outcome);
  });
  it.each([
    [600, 'PASS'],
    [1000, 'FAIL'],
    [null, 'PASS'],
  ])('FI-04 of a debt of 10 with 4 in dispute an order for %p fen: %s', (orderedFen, outcome) => {
    expect(verdict('FI-04', 'CN', { claimedFen: 1000, disputedFen: 400, orderedFen })).toMatchObject({ outcome, figures: { undisputedFen: 600 } });
  });
  it.each([
    [2000, 'PASS'],
    [1999, 'FAIL'],
  ])('FI-05 on basic pay of 4,000 yuan dues of %d fen: %s', (paidFen, outcome) => {
    expect(verdict('FI-05', 'CN', { basicMonthlyPayFen: 400_000, paidFen })).toMatchObject({ outcome, figures: { duesFen: 2000 } });
  });
  it.each([
    [true, { basic: 2_400_000, up: 1_600_000 }, 'PASS'],
    [true, { basic: 2_400_001, up: 1_599_999 }, 'FAIL'],
    [false, { basic: 0, up: 4_000_000 }, 'PASS'],
    [false, { up: 4_000_000 }, 'PASS'],
    [true, { basic: 2_400_000, up: 1_600_000, other: 1 }, 'FAIL'],
  ])('FI-06 a levy of 40,000 yuan, with a union %p, split as %j: %s', (hasUnion, split, outcome) => {
    expect(verdict('FI-06', 'CN', { levyFen: 4_000_000, hasUnion, splitFen: split as Record<string, number> }).outcome).toBe(outcome);
  });
  it.each([
    [[60, 40], 'PASS'],
    [[60, 41], 'FAIL'],
    [[60, 39], 'FAIL'],
  ])('FI-07 100 fen in parts of %j: %s', (partsFen, outcome) => {
    expect(verdict('FI-07', 'CN', { totalFen: 100, partsFen }).outcome).toBe(outcome);
  });
  it('FI-07 no split ever creates or loses a fen, and no part is below nothing', () => {
    const money = fc.nat({ max: Number.MAX_SAFE_INTEGER });
    const weights = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 8 }).filter((each) => each.some((weight) => weight > 0));
    fc.assert(
      fc.property(money, weights, fc.nat(), (fen, each, pick) => {
        const under = each.reduce((sum, weight) => sum + weight, 0);
        const parts = splitFen(
          fen,
          each.map((over) => ({ over, under })),
          pick % each.length,
        );
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(fen);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
