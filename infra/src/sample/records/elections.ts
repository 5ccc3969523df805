import { z } from 'zod';
import { readRows } from './read-rows.js';
import { taskIds, type Stage } from './stage.js';

const row = z.strictObject({ org: z.string(), organ: z.string(), termNo: z.int(), occasion: z.string(), on: z.string(), text: z.string(), tasks: z.array(z.string()) });

/** Re-elections whose method the superior is asked for. */
export async function loadElections(stage: Stage, root: string): Promise<void> {
  const { graph, cast } = stage;
  for (const { org, on, tasks, ...request } of readRows(root, 'elections', row)) {
    stage.on(on);
    const input = { orgId: cast.orgId(org), ...request, planTaskIds: taskIds(stage, ...tasks) };
    await graph.mutate('membership', 'requestElectionMethod', 'RequestElectionMethodInput', 'electionRound { id }', input, cast.officeOf(org));
  }
}
