import { ticketSeal } from '@uniongraph/evidence';
import { holding, memberOf, nobody } from '@uniongraph/testing';
import { membershipEvidence } from '../membership.evidence.js';
import { PlansUnderTest, type PlanView, type TaskView, type Union } from '../work-plan/plan.seed.js';

let plans: PlansUnderTest;
beforeAll(async () => {
  plans = await PlansUnderTest.start();
});
afterAll(() => plans.service.close());

interface Progress {
  evidence: { records: { id: string; subgraph: string; title: string | null }[]; missing: string[]; proof: string | null };
  targetProgress: { target: { metric: string }; actual: number | null; met: boolean | null; reason: string | null }[];
  percent: number | null;
  percentReason: string | null;
}
type Foreign = Record<string, unknown>;

const RATE = { metric: 'mem.membershipRate', op: 'GTE', value: 100, unit: 'PERCENT' };
const JOINERS = { metric: 'mem.newMembers', op: 'GTE', value: 1, unit: 'PEOPLE' };
const STUDENTS = { metric: 'dem.raters', args: [{ name: 'kind', value: 'STUDENT' }], op: 'GTE', value: 100, unit: 'PEOPLE' };
const PARENTS = { ...STUDENTS, args: [{ name: 'kind', value: 'PARENT' }] };
const FIELDS = `evidence { records { id subgraph title } missing proof } targetProgress { target { metric } actual met reason } percent percentReason`;
const none = { demEvidence: [], welEvidence: [], culEvidence: [], finEvidence: [], demMetrics: [], welMetrics: [], culMetrics: [], finMetrics: [] };

/** As the gateway asks: the other subgraphs' answers come along in the representation. */
async function progressOf(caller: Parameters<typeof plans.service.data>[0], id: string, foreign: Foreign = none): Promise<Progress | null> {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on PlanTask { ${FIELDS} } } }`;
  const { _entities } = await plans.service.data<{ _entities: (Progress | null)[] }>(caller, query, { representations: [{ __typename: 'PlanTask', id, ...foreign }] });
  return _entities[0] ?? null;
}
const foreignEvidence = (prefix: string, taskId: string): Foreign => ({
  id: `${prefix}:1`,
  capabilityId: 'DEM-13',
  recordType: prefix,
  recordId: '1',
  title: '建议',
  occurredOn: '2025-03-01',
  orgId: 'o',
  people: 3,
  personTimes: null,
  quantity: null,
  unit: null,
  amountFen: null,
  metric: null,
  planTaskIds: [taskId],
});
async function ticketOf(id: string, type = 'PlanTask') {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { evidenceTicket } } }`;
  const { _entities } = await plans.service.data<{ _entities: { evidenceTicket: string }[] }>(nobody, query, { representations: [{ __typename: type, id }] });
  return ticketSeal(plans.service.seal).open(_entities[0]!.evidenceTicket)!;
}
const attach = (union: Union, taskId: string, recordType = 'UnionOrganization', recordId = union.id) =>
  plans.must<{ id: string }>(union.office, 'attachMemEvidence', { taskId, recordType, recordId });

describe('MEM-34 percent from live metrics', () => {
  it('MEM-34 answers the membership rate and the new members of the period itself', async () => {
    const union = await plans.union({ employeeCount: 2 });
    const { tasks } = await plans.inForce(union, { targets: [RATE, JOINERS] });
    expect(await progressOf(nobody, tasks[0]!.id)).toMatchObject({
      percent: 50,
      percentReason: null,
      targetProgress: [
        { actual: 100, met: true },
        { actual: 0, met: false },
      ],
    });
    await plans.members(union.id, 1, { joinedOn: '2025-02-01' });
    expect(await progressOf(nobody, tasks[0]!.id)).toMatchObject({ percent: 100, targetProgress: [{ actual: 100 }, { actual: 1, met: true }] });
  });
  it('MEM-06 shows 98.4 % with one new employee beside sixty members', async () => {
    const union = await plans.union({ employeeCount: 63 });
    await plans.members(union.id, 60);
    const { tasks } = await plans.inForce(union, { targets: [{ ...RATE, per: 'ONCE' }] });
    expect((await progressOf(nobody, tasks[0]!.id))!.targetProgress[0]!.actual).toBeCloseTo(98.4, 1);
  });
  it('MEM-34 counts nobody as new who was transferred or retired in the period', async () => {
    const [union, other] = [await plans.union(), await plans.union()];
    const [moved] = await plans.members(other.id, 1, { joinedOn: '2021-05-01' });
    await plans.members(union.id, 1, { joinedOn: '2021-05-01', retiredOn: '2025-02-01' });
    const transfer = 'mutation ($input: TransferMemberInput!) { transferMember(input: $input) { userErrors { code } } }';
    expect(await plans.service.data(holding('UNION_OFFICE', other.id), transfer, { input: { id: moved, version: 1, toOrgId: union.id, on: '2025-02-01' } })).toEqual({
      transferMember: { userErrors: [] },
    });
    const { tasks } = await plans.inForce(union, { targets: [JOINERS] });
    expect((await progressOf(nobody, tasks[0]!.id))!.targetProgress[0]!.actual).toBe(0);
  });
  it('MEM-34 has no rate of a union that employs nobody', async () => {
    const { tasks } = await plans.inForce(await plans.union({ employeeCount: 0 }), { targets: [RATE] });
    expect(await progressOf(nobody, tasks[0]!.id)).toMatchObject({ percent: null, targetProgress: [{ actual: null, met: null }] });
  });
  it('MEM-34 tells two targets with one metric apart by what they ask for', async () => {
    const { tasks } = await plans.inForce(await plans.union(), { targets: [STUDENTS, PARENTS] });
    const { metrics } = await ticketOf(tasks[0]!.id);
    expect(metrics).toMatchObject([{ metric: 'dem.raters', args: [{ value: 'STUDENT' }], from: '2025-01-01', to: '2025-12-31' }, { args: [{ value: 'PARENT' }] }]);
    const demMetrics = metrics.map(({ key }, index) => ({ key, value: index === 0 ? 120 : 80, reason: null }));
    expect(await progressOf(nobody, tasks[0]!.id, { ...none, demMetrics })).toMatchObject({
      percent: 50,
      targetProgress: [
        { actual: 120, met: true },
        { actual: 80, met: false },
      ],
    });
  });
  it('MEM-34 has no percent while the subgraph of a metric is down, and the same percent for every viewer when it is up', async () => {
    const union = await plans.union({ employeeCount: 2 });
    const { tasks } = await plans.inForce(union, { targets: [RATE, STUDENTS] });
    const [, students] = (await ticketOf(tasks[0]!.id)).metrics;
    expect(await progressOf(nobody, tasks[0]!.id, { ...none, demMetrics: null })).toMatchObject({
      percent: null,
      percentReason: 'dem.raters：民主管理子图未答复 | dem.raters: the democracy subgraph did not answer',
    });
    const up = { ...none, demMetrics: [{ key: students!.key, value: 100, reason: null }] };
    for (const caller of [nobody, union.office, plans.member(union)]) expect((await progressOf(caller, tasks[0]!.id, up))!.percent).toBe(100);
  });
});

describe('MEM-34 evidence from all subgraphs', () => {
  it('MEM-34 keeps what arrived and names the subgraphs that did not answer', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, {});
    const { id } = tasks[0]!;
    await attach(union, id);
    const progress = await progressOf(nobody, id, { ...none, demEvidence: [foreignEvidence('Suggestion', id)], welEvidence: null, finEvidence: undefined });
    expect(progress!.evidence).toEqual({
      missing: ['WELFARE', 'FINANCE'],
      proof: null,
      records: [
        { id: `UnionOrganization:${union.id}`, subgraph: 'MEMBERSHIP', title: '测试工会' },
        { id: 'Suggestion:1', subgraph: 'DEMOCRACY', title: '建议' },
      ],
    });
  });
  it('MEM-34 shows no name and no number of people of a member as evidence, not even to the office', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, {});
    await attach(union, tasks[0]!.id, 'Member', union.committee[0]);
    const query = 'query ($id: ID!) { planTask(id: $id) { memEvidence { capabilityId title people occurredOn recordId } } }';
    expect(await plans.service.data(union.office, query, { id: tasks[0]!.id })).toEqual({
      planTask: { memEvidence: [{ capabilityId: 'MEM-05', title: null, people: null, occurredOn: '2021-05-01', recordId: union.committee[0] }] },
    });
    expect(await plans.service.data(nobody, query, { id: tasks[0]!.id })).toMatchObject({ planTask: { memEvidence: [{ title: null, people: null, occurredOn: null }] } });
  });
  it('MEM-34 takes no record of another union as evidence, and none of an unpublished plan', async () => {
    const [union, other] = [await plans.union(), await plans.union()];
    const { tasks } = await plans.inForce(union, {});
    await attach(other, tasks[0]!.id);
    expect((await progressOf(nobody, tasks[0]!.id))!.evidence.records).toEqual([]);
    const draft = await plans.draft(union, { year: 2026 });
    expect(await plans.refusals(union.office, 'attachMemEvidence', { taskId: tasks[0]!.id, recordType: 'WorkPlan', recordId: draft.id })).toEqual(['NOT_EVIDENCE input recordId']);
  });
  it('MEM-34 counts evidence of a task before its revision for the task after it', async () => {
    const union = await plans.union();
    const { plan, tasks } = await plans.inForce(union, {});
    await attach(union, tasks[0]!.id);
    const revised = await plans.must<PlanView>(union.office, 'reviseWorkPlan', { id: plan.id, version: plan.version, reason: '修订' });
    const { id } = revised.tasks[0]!;
    expect((await ticketOfOffice(union, id)).tasks).toEqual([{ id, earlierIds: [tasks[0]!.id] }]);
    await plans.published(union, revised);
    expect((await progressOf(nobody, id))!.evidence.records).toHaveLength(1);
  });
  it('MEM-34 closes a task by the proof of evidence that other subgraphs hold', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, {}, {});
    const { id } = tasks[0]!;
    const empty = (await progressOf(union.office, id))!.evidence.proof;
    expect(await plans.refusals(union.office, 'closePlanTask', { id, version: 1, outcome: 'DONE', evidenceProof: empty })).toEqual(['NO_EVIDENCE input reason']);
    const { proof } = (await progressOf(union.office, id, { ...none, finEvidence: [foreignEvidence('Voucher', id)] }))!.evidence;
    expect(await plans.refusals(union.office, 'closePlanTask', { id: tasks[1]!.id, version: 1, outcome: 'DONE', evidenceProof: proof })).toEqual(['INVALID input evidenceProof']);
    expect(await plans.must(union.office, 'closePlanTask', { id, version: 1, outcome: 'DONE', evidenceProof: proof })).toMatchObject({ stage: 'DONE', closingEvidence: 1 });
  });
  it('MEM-34 gives neither progress nor ticket of a plan that the caller may not read', async () => {
    const union = await plans.union();
    const { id } = await plans.add(union, await plans.draft(union));
    expect(await progressOf(nobody, id)).toBeNull();
    expect(await progressOf(plans.member(union), id)).toMatchObject({ evidence: { records: [] } });
  });

  async function ticketOfOffice(union: Union, id: string) {
    const query = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on PlanTask { evidenceTicket } } }';
    const { _entities } = await plans.service.data<{ _entities: { evidenceTicket: string }[] }>(union.office, query, { representations: [{ __typename: 'PlanTask', id }] });
    return ticketSeal(plans.service.seal).open(_entities[0]!.evidenceTicket)!;
  }
});

describe('MEM-34 linking evidence', () => {
  it('MEM-34 links a record once, however often, with one event and one audit entry', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, {});
    await attach(union, tasks[0]!.id);
    await attach(union, tasks[0]!.id);
    const { connection } = plans.service.store;
    expect(await connection.collection('outbox').countDocuments({ type: 'EvidenceAttached', recordId: union.id })).toBe(1);
    expect(await connection.collection('audit').countDocuments({ act: 'attachMemEvidence', recordId: union.id })).toBe(1);
  });
  it.each([
    ['a type that is no evidence', { recordType: 'RoleGrant' }, 'INVALID input recordType'],
    ['an id that is no task', { taskId: 'tsk1' }, 'INVALID input taskId'],
    ['a record that is not there', { recordId: 'org00000000000000000000000000' }, 'NOT_FOUND input recordId'],
  ])('MEM-34 refuses to link %s', async (_title, over, refusal) => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, {});
    expect(await plans.refusals(union.office, 'attachMemEvidence', { taskId: tasks[0]!.id, recordType: 'UnionOrganization', recordId: union.id, ...over })).toEqual([refusal]);
  });
  it('MEM-34 lets those link a record who may write it, and tells others nothing', async () => {
    const [union, other] = [await plans.union(), await plans.union()];
    const { tasks } = await plans.inForce(union, {});
    const input = { taskId: tasks[0]!.id, recordType: 'UnionOrganization', recordId: union.id };
    expect(await plans.refusals(other.office, 'attachMemEvidence', input)).toEqual(['NOT_FOUND input recordId']);
    const mutation = 'mutation ($input: AttachMemEvidenceInput!) { attachMemEvidence(input: $input) { userErrors { code } } }';
    const code = async (caller: Parameters<typeof plans.service.ask>[0]): Promise<unknown> =>
      (await plans.service.ask(caller, mutation, { input })).errors?.[0]?.extensions['code'];
    expect([await code(nobody), await code(plans.member(union))]).toEqual(['UNAUTHENTICATED', 'FORBIDDEN']);
  });
});

describe('MEM-34 reports of progress', () => {
  it('MEM-34 takes a percent with a note for a task without targets, and shows the latest', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, {});
    const { id } = tasks[0]!;
    expect(await progressOf(nobody, id)).toMatchObject({ percent: null, percentReason: '没有目标，也尚未填报进度 | no target, and no progress reported yet' });
    expect(await plans.must(union.office, 'reportProgress', { taskId: id, percent: 40, note: '已完成选址' })).toMatchObject({
      stage: 'IN_PROGRESS',
      progressReports: [{ on: '2025-03-31', percent: 40, note: '已完成选址' }],
    });
    await plans.must(union.office, 'reportProgress', { taskId: id, percent: 70, note: '已开工' });
    expect(await progressOf(nobody, id)).toMatchObject({ percent: 70, percentReason: null });
  });
  it.each([
    [{ percent: -1 }, 'INVALID input percent'],
    [{ percent: 101 }, 'INVALID input percent'],
    [{}, 'INVALID input percent'],
    [{ percent: 50, note: ' ' }, 'INVALID input note'],
  ])('MEM-34 refuses a report of %p', async (over, refusal) => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, {});
    expect(await plans.refusals(union.office, 'reportProgress', { taskId: tasks[0]!.id, note: '进展', ...over })).toEqual([refusal]);
  });
  it.each([0, 100])('MEM-34 takes a report of %p percent', async (percent) => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, {});
    expect(await plans.refusals(union.office, 'reportProgress', { taskId: tasks[0]!.id, percent, note: '进展' })).toEqual([]);
  });
  it('MEM-34 takes a note but no percent for a task with targets', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, { targets: [RATE] });
    expect(await plans.refusals(union.office, 'reportProgress', { taskId: tasks[0]!.id, percent: 50, note: '进展' })).toEqual(['HAS_TARGETS input percent']);
    expect(await plans.must(union.office, 'reportProgress', { taskId: tasks[0]!.id, note: '正在申报' })).toMatchObject({ progressReports: [{ percent: null }] });
  });
  it('MEM-34 lets a committee member report on own tasks alone', async () => {
    const union = await plans.union();
    const [mine] = union.committee;
    const { tasks } = await plans.inForce(union, { ownerId: mine }, { ownerId: union.committee[1] });
    const member = { ...memberOf(union.id, mine!), grants: [{ role: 'COMMITTEE_MEMBER', orgId: union.id }] };
    const [own, others] = tasks as [TaskView, TaskView];
    expect(await plans.refusals(member, 'reportProgress', { taskId: own.id, percent: 10, note: '进展' })).toEqual([]);
    expect(await plans.refusals(member, 'reportProgress', { taskId: others.id, percent: 10, note: '进展' })).toEqual(['NOT_FOUND input id']);
  });
  it('MEM-34 takes no report on a draft', async () => {
    const union = await plans.union();
    const { id } = await plans.add(union, await plans.draft(union));
    expect(await plans.refusals(union.office, 'reportProgress', { taskId: id, percent: 10, note: '进展' })).toEqual(['WRONG_STATE input taskId']);
  });
});

describe('MEM-34 the progress of a plan', () => {
  it('MEM-34 counts targets met, missed and unknown, and has no percent while one is unknown', async () => {
    const union = await plans.union({ employeeCount: 2 });
    const { plan } = await plans.inForce(union, { targets: [RATE, JOINERS] }, { targets: [STUDENTS] }, {});
    const [, , students] = (await ticketOf(plan.id, 'WorkPlan')).metrics;
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on WorkPlan {
      progress { asOf percent percentReason targetsMet targetsMissed targetsUnknown tasksReported tasksUnreported } } } }`;
    const ask = (foreign: Foreign) => plans.service.data(nobody, query, { representations: [{ __typename: 'WorkPlan', id: plan.id, ...foreign }] });
    expect(await ask({ ...none, demMetrics: null })).toMatchObject({
      _entities: [{ progress: { asOf: '2025-03-31', percent: null, targetsMet: 1, targetsMissed: 1, targetsUnknown: 1, tasksReported: 0, tasksUnreported: 1 } }],
    });
    const answered = await ask({ ...none, demMetrics: [{ key: students!.key, value: 100, reason: null }] });
    expect(answered).toMatchObject({
      _entities: [{ progress: { targetsMet: 2, targetsMissed: 1, targetsUnknown: 0, percentReason: null, percent: expect.closeTo(66.67, 1) as number } }],
    });
  });
});

describe('MEM-34 what it costs', () => {
  it('MEM-34 reads fifty tasks with evidence, targets and percent in as many queries as one', async () => {
    const union = await plans.union({ employeeCount: 2 });
    const targets = [RATE, JOINERS, STUDENTS];
    const { plan } = await plans.inForce(union, ...Array.from({ length: 50 }, () => ({ targets })));
    for (const { id } of plan.tasks.slice(0, 19)) await attach(union, id);
    const query = `query ($id: ID!) { workPlan(orgId: $id, year: 2025) { tasks { memEvidence { title } memMetrics { metric value } evidence { records { title } } percent percentReason targetProgress { actual } } progress { percent } } }`;
    const commands = await plans.service.commandsOf(() => plans.service.data(nobody, query, { id: union.id }));
    expect(commands.filter((name) => name === 'find')).toHaveLength(2 + membershipEvidence(plans.service.store).sources.length);
    expect(commands.filter((name) => name === 'aggregate')).toHaveLength(3);
    expect(new Set(commands)).toEqual(new Set(['find', 'aggregate']));
  });
});
