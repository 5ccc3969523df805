import { z } from 'zod';
import { readRows } from './read-rows.js';
import { taskIds, type Stage } from './stage.js';

const seat = z.strictObject({
  member: z.union([z.string(), z.int()]),
  duty: z.enum(['CHAIR', 'VICE_CHAIR', 'WOMEN_COMMISSIONER', 'MEMBER']).default('MEMBER'),
  duties: z.array(z.string()).default([]),
});
const committee = z.strictObject({
  kind: z.string(),
  subject: z.string().optional(),
  name: z.string(),
  termFrom: z.string(),
  termTo: z.string().optional(),
  seats: z.array(seat),
  meetings: z.array(z.string()).default([]),
});
const organs = z.strictObject({ org: z.string(), on: z.string(), tasks: z.array(z.string()), committees: z.array(committee) });

type CommitteeRow = z.output<typeof committee>;
type SeatRow = z.output<typeof seat>;
type OrgansRow = z.output<typeof organs>;

/** A union's committees, who sits on them since the day of the row, and who is responsible for what. */
export async function loadCommittees(stage: Stage, root: string): Promise<void> {
  for (const row of readRows(root, 'committees', organs)) {
    for (const committee of row.committees) {
      stage.on(row.on);
      await loadCommittee(stage, row, committee);
    }
  }
}

async function loadCommittee(stage: Stage, { org, tasks }: OrgansRow, { seats, meetings, ...content }: CommitteeRow): Promise<void> {
  const { graph, cast } = stage;
  const input = { orgId: cast.orgId(org), ...content, planTaskIds: taskIds(stage, ...tasks) };
  const { committee } = await graph.mutate<{ committee: { id: string } }>(
    'membership',
    'establishCommittee',
    'EstablishCommitteeInput',
    'committee { id }',
    input,
    cast.officeOf(org),
  );
  for (const row of seats) await loadSeat(stage, org, committee.id, row);
  for (const heldOn of meetings) await loadMeeting(stage, org, committee.id, seats.length, heldOn);
}

async function loadSeat({ graph, cast }: Stage, org: string, committeeId: string, { member, duty, duties }: SeatRow): Promise<void> {
  const memberId = typeof member === 'string' ? cast.memberIdOf(member) : cast.memberId(org, member);
  const input = { committeeId, memberId, duty };
  const { committeeSeat } = await graph.mutate<{ committeeSeat: { id: string } }>(
    'membership',
    'appointSeat',
    'AppointSeatInput',
    'committeeSeat { id }',
    input,
    cast.officeOf(org),
  );
  for (const area of duties)
    await graph.mutate('membership', 'assignDuty', 'AssignDutyInput', 'dutyAssignment { id }', { seatId: committeeSeat.id, area, isLead: true }, cast.officeOf(org));
}

async function loadMeeting({ graph, cast, on }: Stage, org: string, committeeId: string, present: number, heldOn: string): Promise<void> {
  on(heldOn);
  const office = cast.officeOf(org);
  const meeting = (name: string, input: Record<string, unknown>) =>
    graph.mutate<{ unionMeeting: { id: string; version: number } }>(
      'membership',
      name,
      `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`,
      'unionMeeting { id version }',
      input,
      office,
    );
  const convened = await meeting('conveneMeeting', { orgId: cast.orgId(org), kind: 'COMMITTEE', committeeId, agenda: ['本季度工作'], convenedFor: heldOn });
  await meeting('recordMeeting', { ...convened.unionMeeting, entitled: present, present });
}
