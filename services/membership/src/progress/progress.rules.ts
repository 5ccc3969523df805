import { metricOf, type MetricOwner } from '@uniongraph/plan-file';
import type { PlanTargetRecord, PlanTaskRecord } from '../plan-task/plan-task.model.js';
import { requestKey, spansOf, type Span } from './metric-request.rules.js';

export interface Figure {
  key: string;
  value: number | null;
  reason: string | null;
}

/** What each subgraph answered; null: it did not. */
export type Figures = Readonly<Record<MetricOwner, readonly Figure[] | null>>;

/** How far a target is; `met` null: unknown, and `reason` says why. */
export interface TargetJudgement extends Span {
  target: PlanTargetRecord;
  actual: number | null;
  met: boolean | null;
  reason: string | null;
}

export interface Percent {
  percent: number | null;
  reason: string | null;
}

export interface PlanProgressView {
  asOf: string;
  percent: number | null;
  percentReason: string | null;
  targetsMet: number;
  targetsMissed: number;
  targetsUnknown: number;
  tasksReported: number;
  tasksUnreported: number;
}

export interface JudgedTask {
  task: PlanTaskRecord;
  judgements: readonly TargetJudgement[];
}

const OWNERS: Readonly<Record<MetricOwner, string>> = {
  membership: '组织建设子图未答复 | the membership subgraph did not answer',
  democracy: '民主管理子图未答复 | the democracy subgraph did not answer',
  welfare: '帮扶子图未答复 | the welfare subgraph did not answer',
  culture: '文体子图未答复 | the culture subgraph did not answer',
  finance: '财务子图未答复 | the finance subgraph did not answer',
};
const UNKNOWN_METRIC = '未知的指标 | no such metric';
const DROPPED = '任务已取消 | the task was dropped';
const UNREPORTED = '没有目标，也尚未填报进度 | no target, and no progress reported yet';
/** Keeps a rate that is computed in another order of operations from missing its target by a rounding error. */
const TOLERANCE = 1e-9;

/** @returns one judgement per target: of the first period that misses it; else of the first unknown one; else of the last. */
export function judge(task: PlanTaskRecord, figures: Figures, today: string): TargetJudgement[] {
  if (task.stage === 'DROPPED') return [];
  const byKey = new Map(Object.values(figures).flatMap((answered) => (answered ?? []).map((figure) => [figure.key, figure] as const)));
  return task.targets.map((target) => {
    const periods = spansOf(target, task, today).map((span) => judgePeriod(target, span, byKey.get(requestKey(task, target, span)), figures));
    return periods.find(({ met }) => met === false) ?? periods.find(({ met }) => met === null) ?? periods.at(-1)!;
  });
}

function judgePeriod(target: PlanTargetRecord, span: Span, figure: Figure | undefined, figures: Figures): TargetJudgement {
  const owner = metricOf(target.metric)?.owner;
  if (!owner) return { target, ...span, actual: null, met: null, reason: UNKNOWN_METRIC };
  if (!figure || figures[owner] === null) return { target, ...span, actual: null, met: null, reason: OWNERS[owner] };
  const { value, reason } = figure;
  return { target, ...span, actual: value, met: value === null ? null : isMet(target, value), reason };
}

function isMet({ op, value: wanted }: PlanTargetRecord, value: number): boolean {
  const difference = value - wanted;
  if (op === 'GTE') return difference >= -TOLERANCE;
  if (op === 'LTE') return difference <= TOLERANCE;
  return op === 'GT' ? difference > TOLERANCE : Math.abs(difference) <= TOLERANCE;
}

/** Met targets ÷ targets; of a task without targets the latest report. null with the reason, never a guess. */
export function percentOf({ task, judgements }: JudgedTask): Percent {
  if (task.stage === 'DROPPED') return { percent: null, reason: DROPPED };
  if (task.targets.length === 0) {
    const percent = reportedPercent(task);
    return percent === null ? { percent, reason: UNREPORTED } : { percent, reason: null };
  }
  const unknown = judgements.filter(({ met }) => met === null);
  if (unknown.length > 0) return { percent: null, reason: reasonsOf(unknown) };
  return { percent: (judgements.filter(({ met }) => met).length / judgements.length) * 100, reason: null };
}

/** Each target counts as one, and so does each task without targets whose percent was reported. */
export function progressOf(tasks: readonly JudgedTask[], asOf: string): PlanProgressView {
  const judgements = tasks.flatMap((judged) => judged.judgements);
  const manual = tasks.filter(({ task }) => task.stage !== 'DROPPED' && task.targets.length === 0).map(({ task }) => reportedPercent(task));
  const reported = manual.filter((percent) => percent !== null);
  const unknown = judgements.filter(({ met }) => met === null);
  const targetsMet = judgements.filter(({ met }) => met === true).length;
  const parts = judgements.length + reported.length;
  const sum = targetsMet * 100 + reported.reduce((total, percent) => total + percent, 0);
  return {
    asOf,
    percent: parts === 0 || unknown.length > 0 ? null : sum / parts,
    percentReason: unknown.length > 0 ? reasonsOf(unknown) : parts === 0 ? UNREPORTED : null,
    targetsMet,
    targetsMissed: judgements.filter(({ met }) => met === false).length,
    targetsUnknown: unknown.length,
    tasksReported: reported.length,
    tasksUnreported: manual.length - reported.length,
  };
}

function reportedPercent({ progressReports }: PlanTaskRecord): number | null {
  return progressReports.findLast(({ percent }) => percent !== null)?.percent ?? null;
}

/** @returns each metric once, with its reason: `dem.raters：尚未实现；... | dem.raters: not built yet; ...`. */
function reasonsOf(unknown: readonly TargetJudgement[]): string {
  const reasons = new Map(unknown.map(({ target, reason }) => [target.metric, (reason ?? '').split('|').map((part) => part.trim())]));
  const chinese = [...reasons].map(([metric, [text]]) => `${metric}：${text}`).join('；');
  const english = [...reasons].map(([metric, [, text]]) => `${metric}: ${text}`).join('; ');
  return `${chinese} | ${english}`;
}
