import { isCalendarDate, rawField, rawList } from './fields.js';
import type { FaultList } from './fault-list.js';
import { metricOf, type Metric } from './metrics.js';
import type { Path } from './source-text.js';

type Row = unknown;

/** What must hold between the rows of a plan. Looks at the rows as written, so that one bad field hides no other. */
export function checkPlan(plan: { year: unknown; sections: readonly Row[]; tasks: readonly Row[] }, faults: FaultList): void {
  checkUnique(plan.sections, 'no', 'sections', faults);
  checkUnique(plan.tasks, 'key', 'tasks', faults);
  const sections = new Set(plan.sections.map((section) => String(rawField(section, 'no'))));
  plan.tasks.forEach((task, index) => {
    const at = ['tasks', index];
    checkSection(task, sections, at, faults);
    checkSchedule(task, plan.year, at, faults);
    checkNoRepeat(task, 'months', at, faults);
    checkNoRepeat(task, 'capabilities', at, faults);
    rawList(rawField(task, 'targets')).forEach((target, i) => checkTarget(target, [...at, 'targets', i], faults));
  });
}

function checkUnique(rows: readonly Row[], name: string, list: string, faults: FaultList): void {
  const firstAt = new Map<string, number>();
  rows.forEach((row, index) => {
    const value = rawField(row, name);
    if (typeof value !== 'string' && typeof value !== 'number') return;
    const first = firstAt.get(String(value));
    if (first === undefined) firstAt.set(String(value), index);
    else faults.add([list, index, name], `“${value}”与第 ${first + 1} 项重复 | "${value}" is used by item ${first + 1} already`);
  });
}

function checkSection(task: Row, sections: ReadonlySet<string>, at: Path, faults: FaultList): void {
  const section = rawField(task, 'section');
  if (typeof section !== 'string' && typeof section !== 'number') return;
  if (!sections.has(String(section))) faults.add([...at, 'section'], `sections 中没有“${section}” | No section "${section}" in sections`);
}

function checkSchedule(task: Row, year: unknown, at: Path, faults: FaultList): void {
  const dueOn = rawField(task, 'dueOn');
  if (typeof year === 'number' && isCalendarDate(dueOn) && !dueOn.startsWith(`${year}-`)) {
    faults.add([...at, 'dueOn'], `完成日期须在计划年度 ${year} 内 | dueOn must lie in the plan's year ${year}`);
  }
  if (rawField(task, 'months') === undefined && rawField(task, 'per') === undefined && typeof task === 'object') {
    faults.add([...at, 'months'], '请填写月份 months 或周期 per | Give months, or per (how often)');
  }
}

function checkNoRepeat(task: Row, name: string, at: Path, faults: FaultList): void {
  const values = rawList(rawField(task, name));
  values.forEach((value, i) => {
    if (values.indexOf(value) < i) faults.add([...at, name, i], `“${String(value)}”重复 | "${String(value)}" is given twice`);
  });
}

function checkTarget(target: Row, at: Path, faults: FaultList): void {
  const metric = metricOf(String(rawField(target, 'metric')));
  if (!metric) return;
  const unit = rawField(target, 'unit');
  if (typeof unit === 'string' && unit !== metric.unit) faults.add([...at, 'unit'], `${metric.code} 的单位是 ${metric.unit} | ${metric.code} is measured in ${metric.unit}`);
  checkArgs(metric, rawField(target, 'args'), at, faults);
  const value = rawField(target, 'value');
  const reason = typeof value === 'number' ? valueReason(metric, value) : null;
  if (reason) faults.add([...at, 'value'], reason);
}

function checkArgs(metric: Metric, args: unknown, at: Path, faults: FaultList): void {
  const given = typeof args === 'object' && args !== null ? Object.keys(args) : [];
  const allowed = [...metric.args, ...metric.optionalArgs];
  for (const name of metric.args.filter((arg) => !given.includes(arg))) {
    faults.add([...at, 'args'], `${metric.code} 须填写参数 ${name} | ${metric.code} needs the argument ${name}`);
  }
  for (const name of given.filter((arg) => !allowed.includes(arg))) {
    const known = allowed.join(', ') || '-';
    faults.add([...at, 'args', name], `${metric.code} 没有参数 ${name}，可用：${known} | ${metric.code} takes no argument ${name}; known: ${known}`);
  }
}

function valueReason(metric: Metric, value: number): string | null {
  if (metric.unit === 'PERCENT_POINT') return null;
  if (value < 0) return '目标值不能为负 | The value must not be negative';
  if (metric.unit === 'PERCENT') return value > 100 ? '百分比不能大于 100 | A percentage is at most 100' : null;
  if (metric.unit === 'YES_NO' && value > 1) return '是否类指标的目标值为 1 或 0 | A yes/no metric takes 1 or 0';
  if (metric.unit === 'LEVEL' && value > 5) return '星级不能高于 5 | A star level is at most 5';
  return Number.isInteger(value) ? null : '目标值须为整数 | The value must be a whole number';
}
