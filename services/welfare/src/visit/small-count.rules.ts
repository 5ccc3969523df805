/** Figures about fewer persons are withheld from those who may not see the records (catalogue: cells of at least five). */
const SMALL = 5;

/** @returns whether a count of this many persons tells about single ones. Nobody at all tells nothing. */
export function isSmallCount(people: number): boolean {
  return people > 0 && people < SMALL;
}

/** @returns part ÷ whole, null when the whole is zero. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
