import { ALL, type Point, type SuppressTable } from './suppress-table.js';

/** Only the most useful cells of a line are tried for a side of a box. */
const CANDIDATES = 4;

/** A way to protect a cell: what to withhold, and which subtotals to count as unpublished. */
export class Box {
  constructor(
    readonly cells: readonly number[],
    readonly subtotals: readonly Point[],
    private readonly cost: readonly [opensTotal: number, opened: number, persons: number],
  ) {}

  /** First the total, then as many subtotals as possible are kept, then as many persons. */
  isCheaperThan(other: Box): boolean {
    const differing = this.cost.findIndex((each, index) => each !== other.cost[index]);
    return differing >= 0 && this.cost[differing]! < other.cost[differing]!;
  }

  isFree(): boolean {
    return this.cost.every((each) => each === 0);
  }
}

interface Demand {
  /** All other corners have k persons at least, so that what a subtotal leaves over is never about fewer. */
  isStrict: boolean;
  /** Dimensions that the box has to run over, so that it moves the subtotal over them. */
  collapsed?: readonly boolean[];
}

/** @returns the cheapest box around the cell; there is always one, at worst through the total. */
export function boxAround(table: SuppressTable, cell: number, demand: Demand): Box {
  let best = boxOf(
    table,
    cell,
    table.points[cell]!.map(() => ALL),
  );
  if (best.isFree()) return best;
  for (const opposite of oppositesOf(table, cell, demand)) {
    if (best.isFree()) return best;
    if (!isSound(table, cell, opposite, demand.isStrict)) continue;
    const box = boxOf(table, cell, opposite);
    if (box.isCheaperThan(best)) best = box;
  }
  return best;
}

/** @returns the points that may be opposite to the cell: in each dimension a value of the cell's line, or ALL. */
function oppositesOf(table: SuppressTable, cell: number, { isStrict, collapsed }: Demand): Point[] {
  const point = table.points[cell]!;
  const sides = point.map((_, dimension) => {
    if (collapsed?.[dimension]) return [ALL];
    return [...mostUseful(table, cell, dimension, isStrict).map((other) => table.points[other]![dimension]!), ALL];
  });
  return sides.reduce<number[][]>((heads, side) => heads.flatMap((head) => side.map((value) => [...head, value])), [[]]);
}

/** One pass, without sorting: a line may have thousands of cells. */
function mostUseful(table: SuppressTable, cell: number, dimension: number, isStrict: boolean): number[] {
  const best: number[] = [];
  let worst = Infinity;
  for (const other of table.line(table.points[cell]!, dimension)) {
    const own = rank(table, other);
    if (own >= worst || other === cell || !isEligible(table, other, isStrict)) continue;
    const at = best.findIndex((each) => own < rank(table, each));
    best.splice(at < 0 ? best.length : at, 0, other);
    best.length = Math.min(best.length, CANDIDATES);
    if (best.length === CANDIDATES) worst = rank(table, best.at(-1)!);
  }
  return best;
}

/** Withheld cells first, the ones with most persons before; then the others, the ones with fewest before. */
function rank(table: SuppressTable, cell: number): number {
  const people = table.weights(cell)[0]!;
  return table.isWithheld(cell) ? -people : people;
}

function isEligible(table: SuppressTable, cell: number, isStrict: boolean): boolean {
  return table.isLarge(cell) || (!isStrict && table.isWithheld(cell));
}

/** @returns whether all corners are cells that may be withheld, and persons can move between them with none left empty. */
function isSound(table: SuppressTable, cell: number, opposite: Point, isStrict: boolean): boolean {
  let canGive = true;
  let canTake = true;
  for (const { point, isOdd } of cornersOf(table.points[cell]!, opposite)) {
    const corner = table.at(point);
    if (corner === undefined || (corner !== cell && !isEligible(table, corner, isStrict))) return false;
    if (table.weights(corner)[0]! < 2) {
      if (isOdd) canGive = false;
      else canTake = false;
    }
  }
  return canGive || canTake;
}

function boxOf(table: SuppressTable, cell: number, opposite: Point): Box {
  const corners = cornersOf(table.points[cell]!, opposite).map(({ point }) => point);
  const cells = corners.map((point) => table.at(point)!);
  const subtotals = corners.flatMap((point) => collapsedOver(point, opposite));
  const isThroughTotal = opposite.every((value) => value === ALL) && table.isPublished(opposite);
  const persons = cells.filter((each) => !table.isWithheld(each)).reduce((sum, each) => sum + table.weights(each)[0]!, 0);
  return new Box(cells, subtotals, [isThroughTotal ? 1 : 0, subtotals.filter((point) => table.isPublished(point)).length, persons]);
}

/** @returns the box's corners among the cells; odd: differs from the cell in an odd number of dimensions. */
function cornersOf(point: Point, opposite: Point): { point: Point; isOdd: boolean }[] {
  let corners: { point: number[]; isOdd: boolean }[] = [{ point: [], isOdd: false }];
  point.forEach((value, dimension) => {
    const other = opposite[dimension]!;
    corners = corners.flatMap((corner) => {
      const same = { point: [...corner.point, value], isOdd: corner.isOdd };
      return other === ALL ? [same] : [same, { point: [...corner.point, other], isOdd: !corner.isOdd }];
    });
  });
  return corners;
}

/** @returns the subtotals above a corner that the box runs through. */
function collapsedOver(point: Point, opposite: Point): Point[] {
  const open = opposite.flatMap((value, dimension) => (value === ALL ? [dimension] : []));
  const masks = Array.from({ length: 2 ** open.length - 1 }, (_, index) => index + 1);
  return masks.map((mask) => point.map((value, dimension) => (mask & (1 << open.indexOf(dimension)) && opposite[dimension] === ALL ? ALL : value)));
}
