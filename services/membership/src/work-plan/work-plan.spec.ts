import { holding, memberOf, nobody, aPerson } from '@uniongraph/testing';
import { aTask, PlansUnderTest, type PlanView, type TaskView, type Union } from './plan.seed.js';

let plans: PlansUnderTest;
beforeAll(async () => {
  plans = await PlansUnderTest.start();
});
afterAll(() => plans.service.close());

const READ =
  'query ($orgId: ID!, $revision: Int) { workPlan(orgId: $orgId, year: 2025, revision: $revision) { id revision state title inForce tasks { key stage } } workPlanRevisions(orgId: $orgId, year: 2025) { revision state } }';
interface Reading {
  workPlan: (PlanView & { tasks: { key: string; stage: string }[] }) | null;
  workPlanRevisions: { revision: number; state: string }[];
}
const read = (caller: Parameters<typeof plans.service.data>[0], orgId: string, revision?: number): Promise<Reading> =>
  plans.service.data<Reading>(caller, READ, { orgId, revision });

async function aFinal(union: Union): Promise<PlanView> {
  const draft = await plans.draft(union);
  await plans.add(union, draft);
  const discussed = await plans.discussed(union, draft);
  return plans.must<PlanView>(union.office, 'finalizeWorkPlan', { id: discussed.id, version: discussed.version });
}

describe('MEM-31 the life of a yearly plan', () => {
  it('MEM-31 goes from draft to discussion, final text and publication, and each step keeps its day', async () => {
    const union = await plans.union();
    const draft = await plans.draft(union);
    expect(draft).toMatchObject({ state: 'DRAFT', revision: 1, inForce: false });
    await plans.add(union, draft);
    expect(await plans.published(union, draft)).toMatchObject({
      state: 'PUBLISHED',
      inForce: true,
      finalizedOn: '2025-03-31',
      publishedOn: '2025-03-31',
      warnings: [],
      discussions: [{ on: '2025-03-01', minutes: '经委员会研究讨论。', presentCount: 2 }],
    });
  });
  it('MEM-31 is final only after a recorded discussion by the committee', async () => {
    const union = await plans.union();
    const draft = await plans.draft(union);
    await plans.add(union, draft);
    expect(await plans.refusals(union.office, 'finalizeWorkPlan', { id: draft.id, version: 1 })).toEqual(['NO_DISCUSSION input id']);
  });
  it('MEM-10 is not final while a task names no responsible committee, and names each such task', async () => {
    const union = await plans.union();
    const draft = await plans.draft(union);
    await plans.add(union, draft);
    for (const key of ['T2', 'T3']) await plans.add(union, draft, { key, committee: null });
    const { id, version } = await plans.discussed(union, draft);
    const { userErrors } = await plans.attempt(union.office, 'finalizeWorkPlan', { id, version });
    expect(userErrors.map(({ code }) => code)).toEqual(['NO_COMMITTEE', 'NO_COMMITTEE']);
    expect(userErrors.map(({ message }) => message.match(/T\d/)?.[0])).toEqual(['T2', 'T3']);
  });
  it('MEM-31 is not final without any task', async () => {
    const union = await plans.union();
    const { id, version } = await plans.discussed(union, await plans.draft(union));
    expect(await plans.refusals(union.office, 'finalizeWorkPlan', { id, version })).toEqual(['NO_TASK input id']);
  });
  it('MEM-29 keeps a warning with a plan that was published without a report to the party organisation', async () => {
    const union = await plans.union();
    const final = await aFinal(union);
    expect(await plans.must(union.office, 'publishWorkPlan', { id: final.id, version: final.version })).toMatchObject({
      state: 'PUBLISHED',
      warnings: [{ code: 'NO_PARTY_REPORT', on: '2025-03-31' }],
    });
  });
  it('MEM-31 opens a final plan to changes again when it is discussed again', async () => {
    const union = await plans.union();
    const final = await aFinal(union);
    expect(await plans.refusals(union.office, 'addPlanTask', { planId: final.id, task: aTask({ key: 'T9' }) })).toEqual(['WRONG_STATE input planId']);
    const again = await plans.discussed(union, final);
    expect(again).toMatchObject({ state: 'DISCUSSED', finalizedOn: null });
    expect(await plans.add(union, again, { key: 'T9' })).toMatchObject({ key: 'T9' });
  });
  it('MEM-31 changes the text of a draft, and keeps the sections that have tasks', async () => {
    const union = await plans.union();
    const draft = await plans.draft(union);
    await plans.add(union, draft);
    const change = {
      id: draft.id,
      version: 1,
      title: '新标题',
      sections: [
        { no: '1', title: '组织建设' },
        { no: '2', title: '文体活动' },
      ],
    };
    expect(await plans.refusals(union.office, 'changeWorkPlan', { ...change, sections: [{ no: '2', title: '文体活动' }] })).toEqual(['INVALID input sections']);
    expect(await plans.must(union.office, 'changeWorkPlan', change)).toMatchObject({ title: '新标题', version: 2 });
    expect(await plans.refusals(union.office, 'changeWorkPlan', change)).toEqual(['STALE_VERSION input version']);
  });
  it('MEM-31 is closed at the end of its year, and then neither changes nor is revised', async () => {
    const union = await plans.union();
    const { plan } = await plans.inForce(union, {});
    const closed = await plans.must<PlanView>(union.office, 'closeWorkPlan', { id: plan.id, version: plan.version });
    expect(closed).toMatchObject({ state: 'CLOSED', inForce: false, endedOn: '2025-03-31' });
    expect(await plans.refusals(union.office, 'reviseWorkPlan', { id: plan.id, version: closed.version, reason: '下半年修订' })).toEqual(['WRONG_STATE input id']);
    expect((await read(nobody, union.id)).workPlan).toMatchObject({ id: plan.id, state: 'CLOSED' });
    expect(await plans.refusals(union.office, 'draftWorkPlan', { orgId: union.id, year: 2025, title: '再立', sections: [{ no: '1', title: '一' }] })).toEqual([
      'DUPLICATE_PLAN input year',
    ]);
  });
});

describe('MEM-31 one plan a year', () => {
  it('MEM-31 refuses a second plan of the year, and takes one of another year', async () => {
    const union = await plans.union();
    await plans.draft(union);
    const input = { orgId: union.id, year: 2025, title: '又一份', sections: [{ no: '1', title: '一' }] };
    expect(await plans.refusals(union.office, 'draftWorkPlan', input)).toEqual(['DUPLICATE_PLAN input year']);
    expect(await plans.refusals(union.office, 'draftWorkPlan', { ...input, year: 2026 })).toEqual([]);
  });
  it('MEM-31 lets one of ten plans through that are drafted at once for the same year', async () => {
    const union = await plans.union();
    const input = { orgId: union.id, year: 2025, title: '同时', sections: [{ no: '1', title: '一' }] };
    const answers = await Promise.all(Array.from({ length: 10 }, () => plans.refusals(union.office, 'draftWorkPlan', input)));
    expect(answers.flat()).toEqual(Array.from({ length: 9 }, () => 'DUPLICATE_PLAN input year'));
    expect((await read(union.office, union.id)).workPlanRevisions).toEqual([{ revision: 1, state: 'DRAFT' }]);
  });
  it('MEM-31 withdraws a draft, after which the year is open for another', async () => {
    const union = await plans.union();
    const draft = await plans.draft(union);
    expect(await plans.must(union.office, 'closeWorkPlan', { id: draft.id, version: 1 })).toMatchObject({ state: 'CLOSED', inForce: false });
    expect((await read(union.office, union.id)).workPlan).toBeNull();
    expect(await plans.draft(union)).toMatchObject({ revision: 2, state: 'DRAFT' });
  });
  it('MEM-31 answers 50 concurrent retries of one draft with one plan, one audit entry', async () => {
    const union = await plans.union();
    const input = { requestId: 'retry-1', orgId: union.id, year: 2025, title: '重试', sections: [{ no: '1', title: '一' }] };
    const answers = await Promise.all(Array.from({ length: 50 }, () => plans.must<PlanView>(union.office, 'draftWorkPlan', input)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await plans.service.store.connection.collection('audit').countDocuments({ recordId: answers[0]!.id })).toBe(1);
  });
});

describe('MEM-31 revision', () => {
  it('MEM-31 makes revision 2 current when it is published, and keeps revision 1 readable to everybody', async () => {
    const union = await plans.union();
    const { plan } = await plans.inForce(union, { key: 'T1', text: '上半年的说法' });
    const revised = await plans.must<PlanView>(union.office, 'reviseWorkPlan', { id: plan.id, version: plan.version, reason: '下半年修订' });
    expect(revised).toMatchObject({ revision: 2, state: 'DRAFT', inForce: false, revisionReason: '下半年修订', tasks: [{ key: 'T1' }] });
    expect((await read(nobody, union.id)).workPlan).toMatchObject({ revision: 1, state: 'PUBLISHED' });
    const { id, version } = revised.tasks[0]!;
    await plans.must(union.office, 'changePlanTask', { id, version, task: aTask({ text: '下半年的说法' }) });
    await plans.published(union, revised);
    expect((await read(nobody, union.id)).workPlan).toMatchObject({ revision: 2, state: 'PUBLISHED', inForce: true });
    expect((await read(nobody, union.id, 1)).workPlan).toMatchObject({ revision: 1, state: 'REVISED', inForce: false });
    expect((await read(nobody, union.id)).workPlanRevisions).toEqual([
      { revision: 2, state: 'PUBLISHED' },
      { revision: 1, state: 'REVISED' },
    ]);
    const texts = await plans.service.data(nobody, 'query ($id: ID!) { planTasks(filter: { orgId: { eq: $id } }) { nodes { text inForce } } }', { id: union.id });
    expect(texts).toEqual({
      planTasks: {
        nodes: [
          { text: '下半年的说法', inForce: true },
          { text: '上半年的说法', inForce: false },
        ],
      },
    });
  });
  it('MEM-31 carries over what was done in the meantime, and what the revision left as it was', async () => {
    const union = await plans.union();
    const { plan, tasks } = await plans.inForce(union, {}, {}, {}, { awaitingNotice: '待通知' });
    const [done, moved, changed, held] = tasks as [TaskView, TaskView, TaskView, TaskView];
    const revised = await plans.must<PlanView>(union.office, 'reviseWorkPlan', { id: plan.id, version: plan.version, reason: '修订' });
    await plans.must(union.office, 'closePlanTask', { id: done.id, version: 1, outcome: 'DONE', reason: '已按计划完成' });
    await plans.must(union.office, 'schedulePlanTask', { id: moved.id, version: 1, dueOn: '2025-05-31', reason: '场地维修推迟' });
    await plans.must(union.office, 'releaseTask', { id: held.id, version: 1, dueOn: '2025-06-30' });
    const inRevision = revised.tasks.find(({ key }) => key === 'T3')!;
    await plans.must(union.office, 'changePlanTask', { id: inRevision.id, version: 1, task: aTask({ key: 'T3', dueOn: '2025-08-31' }) });
    await plans.must(union.office, 'schedulePlanTask', { id: changed.id, version: 1, dueOn: '2025-04-30', reason: '上级要求提前' });
    const { tasks: now } = await plans.published(union, revised);
    const after = await Promise.all(now.map(({ id }) => plans.task(nobody, id)));
    expect(after).toMatchObject([
      { key: 'T1', stage: 'DONE', closingReason: '已按计划完成' },
      { key: 'T2', dueOn: '2025-05-31', isRevised: false },
      { key: 'T3', dueOn: '2025-08-31', isRevised: true },
      { key: 'T4', stage: 'PLANNED', dueOn: '2025-06-30', awaitingNotice: null },
    ]);
  });
  it('MEM-31 has one revision in preparation, though two are begun at once', async () => {
    const union = await plans.union();
    const { plan } = await plans.inForce(union, {});
    const begin = () => plans.refusals(union.office, 'reviseWorkPlan', { id: plan.id, version: plan.version, reason: '修订' });
    const answers = await Promise.all([begin(), begin()]);
    expect(answers.map(({ length }) => length).sort()).toEqual([0, 1]);
    expect(await plans.refusals(union.office, 'closeWorkPlan', { id: plan.id, version: plan.version })).toEqual(['WRONG_STATE input id']);
  });
  it('MEM-31 never has a final plan with a task that came in while it became final', async () => {
    const union = await plans.union();
    const late = { key: 'LATE', committee: null };
    for (let year = 2001; year <= 2010; year += 1) {
      const draft = await plans.draft(union, { year });
      await plans.add(union, draft);
      const { id, version } = await plans.discussed(union, draft);
      await Promise.all([plans.attempt(union.office, 'addPlanTask', { planId: id, task: aTask(late) }), plans.attempt(union.office, 'finalizeWorkPlan', { id, version })]);
    }
    const { workPlans } = await plans.service.data<{ workPlans: { nodes: { state: string; tasks: unknown[] }[] } }>(
      union.office,
      'query ($org: ID!) { workPlans(first: 100, filter: { within: $org }) { nodes { state tasks { key } } } }',
      { org: union.id },
    );
    expect(workPlans.nodes.map(({ state, tasks }) => [state, tasks.length])).toEqual(workPlans.nodes.map(({ state }) => [state, state === 'FINAL' ? 1 : 2]));
    expect(workPlans.nodes).toHaveLength(10);
  });
});

describe('MEM-31 who may see and do what', () => {
  it('MEM-31 shows a plan to the public once it is published, and to the own people before', async () => {
    const union = await plans.union();
    const draft = await plans.draft(union);
    await plans.add(union, draft);
    const stranger = holding('UNION_OFFICE', (await plans.union()).id);
    for (const caller of [nobody, aPerson(), stranger]) expect(await read(caller, union.id)).toEqual({ workPlan: null, workPlanRevisions: [] });
    for (const caller of [plans.member(union), holding('PARTY_LINK', union.id), holding('ANALYST', union.id)]) expect((await read(caller, union.id)).workPlan?.state).toBe('DRAFT');
    await plans.published(union, draft);
    for (const caller of [nobody, aPerson(), stranger]) expect((await read(caller, union.id)).workPlan?.state).toBe('PUBLISHED');
  });
  it('MEM-31 keeps minutes and comments from the public, and names of those present from whoever may not see them', async () => {
    const union = await plans.union();
    const { plan } = await plans.inForce(union, {});
    await plans.must(holding('FEDERATION_OFFICER', union.id, { subject: 'superior' }), 'commentOnWorkPlan', { id: plan.id, text: '请补充时间节点' });
    const query = 'query ($id: ID!) { workPlan(orgId: $id, year: 2025) { discussions { presentCount present { id } } comments { author text } } }';
    expect(await plans.service.data(nobody, query, { id: union.id })).toEqual({ workPlan: { discussions: null, comments: null } });
    expect(await plans.service.data(plans.member(union), query, { id: union.id })).toEqual({
      workPlan: { discussions: [{ presentCount: 2, present: [{ id: union.committee[0] }] }], comments: null },
    });
    expect(await plans.service.data(union.office, query, { id: union.id })).toMatchObject({
      workPlan: { discussions: [{ present: [{}, {}] }], comments: [{ author: 'superior', text: '请补充时间节点' }] },
    });
  });
  it('MEM-31 lets the office and the branch chair write in their own union, and answers elsewhere as if it were absent', async () => {
    const [union, other] = [await plans.union(), await plans.union()];
    const input = (orgId: string) => ({ orgId, year: 2025, title: '计划', sections: [{ no: '1', title: '一' }] });
    expect(await plans.refusals(union.office, 'draftWorkPlan', input(other.id))).toEqual(['NOT_FOUND input orgId']);
    expect(await plans.refusals(holding('BRANCH_CHAIR', union.id), 'draftWorkPlan', input(union.id))).toEqual([]);
    const draft = await plans.draft(other);
    expect(await plans.refusals(union.office, 'discussWorkPlan', { id: draft.id, version: 1, on: '2025-03-01', presentIds: union.committee, minutes: '议' })).toEqual([
      'NOT_FOUND input id',
    ]);
    expect(await plans.refusals(union.office, 'addPlanTask', { planId: draft.id, task: aTask() })).toEqual(['NOT_FOUND input planId']);
  });
  it('MEM-31 refuses a member as forbidden and a stranger as not signed in', async () => {
    const union = await plans.union();
    const code = async (caller: Parameters<typeof plans.service.ask>[0]): Promise<unknown> => {
      const { errors } = await plans.service.ask(caller, 'mutation ($input: DraftWorkPlanInput!) { draftWorkPlan(input: $input) { userErrors { code } } }', {
        input: { orgId: union.id, year: 2025, title: '计划', sections: [{ no: '1', title: '一' }] },
      });
      return errors?.[0]?.extensions['code'];
    };
    expect(await code(memberOf(union.id, union.committee[0]!))).toBe('FORBIDDEN');
    expect(await code(nobody)).toBe('UNAUTHENTICATED');
  });
  it('MEM-31 refuses a plan for a dissolved union', async () => {
    const union = await plans.union();
    await plans.service.store.connection.collection('organizations').updateOne({ _id: union.id as never }, { $set: { status: 'DISSOLVED' } });
    expect(await plans.refusals(union.office, 'draftWorkPlan', { orgId: union.id, year: 2025, title: '计划', sections: [{ no: '1', title: '一' }] })).toEqual([
      'ORGANIZATION_DISSOLVED input orgId',
    ]);
  });
});

describe('MEM-31 as an entity', () => {
  it('MEM-31 is found by id, and by organisation and year', async () => {
    const union = await plans.union();
    const { plan } = await plans.inForce(union, {});
    const query = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on WorkPlan { id title } } }';
    const representations = [
      { __typename: 'WorkPlan', id: plan.id },
      { __typename: 'WorkPlan', orgId: union.id, year: 2025 },
      { __typename: 'WorkPlan', orgId: union.id, year: 2024 },
    ];
    const found = { id: plan.id, title: plan.title };
    expect(await plans.service.data(nobody, query, { representations })).toEqual({ _entities: [found, found, null] });
  });
});

describe('MEM-31 input against a rule', () => {
  it.each([
    ['a blank title', { title: ' ' }, 'INVALID input title'],
    ['a title of 121 characters', { title: '字'.repeat(121) }, 'INVALID input title'],
    ['the year 1999', { year: 1999 }, 'INVALID input year'],
    ['the year 2101', { year: 2101 }, 'INVALID input year'],
    ['no section', { sections: [] }, 'INVALID input sections'],
    [
      'two sections of one number',
      {
        sections: [
          { no: '1', title: '一' },
          { no: '1', title: '二' },
        ],
      },
      'INVALID input sections 1 no',
    ],
    ['a blank objective', { objectives: [' '] }, 'INVALID input objectives 0'],
    ['guiding ideas of 2001 characters', { guidingIdeas: '字'.repeat(2_001) }, 'INVALID input guidingIdeas'],
  ])('MEM-31 refuses a draft with %s', async (_title, over, refusal) => {
    const union = await plans.union();
    expect(await plans.refusals(union.office, 'draftWorkPlan', { orgId: union.id, year: 2025, title: '计划', sections: [{ no: '1', title: '一' }], ...over })).toEqual([refusal]);
  });
  it.each([
    ['a title of 120 characters', { title: '字'.repeat(120) }],
    ['the year 2000', { year: 2000 }],
    ['the year 2100', { year: 2100 }],
    ['guiding ideas of 2000 characters', { guidingIdeas: '字'.repeat(2_000) }],
    ['no guiding ideas and no objectives', { guidingIdeas: null, objectives: [] }],
  ])('MEM-31 takes a draft with %s', async (_title, over) => {
    expect((await plans.draft(await plans.union(), over)).state).toBe('DRAFT');
  });
  it.each([
    ['a day to come', { on: '2025-04-01' }, 'INVALID input on'],
    ['no minutes', { minutes: '' }, 'INVALID input minutes'],
    ['nobody present', { presentIds: [] }, 'INVALID input presentIds'],
    ['somebody unknown', { presentIds: ['mem00000000000000000000000000'] }, 'NOT_FOUND input presentIds 0'],
  ])('MEM-31 refuses a discussion with %s', async (_title, over, refusal) => {
    const union = await plans.union();
    const { id } = await plans.draft(union);
    expect(await plans.refusals(union.office, 'discussWorkPlan', { id, version: 1, on: '2025-03-31', presentIds: union.committee, minutes: '议', ...over })).toEqual([refusal]);
  });
});

describe('MEM-31 what it costs', () => {
  it('MEM-31 reads a plan with fifty tasks, their sections, owners and organisation in four queries', async () => {
    const union = await plans.union();
    const draft = await plans.draft(union);
    for (let i = 0; i < 50; i += 1) await plans.add(union, draft, { key: `T${i}`, ownerId: union.committee[0] });
    const query = 'query ($id: ID!) { workPlan(orgId: $id, year: 2025) { title organization { code } tasks { key section { title } owner { id } plan { title } } } }';
    expect(await plans.service.commandsOf(() => plans.service.data(union.office, query, { id: union.id }))).toEqual(['find', 'find', 'find', 'find']);
  });
});
