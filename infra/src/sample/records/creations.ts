import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { taskIds, type Stage } from './stage.js';

const row = z.strictObject({
  org: z.string(),
  task: z.string(),
  title: z.string(),
  grade: z.string(),
  grantor: z.string(),
  targetLevel: z.int().optional(),
  startedOn: z.string(),
  visit: z.strictObject({ from: z.string(), on: z.string(), advice: z.string() }).optional(),
  items: z.array(z.strictObject({ kind: z.string(), text: z.string(), evidence: z.string().optional() })),
  submittedOn: z.string().optional(),
  wonOn: z.string().optional(),
});
type Row = z.output<typeof row>;

/** The campaigns of data/sample/creations.yaml, each act on its own day. @throws ZodError that names what is wrong in it. */
export async function loadCreations(root: string, stage: Stage): Promise<void> {
  const rows = z.array(row).parse(parse(readFileSync(join(root, 'data', 'sample', 'creations.yaml'), 'utf8')));
  for (const campaign of rows) await loadCreation(stage, campaign);
}

async function loadCreation(stage: Stage, { org, task, visit, items, startedOn, submittedOn, wonOn, ...particulars }: Row): Promise<void> {
  const { graph, cast } = stage;
  let campaign: { id?: string; version?: number } = {};
  const act = async (on: string, name: string, input: object): Promise<void> => {
    stage.on(on);
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const selection = 'creationCampaign { id version }';
    ({ creationCampaign: campaign } = await graph.mutate<{ creationCampaign: typeof campaign }>(
      'membership',
      name,
      type,
      selection,
      { ...campaign, ...input },
      cast.officeOf(org),
    ));
  };
  const standard = items.map(({ kind, text }) => ({ kind, text }));
  await act(startedOn, 'startCreationCampaign', { orgId: cast.orgId(org), ...particulars, items: standard, planTaskIds: taskIds(stage, task) });
  if (visit) await act(visit.on, 'recordExpertGuidance', visit);
  for (const [index, { evidence }] of items.entries()) if (evidence) await act(visit?.on ?? startedOn, 'attachCreationEvidence', { itemNo: index + 1, title: evidence });
  if (submittedOn) await act(submittedOn, 'submitCreation', {});
  if (wonOn) await act(wonOn, 'recordCreationResult', { won: true, on: wonOn });
}
