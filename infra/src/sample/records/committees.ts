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
});
const organs = z.strictObject({ org: z.string(), on: z.string(), tasks: z.array(z.string()), committees: z.array(committee) });

type CommitteeRow = z.output<typeof committee>;
type SeatRow = z.output<typeof seat>;
type OrgansRow = z.output<typeof organs>;

/** A union's committees, who sits on them since the day of the row, and who is responsible for what. */
export async function loadCommittees(stage: Stage, root: string): Promise<void> {
  for (const row of readRows(root, 'committees', organs)) {
    stage.on(row.on);
    for (const committee of row.committees) await loadCommittee(stage, row, committee);
  }
}

async function loadCommittee(stage: Stage, { org, tasks }: OrgansRow, { seats, ...content }: CommitteeRow): Promise<void> {
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
