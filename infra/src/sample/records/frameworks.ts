import { z } from 'zod';
import { readRows } from './read-rows.js';
import { taskIds, type Stage } from './stage.js';

const framework = z.strictObject({
  org: z.string(),
  on: z.string(),
  code: z.string(),
  name: z.string(),
  year: z.int(),
  levels: z.array(z.strictObject({ name: z.string(), nodes: z.array(z.strictObject({ name: z.string(), tasks: z.array(z.string()) })) })),
});
const partner = z.strictObject({ org: z.string(), name: z.string(), kind: z.string(), since: z.string(), tasks: z.array(z.string()) });

interface Defined {
  framework: { id: string; levels: { nodes: { key: string }[] }[] };
}

/** Frameworks with the plan tasks tagged to their nodes, and the partner bodies of the unions. */
export async function loadFrameworks(stage: Stage, root: string): Promise<void> {
  for (const row of readRows(root, 'frameworks', framework)) await loadFramework(stage, row);
  for (const { org, tasks, ...row } of readRows(root, 'partners', partner)) {
    stage.on(row.since);
    const input = { orgId: stage.cast.orgId(org), ...row, planTaskIds: taskIds(stage, ...tasks) };
    await stage.graph.mutate('membership', 'registerPartner', 'RegisterPartnerInput', 'partner { id }', input, stage.cast.officeOf(org));
  }
}

async function loadFramework(stage: Stage, { org, on, levels, ...row }: z.output<typeof framework>): Promise<void> {
  const { graph, cast } = stage;
  stage.on(on);
  const office = cast.officeOf(org);
  const input = { orgId: cast.orgId(org), ...row, levels: levels.map(({ name, nodes }) => ({ name, nodes: nodes.map((node) => node.name) })) };
  const defined = await graph.mutate<Defined>('membership', 'defineFramework', 'DefineFrameworkInput', 'framework { id levels { nodes { key } } }', input, office);
  for (const [at, { nodes }] of levels.entries()) {
    for (const [place, { tasks }] of nodes.entries()) {
      const node = defined.framework.levels[at]!.nodes[place]!.key;
      for (const taskId of taskIds(stage, ...tasks))
        await graph.mutate('membership', 'tagTask', 'TagTaskInput', 'planTask { id }', { frameworkId: defined.framework.id, node, taskId }, office);
    }
  }
}
