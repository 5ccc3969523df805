import type { GroupingRow } from './record-file.js';
import { taskIds, type Stage } from './stage.js';

const NUMERALS = '一二三四五六七八九十';

/** The unions' divisions into groups, each replacing the one before. */
export async function loadGroups(stage: Stage, rows: readonly GroupingRow[]): Promise<void> {
  const inForce = new Map<string, string>();
  for (const row of rows) inForce.set(row.org, await loadRound(stage, row, inForce.get(row.org) ?? null));
}

/** @returns the round's id. */
async function loadRound(stage: Stage, { org, on, dueOn, count, task }: GroupingRow, replacesRoundId: string | null): Promise<string> {
  const { graph, cast } = stage;
  stage.on(on);
  const memberIds = cast.memberIds(org);
  const groups = Array.from({ length: count }, (_, group) => ({ name: `第${NUMERALS[group]}小组`, memberIds: memberIds.filter((_id, place) => place % count === group) }));
  const input = { orgId: cast.orgId(org), replacesRoundId, targetCount: count, dueOn, groups, planTaskIds: task ? taskIds(stage, task) : [] };
  const { groupingRound } = await graph.mutate<{ groupingRound: { id: string } }>(
    'membership',
    'redrawUnionGroups',
    'RedrawUnionGroupsInput',
    'groupingRound { id }',
    input,
    cast.officeOf(org),
  );
  return groupingRound.id;
}
