import { z } from 'zod';
import { readRows } from './read-rows.js';
import { taskIds, type Stage } from './stage.js';

const year = z.strictObject({
  org: z.string(),
  task: z.string(),
  attendees: z.array(z.int()),
  days: z.array(z.string()),
  minutes: z.string(),
  assigned: z.strictObject({ day: z.string(), text: z.string(), member: z.int(), dueOn: z.string() }),
});

interface Answer {
  regularMeeting: { id: string; version: number; groupReports: { group: { id: string; name: string } | null }[] };
}

const ANSWER = 'regularMeeting { id version groupReports { group { id name } } }';

/** A union's monthly regular meetings: each group on the agenda reports, work is assigned at one of them. */
export async function loadRegularMeetings(stage: Stage, root: string): Promise<void> {
  const { graph, cast } = stage;
  for (const { org, task, attendees, days, minutes, assigned } of readRows(root, 'regular-meetings', year)) {
    const office = cast.officeOf(org);
    const act = (name: string, input: object): Promise<Answer> =>
      graph.mutate<Answer>('membership', name, `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`, ANSWER, { ...input }, office);
    for (const day of days) {
      stage.on(day);
      const scheduled = { orgId: cast.orgId(org), scheduledFor: day, audience: 'GROUP_LEADERS', planTaskIds: taskIds(stage, task) };
      const { regularMeeting } = await act('scheduleRegularMeeting', scheduled);
      const { id, version, groupReports } = regularMeeting;
      for (const { group } of groupReports) await act('submitGroupReport', { meetingId: id, groupId: group!.id, text: `${group!.name}本月工作正常。` });
      await act('recordMinutes', { id, version, attendeeIds: attendees.map((place) => cast.memberId(org, place)), minutes });
      if (day !== assigned.day) continue;
      const work = { meetingId: id, text: assigned.text, assigneeId: cast.memberId(org, assigned.member), dueOn: assigned.dueOn };
      await graph.mutate('membership', 'assignWork', 'AssignWorkInput', 'workAssignment { id }', work, office);
    }
  }
}
