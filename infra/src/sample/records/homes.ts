import type { HomesRow } from './record-file.js';
import { taskIds, type Stage } from './stage.js';

/** The model-home campaign of a union: its standard, guidance to branches, and the branches scored so far. */
export async function loadHomes(stage: Stage, rows: readonly HomesRow[]): Promise<void> {
  for (const row of rows) await loadCampaign(stage, row);
}

async function loadCampaign(stage: Stage, { org, year, setOn, task, items, grades, guidance, scores }: HomesRow): Promise<void> {
  const { graph, cast } = stage;
  const office = cast.officeOf(org);
  const planTaskIds = taskIds(stage, task);
  stage.on(setOn);
  const standard = { orgId: cast.orgId(org), year, items, grades, planTaskIds };
  await graph.mutate('membership', 'setHomeScoringStandard', 'SetHomeScoringStandardInput', 'standard { id }', standard, office);
  for (const { branch, on, advice } of guidance) {
    stage.on(on);
    const given = { branchId: cast.orgId(branch), year, advice, planTaskIds };
    await graph.mutate('membership', 'recordHomeGuidance', 'RecordHomeGuidanceInput', 'guidance { id }', given, office);
  }
  for (const { branch, on, points } of scores) {
    stage.on(on);
    const scored = { branchId: cast.orgId(branch), year, scores: items.map(({ name }, at) => ({ item: name, score: points[at] })), planTaskIds };
    await graph.mutate('membership', 'scoreHome', 'ScoreHomeInput', 'assessment { id }', scored, office);
  }
}
