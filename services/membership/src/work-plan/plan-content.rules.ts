import { DomainErrors } from '@uniongraph/errors';
import { readPlanFile, type PlanFile } from '@uniongraph/plan-file';
import type { DraftWorkPlanInput, ImportWorkPlanInput, PlanTaskInput } from '../schema-types.js';
import type { PlanContent, PlanSectionRecord } from './work-plan.model.js';

type Header = Omit<DraftWorkPlanInput, 'requestId' | 'orgId'>;
type Segment = string | number;

/** Stand in for what a plan file must have and a draft need not have yet; a fault of theirs is nobody's. */
const ANY_CODE = 'ORG';
const ANY_COMMITTEE = 'UC';
const ANY_TASK = { key: 'T1', item: '事项', text: '内容', per: 'YEAR', committee: ANY_COMMITTEE, capabilities: ['MEM-31'] };
const ANY_HEADER = { org: ANY_CODE, title: '计划' };

/** @returns the content of a whole plan, by the rules of its file. @throws DomainErrors INVALID: one for each fault, with its path. */
export function readWholePlan({ requestId: _requestId, replace: _replace, tasks, ...header }: ImportWorkPlanInput): PlanFile {
  return read({ ...present(header), tasks: tasks.map(taskRow) }, (path) => path);
}

/** @returns the content of a draft without its tasks. @throws DomainErrors INVALID. */
export function readHeader(header: Header): PlanContent {
  const plan = read({ ...present(header), org: ANY_CODE, tasks: [{ ...ANY_TASK, section: header.sections[0]?.no }] }, (path) => (path[0] === 'tasks' ? null : path));
  return contentOf(plan);
}

/** @returns one task of a plan with these sections. `prefix`: where in the input its fields are. @throws DomainErrors INVALID. */
export function readTask(task: PlanTaskInput, plan: { year: number; sections: readonly PlanSectionRecord[] }, prefix: readonly string[]): PlanFile['tasks'][number] {
  const { year, sections } = plan;
  const { tasks } = read({ ...ANY_HEADER, year, sections, tasks: [taskRow(task)] }, ([list, , ...rest]) => (list === 'tasks' ? [...prefix, ...rest] : null));
  return tasks[0]!;
}

export function contentOf({ periodKind, title, guidingIdeas, objectives, slogans, basis, sections }: PlanFile): PlanContent {
  return { periodKind, title, guidingIdeas, objectives, slogans, basis, sections };
}

/** The file's own reader, so that a plan is right or wrong by the same rules whichever way it comes. */
function read(plan: object, pathInInput: (path: readonly Segment[]) => readonly Segment[] | null): PlanFile {
  const reading = readPlanFile(JSON.stringify(plan), 'input');
  if (reading.ok) return reading.plan;
  const refused = reading.faults.flatMap(({ path, reason }) => {
    const field = pathInInput(path);
    return field ? [{ code: 'INVALID', field: ['input', ...field.map(String)], message: reason, clause: null }] : [];
  });
  throw new DomainErrors(refused);
}

function taskRow(task: PlanTaskInput): object {
  const { ownerId: _ownerId, months, committee, targets, ...rest } = task;
  const rows = (targets ?? []).map(({ args, ...target }) => ({ ...present(target), args: Object.fromEntries((args ?? []).map(({ name, value }) => [name, value])) }));
  return { ...present(rest), ...(months?.length ? { months } : {}), committee: committee ?? ANY_COMMITTEE, targets: rows };
}

/** What is null in the input is left out in a file. */
function present(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
