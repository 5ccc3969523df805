import { loadGroupElections, type DrawnGroup } from './group-elections.js';
import type { GroupingRow } from './record-file.js';
import { taskIds, type Stage } from './stage.js';

const NUMERALS = '一二三四五六七八九十';

interface Round {
  id: string;
  groups: DrawnGroup[];
}

/** The unions' divisions into groups, each replacing the one before, and the election of the leaders. */
export async function loadGroups(stage: Stage, rows: readonly GroupingRow[]): Promise<void> {
  const inForce = new Map<string, string>();
  for (const row of rows) {
    const { id, groups } = await loadRound(stage, row, inForce.get(row.org) ?? null);
    inForce.set(row.org, id);
    await loadGroupElections(stage, row, groups);
  }
}

async function loadRound(stage: Stage, { org, on, dueOn, count, task }: GroupingRow, replacesRoundId: string | null): Promise<Round> {
  const { graph, cast } = stage;
  stage.on(on);
  const memberIds = cast.memberIds(org);
  const groups = Array.from({ length: count }, (_, group) => ({ name: `第${NUMERALS[group]}小组`, memberIds: memberIds.filter((_id, place) => place % count === group) }));
  const input = { orgId: cast.orgId(org), replacesRoundId, targetCount: count, dueOn, groups, planTaskIds: task ? taskIds(stage, task) : [] };
  const selection = 'groupingRound { id groups { id name } }';
  return (await graph.mutate<{ groupingRound: Round }>('membership', 'redrawUnionGroups', 'RedrawUnionGroupsInput', selection, input, cast.officeOf(org))).groupingRound;
}
