import { ticketSeal } from '@uniongraph/evidence';
import { nobody } from '@uniongraph/testing';
import { ulid } from 'ulid';
import { startCulture, type CultureKit, type Union } from './culture.seed.js';

let kit: CultureKit;
beforeAll(async () => {
  kit = await startCulture();
});
afterAll(() => kit.service.close());

interface OfTask {
  culEvidence: Record<string, unknown>[];
  culMetrics: { metric: string; value: number | null }[];
}
async function ofTask({ org }: Union, taskId: string, [from, to] = ['2025-01-01', '2025-12-31']): Promise<OfTask> {
  const metrics = ['cul.participants', 'cul.personTimes'].map((code) => ({ key: code, metric: code, args: [], from: from!, to: to! }));
  const ticket = { subjectId: taskId, orgId: org, tasks: [{ id: taskId, earlierIds: [] }], metrics };
  const r = [{ __typename: 'PlanTask', id: taskId, evidenceTicket: ticketSeal(kit.service.seal).seal(ticket) }];
  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PlanTask { culEvidence { capabilityId recordType recordId title occurredOn people personTimes } culMetrics { metric value } } } }';
  return (await kit.service.data<{ _entities: OfTask[] }>(nobody, query, { r }))._entities[0]!;
}

describe('CUL-01 as evidence of the yearly plan', () => {
  it('CUL-01 is the activity that was held, with its people and person-times, and none before', async () => {
    const union = await kit.aUnion();
    const taskId = `tsk${ulid()}`;
    const activity = await kit.opened(union, { planTaskIds: [taskId], walkInsAllowed: true, from: '2025-05-18T17:00:00Z' });
    const members = await kit.members(union.org, 2);
    for (const member of members) await kit.checkIn(union, activity, member);
    await kit.checkIn(union, activity, members[0]!, { on: '2025-05-19' });
    expect((await ofTask(union, taskId)).culEvidence).toEqual([]);
    await kit.act(union.office, 'holdActivity', { id: activity.id, version: 2 });
    expect((await ofTask(union, taskId)).culEvidence).toEqual([
      { capabilityId: 'CUL-01', recordType: 'Activity', recordId: activity.id, title: '职工趣味运动会', occurredOn: '2025-05-19', people: 2, personTimes: 3 },
    ]);
  });
  it('cul.participants counts people once and cul.personTimes every attendance, of the subtree and of the days asked for', async () => {
    const union = await kit.aUnion();
    const branch = await kit.aUnion({ parentId: union.org });
    const members = await kit.members(branch.org, 3);
    for (const host of [union, branch]) {
      const activity = await kit.opened(host, { walkInsAllowed: true });
      for (const member of members) await kit.checkIn(host, activity, member);
    }
    const figures = async (from: string, to: string): Promise<(number | null)[]> => (await ofTask(union, `tsk${ulid()}`, [from, to])).culMetrics.map(({ value }) => value);
    expect(await figures('2025-05-20', '2025-05-20')).toEqual([3, 6]);
    expect(await figures('2025-05-21', '2025-12-31')).toEqual([0, 0]);
  });
});
