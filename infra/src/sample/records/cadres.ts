import { z } from 'zod';
import { readRows } from './read-rows.js';
import { taskIds, type Stage } from './stage.js';

const cadre = z.strictObject({
  login: z.string().optional(),
  member: z.int().optional(),
  post: z.string(),
  fullTime: z.boolean(),
  from: z.string(),
  termTo: z.string(),
  task: z.string(),
});
const course = z.strictObject({
  title: z.string(),
  tags: z.array(z.string()),
  from: z.string(),
  to: z.string(),
  venue: z.string(),
  task: z.string(),
  result: z.string(),
  attendedBy: z.string(),
});
const cadres = z.strictObject({ org: z.string(), year: z.int(), minSessions: z.int(), topics: z.array(z.string()), cadres: z.array(cadre), course });

interface Answer {
  activity: { id: string; version: number };
}

/** A union's cadres, what training they need, and the course that one of them attended: that part is culture's. */
export async function loadCadres(stage: Stage, root: string): Promise<void> {
  const { graph, cast } = stage;
  for (const { org, year, minSessions, topics, cadres: posts, course: attended } of readRows(root, 'cadres', cadres)) {
    const [office, orgId] = [cast.officeOf(org), cast.orgId(org)];
    stage.on(`${year}-03-01`);
    const requirement = { orgId, post: 'CHAIR', year, minSessions, topics };
    await graph.mutate('membership', 'setCadreTrainingRequirement', 'SetCadreTrainingRequirementInput', 'cadreTrainingRequirement { id }', requirement, office);
    for (const { login, member, task, ...post } of posts) {
      const memberId = login ? cast.memberIdOf(login) : cast.memberId(org, member!);
      const appointed = { orgId, memberId, ...post, planTaskIds: taskIds(stage, task) };
      await graph.mutate('membership', 'appointCadre', 'AppointCadreInput', 'cadre { id }', appointed, office);
    }
    await loadCourse(stage, org, attended);
  }
}

async function loadCourse(stage: Stage, org: string, { task, result, attendedBy, ...course }: z.output<typeof cadres>['course']): Promise<void> {
  const { graph, cast } = stage;
  const office = cast.officeOf(org);
  const act = async (name: string, input: object): Promise<Answer['activity']> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    return (await graph.mutate<Answer>('culture', name, type, 'activity { id version }', { ...input }, office)).activity;
  };
  const day = course.from.slice(0, 10);
  stage.on(`${day.slice(0, 7)}-01`);
  const planned = await act('planActivity', { orgId: cast.orgId(org), kind: 'LECTURE', walkInsAllowed: true, ...course, planTaskIds: taskIds(stage, task) });
  const open = await act('openRegistration', planned);
  stage.on(day);
  await graph.mutate('culture', 'checkIn', 'CheckInInput', 'attendance { id }', { activityId: open.id, memberId: cast.memberIdOf(attendedBy), on: day }, office);
  const query = 'query ($id: ID!) { activity(id: $id) { id version } }';
  const { activity } = await graph.query<Answer>('culture', query, { id: open.id }, office);
  stage.on(`${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, '0')}`);
  const held = await act('holdActivity', activity);
  await act('summariseActivity', { ...held, resultText: result });
}
