import fc from 'fast-check';
import { isSmall, type Cell } from './suppress-table.js';
import { suppress, type Suppression } from './suppress.js';

interface Equation {
  unknowns: number[];
  sum: number;
}

/** What a reader of the answer knows besides the published cells, who also knows every published subtotal. */
function equations(cells: readonly Cell[], { total, cells: withheld, subtotals }: Suppression, weight = 0): Equation[] {
  const dimensions = cells[0]!.key.map(() => null);
  return [...(total ? [] : [dimensions]), ...subtotals].map((point) => {
    const unknowns = cells.flatMap(({ key }, index) => (withheld[index] && key.every((value, at) => point[at] === null || point[at] === value) ? [index] : []));
    return { unknowns, sum: unknowns.reduce((sum, index) => sum + cells[index]!.weights[weight]!, 0) };
  });
}

function rank(rows: number[][]): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = left.findIndex((row, index) => index >= found && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [left[found], left[pivot]] = [left[pivot]!, left[found]!];
    for (let index = found + 1; index < left.length; index += 1) {
      const factor = left[index]![column]! / left[found]![column]!;
      left[index] = left[index]!.map((value, at) => value - factor * left[found]![at]!);
    }
    found += 1;
  }
  return found;
}

/** Whether subtraction alone gives the sum of `wanted`. */
function isSubtractable(known: readonly Equation[], wanted: readonly number[], size: number): boolean {
  const row = (unknowns: readonly number[]): number[] => Array.from({ length: size }, (_, index) => (unknowns.includes(index) ? 1 : 0));
  const rows = known.map(({ unknowns }) => row(unknowns));
  return rank([...rows, row(wanted)]) === rank(rows);
}

/** Narrows each unknown, at least 1, by every sum it is part of. @returns the unknowns that are left one value. */
function cornered(known: readonly Equation[], unknowns: readonly number[]): number[] {
  const low = new Map(unknowns.map((index) => [index, 1]));
  const high = new Map(unknowns.map((index) => [index, Infinity]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { unknowns: own, sum } of known) {
      for (const index of own) {
        const others = own.filter((other) => other !== index);
        const most = sum - others.reduce((total, other) => total + low.get(other)!, 0);
        const least = sum - others.reduce((total, other) => total + high.get(other)!, 0);
        if (most < high.get(index)!) [changed] = [true, high.set(index, most)];
        if (least > low.get(index)!) [changed] = [true, low.set(index, least)];
      }
    }
  }
  return unknowns.filter((index) => low.get(index) === high.get(index));
}

/** All tables that fit what is known, tried one by one. @returns for each unknown the values it takes, up to two. */
function possibleValues(known: readonly Equation[], unknowns: readonly number[]): Map<number, Set<number>> {
  const seen = new Map(unknowns.map((index) => [index, new Set<number>()]));
  const assigned = new Map<number, number>();
  const largest = Math.max(1, ...known.map(({ sum }) => sum)) + 1;
  const fits = (): boolean =>
    known.every(({ unknowns: own, sum }) => {
      const open = own.filter((index) => !assigned.has(index)).length;
      const held = own.reduce((total, index) => total + (assigned.get(index) ?? 0), 0);
      return open === 0 ? held === sum : held + open <= sum;
    });
  const search = (at: number): void => {
    if ([...seen.values()].every((values) => values.size > 1)) return;
    if (at === unknowns.length) {
      for (const [index, value] of assigned) seen.get(index)!.add(value);
      return;
    }
    for (let value = 1; value <= largest; value += 1) {
      assigned.set(unknowns[at]!, value);
      if (fits()) search(at + 1);
    }
    assigned.delete(unknowns[at]!);
  };
  search(0);
  return seen;
}

const withheldOf = ({ cells }: Suppression): number[] => cells.flatMap((isWithheld, index) => (isWithheld ? [index] : []));
const cellsOf = (table: readonly (readonly [string, ...number[]])[]): Cell[] => table.map(([key, ...weights]) => ({ key: key.split(' '), weights }));
const totalOf = (cells: readonly Cell[]): number[] => cells[0]!.weights.map((_, index) => cells.reduce((sum, { weights }) => sum + weights[index]!, 0));
const solve = (cells: readonly Cell[], k = 5, isAdditive = true): Suppression => suppress(cells, totalOf(cells), k, isAdditive);

/** Tables of `sizes` values a dimension; a cell of 0 is not there. */
function aTable(sizes: readonly number[], most: number, weights = 1): fc.Arbitrary<Cell[]> {
  const keys = sizes.reduce<string[][]>((heads, size) => heads.flatMap((head) => Array.from({ length: size }, (_, value) => [...head, `v${value}`])), [[]]);
  const people = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: most }));
  return fc
    .tuple(...keys.map(() => fc.tuple(people, ...Array.from({ length: weights - 1 }, () => fc.double({ min: 0, max: 1, noNaN: true })))))
    .map((drawn) => keys.map((key, index) => ({ key, weights: [drawn[index]![0], ...drawn[index]!.slice(1).map((share) => Math.round(share * drawn[index]![0]))] })))
    .map((cells) => cells.filter((cell) => cell.weights[0]! > 0))
    .filter((cells) => cells.length > 0);
}

const shape = fc.oneof(
  fc.integer({ min: 1, max: 8 }).map((size) => [size]),
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 3 })),
);
const aCase = (weights = 1) => fc.record({ cells: shape.chain((sizes) => aTable(sizes, 15, weights)), k: fc.integer({ min: 2, max: 6 }) });

/** @returns the small cells and small subtotals that the attacker finds out. */
function recovered(cells: readonly Cell[], answer: Suppression): number[][] {
  const known = equations(cells, answer);
  const unknowns = withheldOf(answer);
  const alone = unknowns.filter((index) => isSubtractable(known, [index], cells.length));
  return [...alone, ...cornered(known, unknowns)].map((index) => [index]);
}

describe('suppression', () => {
  it('the attacker of these tests breaks a table where only the small cells are withheld', () => {
    const cells = cellsOf([['a x', 3], ['a y', 9], ['b x', 9], ['b y', 9]]);
    const naive: Suppression = { total: false, cells: [true, false, false, false], subtotals: [['a', null], ['b', null], [null, 'x'], [null, 'y']] };
    expect(recovered(cells, naive)).toContainEqual([0]);
    const tight = cellsOf([['a', 1], ['b', 1], ['c', 9]]);
    expect(recovered(tight, { total: false, cells: [true, true, false], subtotals: [] })).toEqual([[0], [1]]);
  });

  it.each([
    ['k persons are published', [['a', 5], ['b', 9]], [false, false], false],
    ['k-1 persons are withheld, with the smallest other cell', [['a', 4], ['b', 9], ['c', 7]], [true, false, true], false],
    ['small cells protect each other where together they are k', [['a', 3], ['b', 3], ['c', 9]], [true, true, false], false],
    ['small cells that together are fewer than k take another with them', [['a', 2], ['b', 2], ['c', 9]], [true, true, true], false],
    ['cells of one person each, which their number tells, take the total with them', [['a', 1], ['b', 1], ['c', 1], ['d', 1], ['e', 1]], [true, true, true, true, true], true],
    ['the total of fewer than k persons is withheld, and every cell', [['a', 4]], [true], true],
    ['a single cell of k persons is published with its total', [['a', 5]], [false], false],
  ] as const)('%s', (_rule, table, cells, total) => {
    const answer = solve(cellsOf(table as never));
    expect({ cells: answer.cells, total: answer.total }).toEqual({ cells, total });
  });

  it('closes both marginals of a table by a box of four cells', () => {
    const cells = cellsOf([['a x', 3], ['a y', 9], ['a z', 8], ['b x', 9], ['b y', 9], ['b z', 6]]);
    const answer = solve(cells);
    expect(withheldOf(answer)).toEqual([0, 2, 3, 5]);
    expect(answer.subtotals).toHaveLength(5);
  });

  it('withholds a cell where fewer than k persons have a value for a measure, though k persons are in it', () => {
    expect(solve(cellsOf([['a', 9, 2], ['b', 9, 9], ['c', 9, 0]])).cells).toEqual([true, true, false]);
  });

  it('does not add up the persons of two cells where a person may be in both', () => {
    const cells = cellsOf([['a', 3], ['b', 3], ['c', 9]]);
    expect(suppress(cells, [9], 5, false).cells).toEqual([true, true, true]);
  });

  it('no withheld cell can be found out by subtraction, nor cornered to one value', () => {
    fc.assert(
      fc.property(aCase(), ({ cells, k }) => {
        expect(recovered(cells, solve(cells, k))).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  it('no subtotal of fewer than k persons can be found out by subtraction', () => {
    fc.assert(
      fc.property(aCase(), ({ cells, k }) => {
        const answer = solve(cells, k);
        const known = equations(cells, answer);
        for (const [dimension] of cells[0]!.key.entries()) {
          for (const value of new Set(cells.map(({ key }) => key[dimension]))) {
            const own = cells.flatMap(({ key }, index) => (key[dimension] === value ? [index] : []));
            if (own.reduce((sum, index) => sum + cells[index]!.weights[0]!, 0) < k) expect(isSubtractable(known, own, cells.length)).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('every withheld cell of a small table has two values at least among all tables that fit', () => {
    const small = fc.record({ cells: fc.constantFrom([4], [5], [2, 2], [2, 3], [2, 2, 2]).chain((sizes) => aTable(sizes, 4)), k: fc.constantFrom(2, 3) });
    fc.assert(
      fc.property(small, ({ cells, k }) => {
        const answer = solve(cells, k);
        for (const values of possibleValues(equations(cells, answer), withheldOf(answer)).values()) expect(values.size).toBeGreaterThan(1);
      }),
      { numRuns: 300 },
    );
  });

  it('what is published, and what a published sum leaves over, is never about fewer than k persons or holders of a value', () => {
    fc.assert(
      fc.property(aCase(2), fc.boolean(), ({ cells, k }, isAdditive) => {
        const answer = solve(cells, k, isAdditive);
        cells.forEach(({ weights }, index) => expect(answer.cells[index] || !isSmall(weights, k)).toBe(true));
        for (const weight of [0, 1]) {
          for (const { unknowns, sum } of equations(cells, answer, weight)) {
            const least = isAdditive ? sum : Math.max(0, ...unknowns.map((index) => cells[index]!.weights[weight]!));
            expect(unknowns.length === 0 || least >= k || (weight === 1 && sum === 0)).toBe(true);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('weighs 5,000 groups in less than five seconds', () => {
    const cells = Array.from({ length: 5_000 }, (_, index) => ({ key: [`o${index % 250}`, `s${Math.floor(index / 250)}`], weights: [1 + ((index * 7919) % 23)] }));
    const startedAtMs = Date.now();
    expect(withheldOf(solve(cells)).length).toBeGreaterThan(0);
    expect(Date.now() - startedAtMs).toBeLessThan(5_000);
  });
});
