import { checkAll, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { BuildMetric, BuildTargetErrorCode } from '../schema-types.js';
import type { ItemRecord, ResultRecord, TargetRecord } from './build-target.model.js';

export const refuse: Refuse<BuildTargetErrorCode> = refuseAny;

const TARGETS_MAX = 500;
const YEARS = { min: 2000, max: 2100 };
const COUNTS: readonly BuildMetric[] = ['GROUPS', 'NEW_MEMBERS'];

/** @throws DomainErrors INVALID for each bad row, DomainError INVALID for the whole. */
export function checkTargets(year: number, targets: readonly TargetRecord[], deductionPerFinding: number): void {
  if (year < YEARS.min || year > YEARS.max) refuse('INVALID', `年度须为 ${YEARS.min}-${YEARS.max} | the year must be ${YEARS.min}-${YEARS.max}`, ['input', 'year']);
  if (targets.length === 0 || targets.length > TARGETS_MAX) refuse('INVALID', `目标须为 1-${TARGETS_MAX} 项 | 1-${TARGETS_MAX} targets`, ['input', 'targets']);
  if (deductionPerFinding < 0 || deductionPerFinding > 100) refuse('INVALID', '扣分须为 0-100 | the deduction must be 0-100', ['input', 'deductionPerFinding']);
  const seen = new Set<string>();
  checkAll(targets, ['input', 'targets'], ({ orgId, metric, target }) => {
    if (target <= 0) refuse('INVALID', '目标值须大于 0 | the target must be more than 0', ['target']);
    if (!COUNTS.includes(metric) && target > 100) refuse('INVALID', '百分数不超过 100 | a percentage is 100 at most', ['target']);
    if (COUNTS.includes(metric) && !Number.isInteger(target)) refuse('INVALID', '须为整数 | a whole number', ['target']);
    if (seen.has(`${orgId} ${metric}`)) refuse('INVALID', '同一组织的同一指标重复 | the same metric twice for one organisation', ['metric']);
    seen.add(`${orgId} ${metric}`);
  });
}

/** @returns what a union that set a number for itself alone expects of each branch: one at least of what is counted. */
export function impliedTargets(orgId: string, targets: readonly TargetRecord[], branchIds: readonly string[]): TargetRecord[] {
  const metrics = targets.filter((target) => target.orgId === orgId && target.metric === 'GROUPS').map(({ metric }) => metric);
  return metrics
    .filter((metric) => !targets.some((target) => target.metric === metric && target.orgId !== orgId))
    .flatMap((metric) => branchIds.map((branchId) => ({ orgId: branchId, metric, target: 1 })));
}

/** @returns the target beside the figure; without a figure it is not met. */
export function resultOf({ orgId, target }: TargetRecord, actual: number | null): ResultRecord {
  return { orgId, target, actual, isMet: actual !== null && actual >= target };
}

/** @returns the item of a metric: 8 of 9 is 88.9; without a target of the union's own the mean of its branches'. */
export function itemOf(metric: BuildMetric, own: ResultRecord | null, branches: readonly ResultRecord[]): ItemRecord {
  const parts = (own ? [own] : branches).map(({ target, actual }) => Math.min(1, Math.max(0, (actual ?? 0) / target)));
  return {
    metric,
    own,
    branches: [...branches],
    lackingIds: branches.filter(({ isMet }) => !isMet).map(({ orgId }) => orgId),
    percent: toOneDecimal((100 * sum(parts)) / parts.length),
  };
}

/** @returns the mean of the items less what overdue findings cost, 0 at least. */
export function scoreOf(items: readonly ItemRecord[], overdueFindings: number, deductionPerFinding: number): number {
  const mean = sum(items.map(({ percent }) => percent)) / items.length;
  return toOneDecimal(Math.max(0, mean - overdueFindings * deductionPerFinding));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function toOneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
