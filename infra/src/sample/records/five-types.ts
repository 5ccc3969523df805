import type { FiveTypeRow } from './record-file.js';
import { taskIds, type Stage } from './stage.js';

interface Answer {
  assessment: { id: string; version: number };
}

/** A five-type assessment under way: what is scored so far cites the published plan and, where named, a branch. */
export async function loadFiveTypes(stage: Stage, rows: readonly FiveTypeRow[]): Promise<void> {
  const { graph, cast } = stage;
  for (const { org, period, on, task, scores } of rows) {
    const office = cast.officeOf(org);
    const orgId = cast.orgId(org);
    stage.on(on);
    const plan = 'query ($orgId: ID!, $year: Int!) { workPlan(orgId: $orgId, year: $year) { id } }';
    const { workPlan } = await graph.query<{ workPlan: { id: string } }>('membership', plan, { orgId, year: Number(period.slice(0, 4)) }, office);
    const act = (name: string, type: string, input: Record<string, unknown>): Promise<Answer> =>
      graph.mutate<Answer>('membership', name, type, 'assessment { id version }', input, office);
    let { assessment } = await act('openFiveTypeAssessment', 'OpenFiveTypeAssessmentInput', { orgId, period, planTaskIds: taskIds(stage, task) });
    for (const { type, score, opinion, branch } of scores) {
      const cited = branch ? { recordType: 'UnionOrganization', recordId: cast.orgId(branch) } : { recordType: 'WorkPlan', recordId: workPlan.id };
      ({ assessment } = await act('scoreType', 'ScoreTypeInput', { ...assessment, type, score, opinion, evidence: [cited] }));
    }
  }
}
