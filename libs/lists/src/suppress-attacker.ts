import type { Cell } from './suppress-table.js';
import type { Suppression } from './suppress.js';

/** The sum of some withheld cells, which a reader works out. */
export interface Equation {
  unknowns: number[];
  sum: number;
}

/** What a reader of the answer knows besides the published cells, who also knows every published subtotal. */
export function equations(cells: readonly Cell[], { total, cells: withheld, subtotals }: Suppression, weight = 0): Equation[] {
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

/** @returns whether subtraction alone gives the sum of `wanted`. */
export function isSubtractable(known: readonly Equation[], wanted: readonly number[], size: number): boolean {
  const row = (unknowns: readonly number[]): number[] => Array.from({ length: size }, (_, index) => (unknowns.includes(index) ? 1 : 0));
  const rows = known.map(({ unknowns }) => row(unknowns));
  return rank([...rows, row(wanted)]) === rank(rows);
}

/** Narrows each unknown, at least 1, by every sum it is part of. @returns the unknowns that are left one value. */
export function cornered(known: readonly Equation[], unknowns: readonly number[]): number[] {
  const low = new Map(unknowns.map((index) => [index, 1]));
  const high = new Map(unknowns.map((index) => [index, Infinity]));
  for (let changed = true; changed;) {
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
export function possibleValues(known: readonly Equation[], unknowns: readonly number[]): Map<number, Set<number>> {
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
