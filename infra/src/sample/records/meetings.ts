import { z } from 'zod';
import { readRows } from './read-rows.js';
import { taskIds, type Stage } from './stage.js';

const meeting = z.strictObject({
  org: z.string(),
  committee: z.boolean().default(false),
  on: z.string(),
  task: z.string(),
  agenda: z.array(z.string()),
  entitled: z.int(),
  present: z.int(),
  decision: z.string().optional(),
  member: z.int().optional(),
  dueOn: z.string().optional(),
});
type MeetingRow = z.output<typeof meeting>;

interface Answer {
  unionMeeting: { id: string; version: number };
}

const TERM = { termFrom: '2024-01-01', termTo: '2028-12-31' };

/** Each convened, held and, where it decided something, with its decision and who carries it out. */
export async function loadMeetings(stage: Stage, root: string): Promise<void> {
  for (const row of readRows(root, 'meetings', meeting)) await loadMeeting(stage, row);
}

async function loadMeeting(stage: Stage, row: MeetingRow): Promise<void> {
  const { graph, cast } = stage;
  const office = cast.officeOf(row.org);
  stage.on(row.on);
  const act = (name: string, input: object): Promise<Answer> =>
    graph.mutate<Answer>('membership', name, `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`, 'unionMeeting { id version }', { ...input }, office);
  const committeeId = row.committee ? await unionCommitteeOf(stage, row.org) : undefined;
  const { agenda, entitled, present } = row;
  const convened = { orgId: cast.orgId(row.org), kind: row.committee ? 'COMMITTEE' : 'ALL_STAFF', committeeId, agenda, convenedFor: row.on, planTaskIds: taskIds(stage, row.task) };
  const { unionMeeting } = await act('conveneMeeting', convened);
  const held = await act('recordMeeting', { ...unionMeeting, entitled, present });
  if (!row.decision) return;
  const assigneeId = row.member === undefined ? undefined : cast.memberId(row.org, row.member);
  await act('recordDecision', { ...held.unionMeeting, text: row.decision, assigneeId, dueOn: row.dueOn });
}

/** The standing union committee, established if the sample has none yet. */
export async function unionCommitteeOf({ graph, cast }: Stage, org: string): Promise<string> {
  const [orgId, office] = [cast.orgId(org), cast.officeOf(org)];
  const query = 'query ($orgId: ID!) { committees(filter: { orgId: { eq: $orgId }, kind: { eq: UNION_COMMITTEE }, endedOn: { isNull: true } }) { nodes { id } } }';
  const { committees } = await graph.query<{ committees: { nodes: { id: string }[] } }>('membership', query, { orgId }, office);
  if (committees.nodes[0]) return committees.nodes[0].id;
  const input = { orgId, kind: 'UNION_COMMITTEE', name: '工会委员会', ...TERM };
  const { committee } = await graph.mutate<{ committee: { id: string } }>('membership', 'establishCommittee', 'EstablishCommitteeInput', 'committee { id }', input, office);
  return committee.id;
}
