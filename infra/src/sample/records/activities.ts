import type { ActivityRow } from './record-file.js';
import { taskIds, type Stage } from './stage.js';

interface Answer {
  activity: { id: string; version: number };
}

const ANNOUNCED_DAYS_BEFORE = 10;

export async function loadActivities(stage: Stage, rows: readonly ActivityRow[]): Promise<void> {
  for (const row of rows) await loadActivity(stage, row);
}

/** Planned and opened, signed up for by `people` members of whom `absent` do not come, held and summarised. */
async function loadActivity(stage: Stage, row: ActivityRow): Promise<void> {
  const { graph, cast } = stage;
  const office = cast.officeOf(row.org);
  const day = row.from.slice(0, 10);
  stage.on(daysBefore(day, ANNOUNCED_DAYS_BEFORE));
  const { title, kind, theme, tags, from, to, venue, capacity, budgetFen, coHosts } = row;
  const planned = {
    orgId: cast.orgId(row.org),
    title,
    kind,
    theme,
    tags,
    coHostPartners: coHosts,
    from,
    to,
    venue,
    capacity,
    budgetFen,
    planTaskIds: taskIds(stage, ...row.tasks),
  };
  let { activity } = await graph.mutate<Answer>('culture', 'planActivity', 'PlanActivityInput', 'activity { id version }', planned, office);
  const act = async (name: string, more: object = {}): Promise<void> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    ({ activity } = await graph.mutate<Answer>('culture', name, type, 'activity { id version }', { ...activity, ...more }, office));
  };
  await act('openRegistration');
  const places = Array.from({ length: row.people }, (_, place) => place);
  for (const place of places)
    await graph.mutate('culture', 'signUpForActivity', 'SignUpForActivityInput', 'registration { id }', { activityId: activity.id }, cast.member(row.org, place));
  stage.on(day);
  for (const place of places.slice(row.absent))
    await graph.mutate('culture', 'checkIn', 'CheckInInput', 'attendance { id }', { activityId: activity.id, memberId: cast.memberId(row.org, place), on: day }, office);
  ({ activity } = { activity: await currentOf(stage, activity.id, office) });
  stage.on(daysBefore(day, -1));
  await act('holdActivity');
  await act('summariseActivity', { resultText: row.result });
}

async function currentOf({ graph }: Stage, id: string, caller: Parameters<Stage['graph']['query']>[3]): Promise<Answer['activity']> {
  const { activity } = await graph.query<Answer>('culture', 'query ($id: ID!) { activity(id: $id) { id version } }', { id }, caller);
  return activity;
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
