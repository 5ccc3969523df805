import type { GroupingRow } from './record-file.js';
import { taskIds, type Stage } from './stage.js';

export interface DrawnGroup {
  id: string;
  name: string;
}
interface Elected {
  groupLeaderElection: { id: string; version: number };
}

/** Whom most of a group vote for, by place in the group; the last member of each is away. */
const LEADER = 1;
const RIVAL = 2;
const RIVAL_VOTES = 2;

/** Each group elects its leader in secret, and the office files the result with the superior union, but for the groups left out. */
export async function loadGroupElections(stage: Stage, row: GroupingRow, groups: readonly DrawnGroup[]): Promise<void> {
  if (!row.leaders) return;
  const { openOn, closeOn, filedOn, unfiled } = row.leaders;
  const planTaskIds = row.task ? taskIds(stage, row.task) : [];
  stage.on(openOn);
  const opened: Elected['groupLeaderElection'][] = [];
  for (const [index, { id: groupId }] of groups.entries()) {
    const election = await elect(stage, row, 'openGroupLeaderElection', { groupId, closeOn, planTaskIds });
    await vote(stage, row, index, election.id);
    opened.push(election);
  }
  stage.on(closeOn);
  for (const { id, version } of opened) await elect(stage, row, 'closeGroupLeaderElection', { id, version });
  stage.on(filedOn);
  for (const [index, { id }] of opened.entries()) if (!unfiled.includes(index + 1)) await file(stage, row, groups[index]!, id, planTaskIds);
}

async function elect({ graph, cast }: Stage, { org }: GroupingRow, name: string, input: Record<string, unknown>): Promise<Elected['groupLeaderElection']> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return (await graph.mutate<Elected>('membership', name, type, 'groupLeaderElection { id version }', input, cast.officeOf(org))).groupLeaderElection;
}

async function vote({ graph, cast }: Stage, { org, count }: GroupingRow, group: number, electionId: string): Promise<void> {
  const places = [...cast.memberIds(org).keys()].filter((place) => place % count === group);
  for (const [voter, place] of places.slice(0, -1).entries()) {
    const candidateId = cast.memberId(org, places[voter < RIVAL_VOTES ? RIVAL : LEADER]!);
    await graph.mutate('membership', 'castGroupLeaderVote', 'CastGroupLeaderVoteInput', 'groupLeaderElection { id }', { electionId, candidateId }, cast.member(org, place));
  }
}

async function file({ graph, cast }: Stage, { org }: GroupingRow, { name }: DrawnGroup, electionId: string, planTaskIds: string[]): Promise<void> {
  const content = {
    fromOrgId: cast.orgId(org),
    kind: 'FOR_RECORD',
    subject: `${name}组长选举结果备案`,
    text: `${name}组长已由小组全体会员推选产生，报请备案。`,
    about: { recordType: 'GroupLeaderElection', recordId: electionId },
    planTaskIds,
  };
  await graph.mutate('membership', 'submitFiling', 'SubmitFilingInput', 'filing { id }', content, cast.officeOf(org));
}
