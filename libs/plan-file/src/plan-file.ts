import { FaultList } from './fault-list.js';
import { rawField, rawList } from './fields.js';
import { checkPlan } from './plan-checks.js';
import { planHeader, planSection, planTaskRow, type PlanFile } from './plan-row.js';
import { isDefined, readSource, type Refused } from './read-source.js';
import type { SourceText } from './source-text.js';

export type PlanReading = { ok: true; plan: PlanFile; source: SourceText } | Refused;

/** Reads a yearly plan (年度工作计划). @returns the plan, or every fault in the file with its line; never a part of the plan. */
export function readPlanFile(content: string | Uint8Array, fileName: string): PlanReading {
  const read = readSource(content, fileName);
  if (!read.ok) return read;
  const { source, data, before } = read;
  const faults = new FaultList(source, before);
  const header = faults.shape(planHeader, data, []);
  const rawSections = rawList(rawField(data, 'sections'));
  const rawTasks = rawList(rawField(data, 'tasks'));
  const sections = rawSections.map((row, i) => faults.shape(planSection, row, ['sections', i])).filter(isDefined);
  const tasks = rawTasks.map((row, i) => faults.shape(planTaskRow, row, ['tasks', i])).filter(isDefined);
  checkPlan({ year: rawField(data, 'year'), sections: rawSections, tasks: rawTasks }, faults);
  const found = faults.list();
  return header && found.length === 0 ? { ok: true, plan: { ...header, sections, tasks }, source } : { ok: false, faults: found };
}
