import fc from 'fast-check';
import { cornered, equations, isSubtractable, possibleValues } from './suppress-attacker.js';
import { isSmall, type Cell } from './suppress-table.js';
import { suppress, type Suppression } from './suppress.js';

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
    const cells = cellsOf([
      ['a x', 3],
      ['a y', 9],
      ['b x', 9],
      ['b y', 9],
    ]);
    const naive: Suppression = {
      total: false,
      cells: [true, false, false, false],
      subtotals: [
        ['a', null],
        ['b', null],
        [null, 'x'],
        [null, 'y'],
      ],
    };
    expect(recovered(cells, naive)).toContainEqual([0]);
    const tight = cellsOf([
      ['a', 1],
      ['b', 1],
      ['c', 9],
    ]);
    expect(recovered(tight, { total: false, cells: [true, true, false], subtotals: [] })).toEqual([[0], [1]]);
  });

  it.each([
    [
      'k persons are published',
      [
        ['a', 5],
        ['b', 9],
      ],
      [false, false],
      false,
    ],
    [
      'k-1 persons are withheld, with the smallest other cell',
      [
        ['a', 4],
        ['b', 9],
        ['c', 7],
      ],
      [true, false, true],
      false,
    ],
    [
      'small cells protect each other where together they are k',
      [
        ['a', 3],
        ['b', 3],
        ['c', 9],
      ],
      [true, true, false],
      false,
    ],
    [
      'small cells that together are fewer than k take another with them',
      [
        ['a', 2],
        ['b', 2],
        ['c', 9],
      ],
      [true, true, true],
      false,
    ],
    [
      'cells of one person each, which their number tells, take the total with them',
      [
        ['a', 1],
        ['b', 1],
        ['c', 1],
        ['d', 1],
        ['e', 1],
      ],
      [true, true, true, true, true],
      true,
    ],
    ['the total of fewer than k persons is withheld, and every cell', [['a', 4]], [true], true],
    ['a single cell of k persons is published with its total', [['a', 5]], [false], false],
  ] as const)('%s', (_rule, table, cells, total) => {
    const answer = solve(cellsOf(table as never));
    expect({ cells: answer.cells, total: answer.total }).toEqual({ cells, total });
  });

  it('closes both marginals of a table by a box of four cells', () => {
    const cells = cellsOf([
      ['a x', 3],
      ['a y', 9],
      ['a z', 8],
      ['b x', 9],
      ['b y', 9],
      ['b z', 6],
    ]);
    const answer = solve(cells);
    expect(withheldOf(answer)).toEqual([0, 2, 3, 5]);
    expect(answer.subtotals).toHaveLength(5);
  });

  it('withholds a cell where fewer than k persons have a value for a measure, though k persons are in it', () => {
    expect(
      solve(
        cellsOf([
          ['a', 9, 2],
          ['b', 9, 9],
          ['c', 9, 0],
        ]),
      ).cells,
    ).toEqual([true, true, false]);
  });

  it('does not add up the persons of two cells where a person may be in both', () => {
    const cells = cellsOf([
      ['a', 3],
      ['b', 3],
      ['c', 9],
    ]);
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
