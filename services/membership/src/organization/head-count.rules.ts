/**
 * A change of an organisation's head count (职工人数) from a day on. Entries are only added: what the count was on a day is the sum of
 * the changes up to it.
 */
export interface HeadCountEntry {
  on: string;
  change: number;
  /** A figure that the office declared: it counts everybody employed on its day. Else hires on top of it. */
  isFigure: boolean;
  recordedAt: Date;
}

/** @returns how many people were employed on `on`. */
export function employeesOn(entries: readonly HeadCountEntry[], on: string): number {
  return entries.reduce((sum, entry) => (entry.on <= on ? sum + entry.change : sum), 0);
}

/** @returns the entries after the office declared that there were `employees` from `on` until the next declared figure. */
export function withFigure(entries: readonly HeadCountEntry[], employees: number, on: string, recordedAt: Date): HeadCountEntry[] {
  const change = employees - employeesOn(entries, on);
  return [...entries, { on, change, isFigure: true, recordedAt }, ...undoneAt(nextFigure(entries, on, false), change, recordedAt)];
}

/** @returns the entries after `count` people began to work on `on`; a figure declared for that day or a later one counts them already. */
export function withHires(entries: readonly HeadCountEntry[], count: number, on: string, recordedAt: Date): HeadCountEntry[] {
  return [...entries, { on, change: count, isFigure: false, recordedAt }, ...undoneAt(nextFigure(entries, on, true), count, recordedAt)];
}

function nextFigure(entries: readonly HeadCountEntry[], on: string, isSameDayToo: boolean): string | null {
  const days = entries.filter((entry) => entry.isFigure && (entry.on > on || (isSameDayToo && entry.on === on))).map((entry) => entry.on);
  return days.sort()[0] ?? null;
}

function undoneAt(on: string | null, change: number, recordedAt: Date): HeadCountEntry[] {
  return on === null || change === 0 ? [] : [{ on, change: -change, isFigure: true, recordedAt }];
}
