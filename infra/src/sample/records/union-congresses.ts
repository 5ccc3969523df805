import { z } from 'zod';
import { readRows } from './read-rows.js';
import { taskIds, type Stage } from './stage.js';

const session = z.strictObject({
  term: z.int(),
  session: z.int(),
  plannedOn: z.string(),
  from: z.string(),
  to: z.string(),
  delegates: z.int(),
  present: z.int(),
  tasks: z.array(z.string()).default([]),
  prepTasks: z.array(z.strictObject({ text: z.string(), dueOn: z.string().optional(), isMandatory: z.boolean().default(true) })),
  document: z.string().optional(),
  resolutions: z.array(z.strictObject({ text: z.string(), task: z.string().optional() })),
});
const congress = z.strictObject({ org: z.string(), sessions: z.array(session) });

interface Answer {
  unionCongressSession: { id: string; version: number };
}

/** Each session planned, prepared, opened, with its resolutions, and closed. */
export async function loadUnionCongresses(stage: Stage, root: string): Promise<void> {
  for (const { org, sessions } of readRows(root, 'union-congresses', congress)) for (const row of sessions) await loadSession(stage, org, row);
}

async function loadSession(stage: Stage, org: string, row: z.output<typeof session>): Promise<void> {
  const { graph, cast } = stage;
  const office = cast.officeOf(org);
  let current: object = {};
  const act = async (name: string, input: object): Promise<void> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { unionCongressSession } = await graph.mutate<Answer>('membership', name, type, 'unionCongressSession { id version }', { ...current, ...input }, office);
    current = unionCongressSession;
  };
  stage.on(row.plannedOn);
  const { term: termNo, session: sessionNo, from, to, delegates, prepTasks } = row;
  await act('planUnionCongress', { orgId: cast.orgId(org), termNo, sessionNo, from, to, delegates, prepTasks, planTaskIds: taskIds(stage, ...row.tasks) });
  for (const [index, { dueOn }] of prepTasks.entries()) {
    stage.on(dueOn ?? from);
    await act('completePrepTask', { no: index + 1 });
  }
  stage.on(from);
  if (row.document) await act('addCongressDocument', { title: row.document });
  await act('openUnionCongress', { present: row.present });
  for (const { text, task } of row.resolutions) await act('adoptUnionResolution', { text, planTaskIds: task ? taskIds(stage, task) : [] });
  stage.on(to);
  await act('closeUnionCongress', {});
}
