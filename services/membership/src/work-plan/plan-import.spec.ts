import { readFileSync } from 'node:fs';
import { readPlanFile } from '@uniongraph/plan-file';
import { holding, nobody } from '@uniongraph/testing';
import { aTask, PlansUnderTest, type PlanView, type Union } from './plan.seed.js';

let plans: PlansUnderTest;
beforeAll(async () => {
  plans = await PlansUnderTest.start();
});
afterAll(() => plans.service.close());

const aFile = (union: Union, over: Record<string, unknown> = {}) => ({
  org: union.code,
  year: 2025,
  title: '2025年工会工作计划',
  sections: [{ no: '1', title: '组织建设' }],
  tasks: [aTask(), aTask({ key: 'T2' })],
  ...over,
});
const tasksOf = async (orgId: string, revision?: number): Promise<{ key: string }[] | undefined> => {
  const query = 'query ($id: ID!, $revision: Int) { workPlan(orgId: $id, year: 2025, revision: $revision) { tasks { key } } }';
  const { workPlan } = await plans.service.data<{ workPlan: { tasks: { key: string }[] } | null }>(holding('UNION_OFFICE', orgId), query, { id: orgId, revision });
  return workPlan?.tasks;
};

describe('MEM-31 import of a whole plan', () => {
  it('MEM-31 enters the plan of a sample file as it stands, with all its tasks, targets and months', async () => {
    const union = await plans.union();
    const reading = readPlanFile(readFileSync(new URL('../../../../data/sample/plans/plan-08.yaml', import.meta.url)), 'plan-08.yaml');
    if (!reading.ok) throw new Error('the sample file does not read');
    const plan = await plans.must<PlanView>(union.office, 'importWorkPlan', { ...reading.plan, org: union.code });
    expect(plan).toMatchObject({ state: 'DRAFT', revision: 1 });
    expect(plan.tasks.map(({ key }) => key)).toEqual(reading.plan.tasks.map(({ key }) => key));
    expect(await plans.task(union.office, plan.tasks[1]!.id)).toMatchObject({
      key: 'P8.1.1',
      stage: 'PLANNED',
      dueOn: '2025-03-31',
      months: [3],
      committee: 'OFF',
      section: { no: '1' },
      targets: [
        { no: 1, metric: 'mem.groupCount', op: 'EQ', value: 7, unit: 'COUNT', per: 'ONCE' },
        { no: 2, metric: 'mem.groupLeadersFiled' },
      ],
    });
    expect(await plans.task(union.office, plan.tasks[2]!.id)).toMatchObject({ key: 'P8.1.2', stage: 'AWAITING_NOTICE', awaitingNotice: '改选办法待请示工会后另行制定' });
    expect(await plans.task(union.office, plan.tasks[5]!.id)).toMatchObject({ targets: [] });
    expect(await plans.task(union.office, plan.tasks[4]!.id)).toMatchObject({ targets: [{ args: [{ name: 'by', value: '2025-04-30' }] }] });
  });
  it('MEM-31 names every bad row at its field, and enters nothing', async () => {
    const union = await plans.union();
    const target = { metric: 'mem.groupCount', op: 'EQ', value: 7, unit: 'COUNT', per: 'ONCE' };
    const tasks = [
      aTask({ dueOn: '2026-01-01' }),
      aTask({ key: 'T2', section: '9', months: [13] }),
      aTask({ key: 'T1' }),
      aTask({ key: 'T4', capabilities: ['MEM-99'] }),
      aTask({
        key: 'T5',
        targets: [target, { ...target, metric: 'mem.none' }, { ...target, unit: 'PERCENT' }, { ...target, value: 1.5 }, { ...target, args: [{ name: 'x', value: '1' }] }],
      }),
      aTask({ key: 'T6', targets: [{ metric: 'dem.raters', op: 'GTE', value: 100, unit: 'PEOPLE' }] }),
    ];
    expect(await plans.refusals(union.office, 'importWorkPlan', aFile(union, { title: '', tasks }))).toEqual(
      expect.arrayContaining([
        'INVALID input title',
        'INVALID input tasks 0 dueOn',
        'INVALID input tasks 1 section',
        'INVALID input tasks 1 months 0',
        'INVALID input tasks 2 key',
        'INVALID input tasks 3 capabilities 0',
        'INVALID input tasks 4 targets 1 metric',
        'INVALID input tasks 4 targets 2 unit',
        'INVALID input tasks 4 targets 3 value',
        'INVALID input tasks 4 targets 4 args x',
        'INVALID input tasks 5 targets 0 args',
      ]),
    );
    const { connection } = plans.service.store;
    expect(
      await Promise.all(
        ['workPlans', 'planTasks', 'audit'].map((name) =>
          connection.collection(name).countDocuments({ orgId: union.id, recordType: { $nin: ['UnionOrganization', 'Member', 'MembershipSpell'] } }),
        ),
      ),
    ).toEqual([0, 0, 0]);
  });
  it('MEM-31 names every unknown owner, and enters nothing', async () => {
    const union = await plans.union();
    const tasks = [aTask({ ownerId: union.committee[0] }), aTask({ key: 'T2', ownerId: 'mem1' }), aTask({ key: 'T3', ownerId: 'mem2' })];
    expect(await plans.refusals(union.office, 'importWorkPlan', aFile(union, { tasks }))).toEqual(['NOT_FOUND input tasks 1 ownerId', 'NOT_FOUND input tasks 2 ownerId']);
    expect(await tasksOf(union.id)).toBeUndefined();
  });
  it('MEM-31 refuses to load the year again, and begins the next revision when asked to', async () => {
    const union = await plans.union();
    await plans.must(union.office, 'importWorkPlan', aFile(union));
    expect(await plans.refusals(union.office, 'importWorkPlan', aFile(union))).toEqual(['DUPLICATE_PLAN input year']);
    const again = await plans.must<PlanView>(union.office, 'importWorkPlan', aFile(union, { replace: true, tasks: [aTask({ key: 'T7' })] }));
    expect(again).toMatchObject({ revision: 2, state: 'DRAFT' });
    expect([await tasksOf(union.id), await tasksOf(union.id, 1)]).toEqual([[{ key: 'T7' }], [{ key: 'T1' }, { key: 'T2' }]]);
  });
  it('MEM-31 keeps the plan in force while its next revision is loaded, and what was done of it when that is published', async () => {
    const union = await plans.union();
    const { plan, tasks } = await plans.inForce(union, {});
    const again = await plans.must<PlanView>(union.office, 'importWorkPlan', aFile(union, { replace: true }));
    await plans.must(union.office, 'closePlanTask', { id: tasks[0]!.id, version: 1, outcome: 'DONE', reason: '已按计划完成' });
    expect(await plans.service.data(nobody, 'query ($id: ID!) { workPlan(orgId: $id, year: 2025) { id } }', { id: union.id })).toEqual({ workPlan: { id: plan.id } });
    const published = await plans.published(union, again);
    expect(published.tasks).toMatchObject([
      { key: 'T1', stage: 'DONE' },
      { key: 'T2', stage: 'PLANNED' },
    ]);
  });
  it('MEM-31 loads one of two plans that come for the same year at once', async () => {
    const union = await plans.union();
    const answers = await Promise.all([plans.refusals(union.office, 'importWorkPlan', aFile(union)), plans.refusals(union.office, 'importWorkPlan', aFile(union))]);
    expect(answers.flat()).toEqual(['DUPLICATE_PLAN input year']);
    expect(await tasksOf(union.id)).toHaveLength(2);
  });
  it('MEM-31 answers a union that is not there, and one that is not the own, alike', async () => {
    const [union, other] = [await plans.union(), await plans.union()];
    expect(await plans.refusals(union.office, 'importWorkPlan', aFile(union, { org: 'NONE-SUCH' }))).toEqual(['NOT_FOUND input org']);
    expect(await plans.refusals(union.office, 'importWorkPlan', aFile(other))).toEqual(['NOT_FOUND input org']);
  });
  it('MEM-31 loads a thousand tasks in one act', async () => {
    const union = await plans.union();
    const tasks = Array.from({ length: 1_000 }, (_, index) => aTask({ key: `T${index}` }));
    expect((await plans.must<PlanView>(union.office, 'importWorkPlan', aFile(union, { tasks }))).tasks).toHaveLength(1_000);
    expect(await plans.refusals(union.office, 'importWorkPlan', aFile(union, { replace: true, tasks: [...tasks, aTask({ key: 'T1000' })] }))).toEqual(['INVALID input tasks']);
  });
});
