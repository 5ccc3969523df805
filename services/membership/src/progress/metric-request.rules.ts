import { monthEnd, monthStart, monthsOf, schoolTermsOf } from '@uniongraph/calendar';
import type { MetricRequest } from '@uniongraph/evidence';
import type { PlanTargetRecord, PlanTaskRecord } from '../plan-task/plan-task.model.js';

/** First and last day, both included. */
export interface Span {
  from: string;
  to: string;
}

/**
 * @returns the periods in which a target has to be reached. A month or a term is judged once it has ended; while none has, the first
 * one is shown as it stands. All others have one period: the year, two years, or up to the day that was set.
 */
export function spansOf(target: Pick<PlanTargetRecord, 'per'>, task: Pick<PlanTaskRecord, 'year' | 'dueOn'>, today: string): Span[] {
  const { year, dueOn } = task;
  const endOfYear = `${year}-12-31`;
  switch (target.per) {
    case 'MONTHLY':
      return ended(
        monthsOf(String(year)).map((month) => ({ from: monthStart(month), to: monthEnd(month) })),
        today,
      );
    case 'TERM':
      return ended(
        [schoolTermsOf(year - 1)[1], schoolTermsOf(year)[0]].map(({ from, to }) => ({ from, to })),
        today,
      );
    case 'EVERY_2_YEARS':
      return [{ from: `${year - 1}-01-01`, to: endOfYear }];
    case 'ONCE':
      return [{ from: `${year}-01-01`, to: dueOn ?? endOfYear }];
    default:
      return [{ from: `${year}-01-01`, to: endOfYear }];
  }
}

function ended(spans: Span[], today: string): Span[] {
  const past = spans.filter(({ to }) => to < today);
  return past.length > 0 ? past : spans.slice(0, 1);
}

/** @returns what the task's targets ask of the subgraphs; nothing for a task that was dropped. */
export function requestsOf(task: PlanTaskRecord, today: string): MetricRequest[] {
  if (task.stage === 'DROPPED') return [];
  return task.targets.flatMap((target) => spansOf(target, task, today).map((span) => ({ key: requestKey(task, target, span), metric: target.metric, args: target.args, ...span })));
}

export function requestKey(task: Pick<PlanTaskRecord, '_id'>, { no }: Pick<PlanTargetRecord, 'no'>, { from }: Span): string {
  return `${task._id}.${no}.${from}`;
}
