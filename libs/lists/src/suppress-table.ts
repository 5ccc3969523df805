import type { Box } from './suppress-box.js';

/** One group of a statistic. */
export interface Cell {
  /** One value for each dimension. */
  key: readonly string[];
  /** Persons; then, for each measure, the persons that have a value for it. Persons are at least 1. */
  weights: readonly number[];
}

/** Stands for all values of a dimension. */
export const ALL = -1;

export type Point = readonly number[];

interface Subtotal {
  point: Point;
  /** Upper bound of the persons, where the cells' persons overlap. */
  weights: number[];
  /** Lower bound of the persons in its withheld cells. */
  remainder: number[];
  cells: number[];
}

/** The cells of a statistic with their subtotals (the total is the one over everything), and what is withheld so far. */
export class SuppressTable {
  readonly points: readonly Point[];
  private readonly strides: number[];
  private readonly cellAt = new Map<number, number>();
  private readonly subtotals = new Map<number, Subtotal>();
  private readonly withheld = new Set<number>();
  private readonly open = new Set<number>();
  private readonly totalCode: number;

  constructor(
    private readonly cells: readonly Cell[],
    total: readonly number[],
    private readonly k: number,
    private readonly isAdditive: boolean,
  ) {
    const values = (cells[0]?.key ?? []).map((_, dimension) => [...new Set(cells.map(({ key }) => key[dimension]!))]);
    const numbers = values.map((each) => new Map(each.map((value, index) => [value, index])));
    this.points = cells.map(({ key }) => key.map((value, dimension) => numbers[dimension]!.get(value)!));
    this.strides = values.map((_, dimension) => values.slice(0, dimension).reduce((product, each) => product * (each.length + 1), 1));
    this.points.forEach((point, index) => this.cellAt.set(this.code(point), index));
    this.points.forEach((point, index) => this.addToSubtotals(point, index));
    this.totalCode = this.code(values.map(() => ALL));
    const whole = this.subtotals.get(this.totalCode);
    if (whole) whole.weights = [...total];
  }

  weights(cell: number): readonly number[] {
    return this.cells[cell]!.weights;
  }

  isWithheld(cell: number): boolean {
    return this.withheld.has(cell);
  }

  isLarge(cell: number): boolean {
    return this.weights(cell).every((persons) => persons >= this.k);
  }

  at(point: Point): number | undefined {
    return this.cellAt.get(this.code(point));
  }

  /** @returns the cells of the line through `point` along `dimension`. */
  line(point: Point, dimension: number): number[] {
    return this.subtotals.get(this.code(point.map((value, index) => (index === dimension ? ALL : value))))!.cells;
  }

  isPublished(point: Point): boolean {
    const code = this.code(point);
    const subtotal = this.subtotals.get(code);
    return subtotal !== undefined && !this.open.has(code) && !isSmall(subtotal.weights, this.k);
  }

  withhold(cell: number): void {
    if (this.withheld.has(cell)) return;
    this.withheld.add(cell);
    const weights = this.weights(cell);
    for (const point of subtotalsOf(this.points[cell]!)) {
      const { remainder } = this.subtotals.get(this.code(point))!;
      weights.forEach((persons, index) => (remainder[index] = this.isAdditive ? remainder[index]! + persons : Math.max(remainder[index]!, persons)));
    }
  }

  apply(box: Box): void {
    for (const cell of box.cells) this.withhold(cell);
    for (const point of box.subtotals) this.open.add(this.code(point));
  }

  /** @returns whether a published subtotal, less its published cells, would tell about too few persons. */
  hasSmallRemainder(cell: number): boolean {
    return subtotalsOf(this.points[cell]!).some((point) => this.isPublished(point) && isSmall(this.subtotals.get(this.code(point))!.remainder, this.k));
  }

  /** @returns the subtotals that would tell about too few persons: their cells, and the dimensions they run over. */
  smallSubtotals(): { cells: number[]; collapsed: boolean[] }[] {
    return [...this.subtotals].flatMap(([code, { weights, point, cells }]) =>
      code !== this.totalCode && isSmall(weights, this.k) ? [{ cells, collapsed: point.map((value) => value === ALL) }] : [],
    );
  }

  isTotalOpen(): boolean {
    return this.open.has(this.totalCode);
  }

  publishedSubtotals(): (string | null)[][] {
    return [...this.subtotals.values()]
      .filter(({ point }) => this.isPublished(point) && point.some((value) => value !== ALL))
      .map(({ point, cells }) => point.map((value, dimension) => (value === ALL ? null : this.cells[cells[0]!]!.key[dimension]!)));
  }

  private addToSubtotals(point: Point, index: number): void {
    const weights = this.weights(index);
    for (const above of subtotalsOf(point)) {
      const code = this.code(above);
      const subtotal = this.subtotals.get(code) ?? { point: above, weights: weights.map(() => 0), remainder: weights.map(() => 0), cells: [] };
      this.subtotals.set(code, subtotal);
      weights.forEach((persons, at) => (subtotal.weights[at] = subtotal.weights[at]! + persons));
      subtotal.cells.push(index);
    }
  }

  private code(point: Point): number {
    return point.reduce((sum, value, dimension) => sum + (value + 1) * this.strides[dimension]!, 0);
  }
}

/** @returns every subtotal that the point belongs to, the total included. */
export function subtotalsOf(point: Point): Point[] {
  const masks = Array.from({ length: 2 ** point.length - 1 }, (_, index) => index + 1);
  return masks.map((mask) => point.map((value, dimension) => (mask & (1 << dimension) ? ALL : value)));
}

/** @returns whether figures over these persons would tell about fewer than `k`; nobody at all is as telling as one. */
export function isSmall([people = 0, ...contributors]: readonly number[], k: number): boolean {
  return people < k || contributors.some((persons) => persons > 0 && persons < k);
}
