import { boxAround } from './suppress-box.js';
import { isSmall, SuppressTable, type Cell } from './suppress-table.js';

export interface Suppression {
  /** Whether the figures over all groups are withheld. */
  total: boolean;
  /** For each cell, whether its figures are withheld. */
  cells: boolean[];
  /** Subtotals that a reader may know from elsewhere without harm; `null` stands for all values of a dimension. */
  subtotals: (string | null)[][];
}

/**
 * Decides which groups of a statistic to withhold, so that no figure tells about fewer than `k` persons: neither by itself, nor by
 * subtraction from the total or from the subtotals along any dimension.
 *
 * Each small cell is withheld and made the corner of a box of withheld cells (the hypercube method of statistical disclosure
 * control): one person more in it and in every second corner, one less in the others, and all published figures stay the same; so
 * they do not determine it. Where no box of cells fits, the box runs through subtotals, which then count as unpublished, or at last
 * through the total. `isAdditive`: each record is a person of its own, so that the persons of several cells add up.
 */
export function suppress(cells: readonly Cell[], total: readonly number[], k: number, isAdditive: boolean): Suppression {
  if (isSmall(total, k)) return { total: true, cells: cells.map(() => true), subtotals: [] };
  const table = new SuppressTable(cells, total, k, isAdditive);
  const small = cells.flatMap(({ weights }, index) => (isSmall(weights, k) ? [index] : []));
  for (const cell of small) table.withhold(cell);
  for (const cell of small) table.apply(boxAround(table, cell, { isStrict: false }));
  for (const cell of small) {
    if (table.hasSmallRemainder(cell)) table.apply(boxAround(table, cell, { isStrict: true }));
  }
  for (const { cells: within, collapsed } of table.smallSubtotals()) {
    const boxes = within.map((cell) => boxAround(table, cell, { isStrict: true, collapsed }));
    table.apply(boxes.reduce((best, box) => (box.isCheaperThan(best) ? box : best)));
  }
  return { total: table.isTotalOpen(), cells: cells.map((_, index) => table.isWithheld(index)), subtotals: table.publishedSubtotals() };
}
