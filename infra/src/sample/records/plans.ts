import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlanFile } from '@uniongraph/plan-file';
import type { Cast } from '../cast.js';
import type { GraphCalls } from '../graph-calls.js';
import { reportPlan } from './party-links.js';

interface Planned {
  workPlan: { id: string; version: number; tasks: { id: string; key: string }[] };
}

const DAYS = { drafted: '2025-01-06', discussed: '2025-01-08', published: '2025-01-10' };

/** The ten yearly plans: entered whole, discussed by the committee, made final and published. @returns the ids of their tasks by key. */
export async function loadPlans(root: string, graph: GraphCalls, cast: Cast, on: (day: string) => void): Promise<Map<string, string>> {
  const folder = join(root, 'data', 'sample', 'plans');
  const tasks = new Map<string, string>();
  for (const fileName of readdirSync(folder).sort()) {
    const reading = readPlanFile(readFileSync(join(folder, fileName)), fileName);
    if (!reading.ok) throw new Error(reading.faults.map(({ line, reason }) => `${fileName}:${line} ${reason}`).join('\n'));
    const office = cast.officeOf(reading.plan.org);
    on(DAYS.drafted);
    const { workPlan } = await graph.mutate<Planned>('membership', 'importWorkPlan', 'ImportWorkPlanInput', 'workPlan { id version tasks { id key } }', reading.plan, office);
    for (const { id, key } of workPlan.tasks) tasks.set(key, id);
    on(DAYS.discussed);
    const presentIds = [0, 1, 2].map((place) => cast.memberId(reading.plan.org, place));
    const act = async (name: string, type: string, version: number, more: object = {}): Promise<number> => {
      const done = await graph.mutate<{ workPlan: { version: number } }>('membership', name, type, 'workPlan { version }', { id: workPlan.id, version, ...more }, office);
      return done.workPlan.version;
    };
    const discussed = await act('discussWorkPlan', 'DiscussWorkPlanInput', workPlan.version, { on: DAYS.discussed, presentIds, minutes: '工会委员会讨论通过年度工作计划。' });
    const final = await act('finalizeWorkPlan', 'FinalizeWorkPlanInput', discussed);
    await reportPlan({ graph, cast, tasks }, root, reading.plan.org, workPlan.id);
    on(DAYS.published);
    await act('publishWorkPlan', 'PublishWorkPlanInput', final);
  }
  return tasks;
}
