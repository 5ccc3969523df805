import { holding, nobody } from '@uniongraph/testing';
import { aTask, PlansUnderTest, type PlanView, type TaskView } from '../work-plan/plan.seed.js';

let plans: PlansUnderTest;
beforeAll(async () => {
  plans = await PlansUnderTest.start();
});
beforeEach(() => plans.service.at('2025-03-31T10:00:00+08:00'));
afterAll(() => plans.service.close());

const DUE = 'query ($orgId: ID!, $on: LocalDate) { tasksDue(orgId: $orgId, on: $on) { key state } }';
const due = async (orgId: string, on?: string): Promise<{ key: string; state: string }[]> =>
  (await plans.service.data<{ tasksDue: { key: string; state: string }[] }>(nobody, DUE, { orgId, on })).tasksDue;

describe('MEM-32 tasks of a draft', () => {
  it('MEM-32 adds a task with its months, deadline, committee, owner, capabilities and targets', async () => {
    const union = await plans.union();
    const draft = await plans.draft(union);
    const targets = [{ metric: 'mem.groupCount', op: 'EQ', value: 7, unit: 'COUNT', per: 'ONCE' }];
    expect(await plans.add(union, draft, { months: [4, 3], dueOn: '2025-05-31', ownerId: union.committee[0], targets })).toMatchObject({
      key: 'T1',
      stage: 'PLANNED',
      state: 'PLANNED',
      months: [3, 4],
      calendarMonths: ['2025-03', '2025-04', '2025-05'],
      dueOn: '2025-05-31',
      dueBy: '2025-05-31',
      committee: 'OFF',
      owner: { id: union.committee[0] },
      targets: [{ no: 1, metric: 'mem.groupCount', value: 7, args: [] }],
    });
  });
  it.each([
    ['the day set', { dueOn: '2025-03-20' }, '2025-03-20'],
    ['the end of the last month', { months: [2, 1] }, '2025-02-28'],
    ['the end of the year where no month is set', { months: [] }, '2025-12-31'],
    ['the end of the year for what recurs every month', { months: [], per: 'MONTHLY' }, '2025-12-31'],
  ])('MEM-32 is due by %s', async (_title, over, dueBy) => {
    const union = await plans.union();
    expect((await plans.add(union, await plans.draft(union), over)).dueBy).toBe(dueBy);
  });
  it('MEM-32 replaces the content of a task, refuses a key that is in use and a stale version', async () => {
    const union = await plans.union();
    const draft = await plans.draft(union);
    const [one, two] = [await plans.add(union, draft), await plans.add(union, draft, { key: 'T2' })];
    expect(await plans.refusals(union.office, 'addPlanTask', { planId: draft.id, task: aTask() })).toEqual(['DUPLICATE_KEY input task key']);
    expect(await plans.refusals(union.office, 'changePlanTask', { id: two.id, version: 1, task: aTask() })).toEqual(['DUPLICATE_KEY input task key']);
    const change = { id: one.id, version: 1, task: aTask({ months: [], awaitingNotice: '待通知', committee: null }) };
    expect(await plans.must(union.office, 'changePlanTask', change)).toMatchObject({ stage: 'AWAITING_NOTICE', months: [], committee: null, version: 2 });
    expect(await plans.refusals(union.office, 'changePlanTask', change)).toEqual(['STALE_VERSION input version']);
  });
  it('MEM-32 adds and changes tasks in drafts only', async () => {
    const union = await plans.union();
    const { plan, tasks } = await plans.inForce(union, {});
    expect(await plans.refusals(union.office, 'addPlanTask', { planId: plan.id, task: aTask({ key: 'T9' }) })).toEqual(['WRONG_STATE input planId']);
    expect(await plans.refusals(union.office, 'changePlanTask', { id: tasks[0]!.id, version: 1, task: aTask() })).toEqual(['WRONG_STATE input id']);
  });
  it.each([
    ['a day outside of the year', { dueOn: '2026-01-01' }, 'INVALID input task dueOn'],
    ['month 0', { months: [0] }, 'INVALID input task months 0'],
    ['a month twice', { months: [3, 3] }, 'INVALID input task months 1'],
    ['a section that the plan lacks', { section: '9' }, 'INVALID input task section'],
    ['no capability', { capabilities: [] }, 'INVALID input task capabilities'],
    ['a key with a blank', { key: 'T 1' }, 'INVALID input task key'],
    ['an owner who is not known', { ownerId: 'mem1' }, 'NOT_FOUND input task ownerId'],
    ['a metric that there is not', { targets: [{ metric: 'mem.none', op: 'EQ', value: 1, unit: 'COUNT' }] }, 'INVALID input task targets 0 metric'],
    ['101 percent', { targets: [{ metric: 'mem.membershipRate', op: 'GTE', value: 101, unit: 'PERCENT' }] }, 'INVALID input task targets 0 value'],
  ])('MEM-32 refuses a task with %s', async (_title, over, refusal) => {
    const union = await plans.union();
    const draft = await plans.draft(union);
    expect(await plans.refusals(union.office, 'addPlanTask', { planId: draft.id, task: aTask(over) })).toEqual([refusal]);
  });
  it('MEM-32 takes a target of 100 percent and a day at either end of the year', async () => {
    const union = await plans.union();
    const draft = await plans.draft(union);
    await plans.add(union, draft, { key: 'A', dueOn: '2025-01-01', targets: [{ metric: 'mem.membershipRate', op: 'GTE', value: 100, unit: 'PERCENT' }] });
    expect(await plans.add(union, draft, { key: 'B', dueOn: '2025-12-31' })).toMatchObject({ dueBy: '2025-12-31' });
  });
});

describe('MEM-32 deadlines and notices', () => {
  it('MEM-32 is overdue on the day after its deadline, and not on the day itself', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, { dueOn: '2025-03-31' });
    const state = async (): Promise<string> => (await plans.task(nobody, tasks[0]!.id)).state;
    expect(await state()).toBe('PLANNED');
    plans.service.at('2025-04-01T00:00:00+08:00');
    expect(await state()).toBe('OVERDUE');
    expect((await plans.service.store.connection.collection('planTasks').findOne({ _id: tasks[0]!.id as never }))?.['stage']).toBe('PLANNED');
  });
  it('MEM-32 has no clock while it waits for a notice, and has one once it is released with a day', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, { months: [2], awaitingNotice: '具体方案待通知下发后制定' });
    const { id } = tasks[0]!;
    expect((await plans.task(nobody, id)).state).toBe('AWAITING_NOTICE');
    expect(await due(union.id)).toEqual([]);
    expect(await plans.must(union.office, 'releaseTask', { id, version: 1, dueOn: '2025-04-15' })).toMatchObject({
      state: 'PLANNED',
      dueOn: '2025-04-15',
      awaitingNotice: null,
      schedules: [{ dueOn: '2025-04-15', on: '2025-03-31' }],
    });
    expect(await due(union.id)).toEqual([]);
    plans.service.at('2025-04-15T09:00:00+08:00');
    expect(await due(union.id)).toEqual([{ key: 'T1', state: 'PLANNED' }]);
    plans.service.at('2025-04-16T09:00:00+08:00');
    expect(await due(union.id)).toEqual([{ key: 'T1', state: 'OVERDUE' }]);
  });
  it('MEM-32 holds a task for a notice with what it waits for, and releases nothing that does not wait', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, {});
    const { id } = tasks[0]!;
    expect(await plans.refusals(union.office, 'releaseTask', { id, version: 1, dueOn: '2025-06-01' })).toEqual(['WRONG_STATE input id']);
    expect(await plans.refusals(union.office, 'holdForNotice', { id, version: 1, reason: ' ' })).toEqual(['INVALID input reason']);
    expect(await plans.must(union.office, 'holdForNotice', { id, version: 1, reason: '待上级通知' })).toMatchObject({ stage: 'AWAITING_NOTICE', awaitingNotice: '待上级通知' });
    expect(await plans.refusals(union.office, 'holdForNotice', { id, version: 2, reason: '再等' })).toEqual(['WRONG_STATE input id']);
    expect(await plans.refusals(union.office, 'releaseTask', { id, version: 2, dueOn: '2026-01-01' })).toEqual(['INVALID input dueOn']);
  });
  it('MEM-32 changes the time of a task in force for a reason, and keeps what held from when', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, { dueOn: '2025-03-31' });
    const { id } = tasks[0]!;
    expect(await plans.refusals(union.office, 'schedulePlanTask', { id, version: 1, dueOn: '2025-04-30' })).toEqual(['INVALID input reason']);
    expect(await plans.refusals(union.office, 'schedulePlanTask', { id, version: 1, months: [13], reason: '场地维修推迟' })).toEqual(['INVALID input months 0']);
    expect(await plans.must(union.office, 'schedulePlanTask', { id, version: 1, months: [4], dueOn: '2025-04-30', reason: '场地维修推迟' })).toMatchObject({
      dueBy: '2025-04-30',
      calendarMonths: ['2025-04'],
      schedules: [{ months: [4], dueOn: '2025-04-30', on: '2025-03-31', reason: '场地维修推迟' }],
    });
    expect(await plans.must(union.office, 'schedulePlanTask', { id, version: 2, ownerId: union.committee[1] })).toMatchObject({
      owner: { id: union.committee[1] },
      schedules: [{}],
    });
  });
  it('MEM-32 lists what is due by a day, nearest first, of the plan in force, without what is closed', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, { dueOn: '2025-06-30' }, { dueOn: '2025-04-30' }, { dueOn: '2025-07-01' }, { dueOn: '2025-04-01' });
    await plans.must(union.office, 'closePlanTask', { id: tasks[3]!.id, version: 1, outcome: 'DROPPED', reason: '上级统一安排' });
    expect((await due(union.id, '2025-06-30')).map(({ key }) => key)).toEqual(['T2', 'T1']);
    expect((await due(union.id, '2025-06-29')).map(({ key }) => key)).toEqual(['T2']);
    await plans.draft(union, { year: 2026 });
    expect(await due(union.id, '2026-12-31')).toHaveLength(3);
  });
  it('MEM-32 shows in a month what is planned for it, what is due in it and what recurs every month', async () => {
    const union = await plans.union();
    await plans.inForce(union, { months: [3, 4] }, { months: [], dueOn: '2025-04-30' }, { months: [], per: 'MONTHLY' }, { months: [] }, { months: [5] });
    const calendar = async (month: number): Promise<string[]> =>
      (
        await plans.service.data<{ planCalendar: { key: string }[] }>(nobody, 'query ($id: ID!, $month: Int!) { planCalendar(orgId: $id, year: 2025, month: $month) { key } }', {
          id: union.id,
          month,
        })
      ).planCalendar.map(({ key }) => key);
    expect(await calendar(4)).toEqual(['T1', 'T2', 'T3']);
    expect(await calendar(5)).toEqual(['T5', 'T3']);
    expect(
      (await plans.service.ask(nobody, 'query ($id: ID!) { planCalendar(orgId: $id, year: 2025, month: 13) { key } }', { id: union.id })).errors?.[0]?.extensions['code'],
    ).toBe('BAD_USER_INPUT');
    const board = 'query ($id: ID!) { workPlan(orgId: $id, year: 2025) { tasks(month: 4, committee: OFF) { key } none: tasks(month: 4, committee: WOM) { key } } }';
    expect(await plans.service.data(nobody, board, { id: union.id })).toEqual({ workPlan: { tasks: ['T1', 'T2', 'T3'].map((key) => ({ key })), none: [] } });
  });
});

describe('MEM-32 the end of a task', () => {
  it('MEM-32 is done with a written reason, and not without evidence or reason', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, {});
    const close = { id: tasks[0]!.id, version: 1, outcome: 'DONE' };
    expect(await plans.refusals(union.office, 'closePlanTask', close)).toEqual(['NO_EVIDENCE input reason']);
    expect(await plans.refusals(union.office, 'closePlanTask', { ...close, reason: '完成了啊' })).toEqual(['INVALID input reason']);
    expect(await plans.must(union.office, 'closePlanTask', { ...close, reason: '已于三月完成' })).toMatchObject({
      stage: 'DONE',
      closedOn: '2025-03-31',
      closingReason: '已于三月完成',
      closingEvidence: 0,
      progressReports: [{ percent: 100, note: '已于三月完成' }],
    });
    expect(await plans.refusals(union.office, 'closePlanTask', { ...close, version: 2, reason: '已于三月完成' })).toEqual(['WRONG_STATE input id']);
  });
  it('MEM-32 is done with one record as evidence, and counts it', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, {});
    const attach = { taskId: tasks[0]!.id, recordType: 'UnionOrganization', recordId: union.id };
    await plans.must(union.office, 'attachMemEvidence', attach);
    expect(await plans.must(union.office, 'closePlanTask', { id: tasks[0]!.id, version: 1, outcome: 'DONE', on: '2025-03-30' })).toMatchObject({
      stage: 'DONE',
      closingEvidence: 1,
      closingReason: null,
      closedOn: '2025-03-30',
    });
  });
  it('MEM-32 is dropped for a reason, in a draft and in force, and then waits for nothing', async () => {
    const union = await plans.union();
    const { plan, tasks } = await plans.inForce(union, {}, { awaitingNotice: '待通知' });
    expect(await plans.refusals(union.office, 'closePlanTask', { id: tasks[0]!.id, version: 1, outcome: 'DROPPED' })).toEqual(['INVALID input reason']);
    for (const { id } of tasks)
      expect(await plans.must(union.office, 'closePlanTask', { id, version: 1, outcome: 'DROPPED', reason: '上级统一安排' })).toMatchObject({ stage: 'DROPPED' });
    const revised = await plans.must<PlanView>(union.office, 'reviseWorkPlan', { id: plan.id, version: plan.version, reason: '修订' });
    const added = await plans.add(union, revised, { key: 'NEW' });
    expect(await plans.refusals(union.office, 'closePlanTask', { id: added.id, version: 1, outcome: 'DONE', reason: '已于三月完成' })).toEqual(['WRONG_STATE input id']);
    expect(await plans.must(union.office, 'closePlanTask', { id: added.id, version: 1, outcome: 'DROPPED', reason: '讨论后取消' })).toMatchObject({ stage: 'DROPPED' });
  });
  it('MEM-32 takes no closing day to come, and no proof of another task', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, {});
    const close = { id: tasks[0]!.id, version: 1, outcome: 'DONE', reason: '已于三月完成' };
    expect(await plans.refusals(union.office, 'closePlanTask', { ...close, on: '2025-04-01' })).toEqual(['INVALID input on']);
    expect(await plans.refusals(union.office, 'closePlanTask', { ...close, evidenceProof: 'x.y' })).toEqual(['INVALID input evidenceProof']);
  });
  it('MEM-32 closes once, though two close it at once', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, {});
    const close = () => plans.refusals(union.office, 'closePlanTask', { id: tasks[0]!.id, version: 1, outcome: 'DONE', reason: '已于三月完成' });
    expect((await Promise.all([close(), close()])).flat()).toEqual(['STALE_VERSION input version']);
  });
});

describe('MEM-32 who may see and do what', () => {
  it('MEM-32 shows tasks of published plans to everybody, others to the own people, by id, list, entity and month alike', async () => {
    const union = await plans.union();
    const draft = await plans.draft(union);
    const { id } = await plans.add(union, draft);
    const query = `query ($id: ID!, $orgId: ID!) { planTask(id: $id) { key } planTasks(filter: { orgId: { eq: $orgId } }) { nodes { key } totalCount } planCalendar(orgId: $orgId, year: 2025, month: 3) { key }
      _entities(representations: [{ __typename: "PlanTask", id: $id }]) { ... on PlanTask { key evidenceTicket } } }`;
    const hidden = { planTask: null, planTasks: { nodes: [], totalCount: 0 }, planCalendar: [], _entities: [null] };
    const read = (caller: Parameters<typeof plans.service.data>[0]) => plans.service.data(caller, query, { id, orgId: union.id });
    expect(await read(nobody)).toEqual(hidden);
    expect(await read(holding('UNION_OFFICE', (await plans.union()).id))).toEqual(hidden);
    const shown = {
      planTask: { key: 'T1' },
      planTasks: { nodes: [{ key: 'T1' }], totalCount: 1 },
      planCalendar: [{ key: 'T1' }],
      _entities: [{ key: 'T1', evidenceTicket: expect.any(String) as string }],
    };
    expect(await read(plans.member(union))).toEqual(shown);
    await plans.published(union, draft);
    expect(await read(nobody)).toEqual(shown);
  });
  it('MEM-32 filters tasks by committee, month, stage and capability, and counts them', async () => {
    const union = await plans.union();
    await plans.inForce(
      union,
      { committee: 'OFF', months: [3] },
      { committee: 'EDU', months: [4], capabilities: ['CUL-01'] },
      { committee: 'EDU', months: [4], awaitingNotice: '待通知' },
    );
    const keys = async (filter: string): Promise<string[]> =>
      (
        await plans.service.data<{ planTasks: { nodes: { key: string }[] } }>(
          nobody,
          `query ($id: ID!) { planTasks(filter: { orgId: { eq: $id }, ${filter} }, orderBy: [{ field: KEY }]) { nodes { key } } }`,
          { id: union.id },
        )
      ).planTasks.nodes.map(({ key }) => key);
    expect(await keys('committee: { eq: EDU }')).toEqual(['T2', 'T3']);
    expect(await keys('month: { has: "2025-03" }')).toEqual(['T1']);
    expect(await keys('stage: { eq: AWAITING_NOTICE }')).toEqual(['T3']);
    expect(await keys('capability: { has: "CUL-01" }')).toEqual(['T2']);
    const stats = 'query ($id: ID!) { planTaskStats(filter: { orgId: { eq: $id } }, groupBy: [COMMITTEE]) { groups { key { committee } values { count } } } }';
    const { planTaskStats } = await plans.service.data<{ planTaskStats: { groups: unknown[] } }>(nobody, stats, { id: union.id });
    expect(planTaskStats.groups).toEqual(
      expect.arrayContaining([
        { key: { committee: 'EDU' }, values: { count: 2 } },
        { key: { committee: 'OFF' }, values: { count: 1 } },
      ]),
    );
  });
  it('MEM-32 lets nobody else act on a task, as if it were absent', async () => {
    const [union, other] = [await plans.union(), await plans.union()];
    const { tasks } = await plans.inForce(union, {});
    const { id } = tasks[0] as TaskView;
    for (const [act, input] of [
      ['schedulePlanTask', { months: [4], reason: '场地维修推迟' }],
      ['holdForNotice', { reason: '等' }],
      ['closePlanTask', { outcome: 'DONE', reason: '已于三月完成' }],
    ] as const) {
      expect(await plans.refusals(other.office, act, { id, version: 1, ...input })).toEqual(['NOT_FOUND input id']);
    }
  });
});
