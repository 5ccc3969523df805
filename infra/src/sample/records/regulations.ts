import { z } from 'zod';
import { readRows } from './read-rows.js';
import { taskIds, type Stage } from './stage.js';

const library = z.strictObject({
  org: z.string(),
  from: z.string(),
  task: z.string(),
  areas: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  regulations: z.array(z.strictObject({ area: z.string(), title: z.string(), sourceLaw: z.string(), on: z.string().optional() })),
});

/** A union's areas, and the regulations in them: drafted and, unless they have no day, adopted. */
export async function loadRegulations(stage: Stage, root: string): Promise<void> {
  for (const { org, from, task, areas, regulations } of readRows(root, 'regulations', library)) {
    const { graph, cast } = stage;
    const [office, orgId] = [cast.officeOf(org), cast.orgId(org)];
    stage.on(from);
    await graph.mutate('membership', 'setRegulationAreas', 'SetRegulationAreasInput', 'regulationAreaList { id }', { orgId, from, areas }, office);
    for (const { on, ...content } of regulations) {
      stage.on(on && on > from ? on : from);
      const draft = { orgId, ...content, planTaskIds: taskIds(stage, task) };
      const { regulation } = await graph.mutate<{ regulation: { id: string; version: number } }>(
        'membership',
        'draftRegulation',
        'DraftRegulationInput',
        'regulation { id version }',
        draft,
        office,
      );
      if (on) await graph.mutate('membership', 'adoptRegulation', 'AdoptRegulationInput', 'regulation { id }', { ...regulation, on }, office);
    }
  }
}
