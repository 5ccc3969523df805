import { daysBetween, nextMonth, type Month } from '@uniongraph/calendar';
import { settings } from '../finance-settings.js';

/** @returns the last day on which the month's notice is on time. */
export function dueOn(period: Month): string {
  return `${nextMonth(period)}-${String(settings.noticeDueDay).padStart(2, '0')}`;
}

/** A month of a union whose notice is due. */
export interface DueMonth {
  orgId: string;
  period: Month;
  dueOn: string;
  isPublished: boolean;
}

export type OverdueMonth = DueMonth & { daysOverdue: number };

/** @returns the months from each union's first on that were due before the day, the earliest first. */
export function monthsDue(unions: readonly { orgId: string; period: Month }[], published: readonly { orgId: string; period: Month }[], on: string): DueMonth[] {
  const done = new Set(published.map(({ orgId, period }) => `${orgId} ${period}`));
  return unions
    .flatMap(({ orgId, period: first }) => monthsFrom(first, on).map((period) => ({ orgId, period, dueOn: dueOn(period), isPublished: done.has(`${orgId} ${period}`) })))
    .sort((a, b) => a.period.localeCompare(b.period) || a.orgId.localeCompare(b.orgId));
}

function monthsFrom(first: Month, on: string): Month[] {
  const months: Month[] = [];
  for (let month = first; dueOn(month) < on; month = nextMonth(month)) months.push(month);
  return months;
}

/** @returns those without a published notice. */
export function overdueOf(months: readonly DueMonth[], on: string): OverdueMonth[] {
  return months.filter(({ isPublished }) => !isPublished).map((month) => ({ ...month, daysOverdue: daysBetween(month.dueOn, on) }));
}

/** @returns the percentage of the months from `from` to `to` that has a notice; 100 when none was due. */
export function publishedPercent(months: readonly DueMonth[], from: Month, to: Month): number {
  const due = months.filter(({ period }) => from <= period && period <= to);
  return due.length === 0 ? 100 : (due.filter(({ isPublished }) => isPublished).length / due.length) * 100;
}
