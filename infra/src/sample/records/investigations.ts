import { z } from 'zod';
import { readRows } from './read-rows.js';
import { taskIds, type Stage } from './stage.js';

const investigation = z.strictObject({
  org: z.string(),
  title: z.string(),
  kind: z.string(),
  lead: z.int(),
  on: z.string(),
  dueOn: z.string(),
  task: z.string(),
  reportedOn: z.string(),
  method: z.string(),
  sample: z.string(),
  abstract: z.string(),
  area: z.strictObject({ code: z.string(), name: z.string() }),
  regulation: z.strictObject({ title: z.string(), sourceLaw: z.string() }),
  adoptedOn: z.string(),
  project: z.strictObject({ title: z.string(), kind: z.string(), outcome: z.string() }),
});

interface Versioned {
  id: string;
  version: number;
}

/** An investigation whose result became a regulation, and the innovation project that rests on it. */
export async function loadInvestigations(stage: Stage, root: string): Promise<void> {
  for (const row of readRows(root, 'investigations', investigation)) await loadInvestigation(stage, row);
}

async function loadInvestigation(stage: Stage, row: z.output<typeof investigation>): Promise<void> {
  const { graph, cast } = stage;
  const [office, orgId, leadId, planTaskIds] = [cast.officeOf(row.org), cast.orgId(row.org), cast.memberId(row.org, row.lead), taskIds(stage, row.task)];
  const act = async (name: string, key: string, input: object): Promise<Versioned> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const selection = key === 'regulationAreaList' ? 'id' : 'id version';
    return (await graph.mutate<Record<string, Versioned>>('membership', name, type, `${key} { ${selection} }`, { ...input }, office))[key]!;
  };
  stage.on(row.on);
  const { title, kind, dueOn, method, sample, abstract } = row;
  await act('setRegulationAreas', 'regulationAreaList', { orgId, areas: [row.area] });
  const proposed = await act('proposeInvestigation', 'investigation', { orgId, title, kind, leadId, dueOn, planTaskIds });
  const project = await act('startInnovationProject', 'innovationProject', { orgId, leadId, topicId: proposed.id, title: row.project.title, kind: row.project.kind, planTaskIds });
  stage.on(row.reportedOn);
  const reported = await act('submitInvestigationReport', 'investigation', { ...proposed, method, sample, abstract });
  stage.on(row.adoptedOn);
  const draft = await act('draftRegulation', 'regulation', { orgId, area: row.area.code, ...row.regulation });
  const regulation = await act('adoptRegulation', 'regulation', draft);
  await act('adoptInvestigation', 'investigation', { ...reported, regulationId: regulation.id });
  await act('concludeInnovationProject', 'innovationProject', { ...project, outcome: row.project.outcome });
}
