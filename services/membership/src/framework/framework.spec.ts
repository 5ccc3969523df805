import { holding, memberOf, nobody, type TestService } from '@uniongraph/testing';
import type { Caller } from '@uniongraph/access';
import { PlansUnderTest, type Union } from '../work-plan/plan.seed.js';

let plans: PlansUnderTest;
let service: TestService;
beforeAll(async () => {
  plans = await PlansUnderTest.start();
  ({ service } = plans);
});
afterAll(() => service.close());

type Payload = Record<string, unknown> & { userErrors: { code: string; field: string[] }[] };
const SELECTIONS: Record<string, string> = {
  defineFramework: 'framework { id code levels { name count nodes { key name } } }',
  tagTask: 'planTask { key frameworkNodes { level node { key name } framework { code } } }',
  untagTask: 'planTask { key frameworkNodes { node { key } } }',
  registerPartner: 'partner { id version name kind since endedOn }',
  endPartner: 'partner { id version endedOn }',
};
async function act(caller: Caller, name: string, input: object): Promise<Payload> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${SELECTIONS[name]} userErrors { code field } } }`;
  return (await service.data<Record<string, Payload>>(caller, query, { input }))[name]!;
}
const codes = ({ userErrors }: Payload): string[] => userErrors.map(({ code }) => code);

const LEVELS = [
  { name: '一个支点', nodes: ['学校发展'] },
  { name: '五个力度', nodes: ['师德', '维权', '宣传', '服务', '自身建设'] },
];
async function aFramework(union: Union, over: object = {}): Promise<string> {
  const answer = await act(union.office, 'defineFramework', { orgId: union.id, code: '1-5', name: '一五框架', year: 2025, levels: LEVELS, ...over });
  expect(answer.userErrors).toEqual([]);
  return (answer['framework'] as { id: string }).id;
}
const BOARD = 'query ($id: ID!) { tasksByFramework(frameworkId: $id) { gaps workPlan { title } untagged { key } nodes { node { key } isGap tasks { key } } } }';
interface Board {
  gaps: string[];
  untagged: { key: string }[];
  nodes: { node: { key: string }; isGap: boolean; tasks: { key: string }[] }[];
}
const board = async (caller: Caller, id: string): Promise<Board | null> => (await service.data<{ tasksByFramework: Board | null }>(caller, BOARD, { id })).tasksByFramework;

describe('MEM-35 tasks by framework', () => {
  it('MEM-35 names the strength without a task as a gap, and nothing once each has one', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, {}, {});
    const id = await aFramework(union);
    for (const [at, node] of ['1.1', '2.1', '2.2', '2.4', '2.5'].entries())
      expect(codes(await act(union.office, 'tagTask', { frameworkId: id, node, taskId: tasks[at % 2]!.id }))).toEqual([]);
    const seen = (await board(union.office, id))!;
    expect(seen.gaps).toEqual(['五个力度：宣传']);
    expect(seen.nodes.map(({ node, isGap, tasks: at }) => [node.key, isGap, at.map(({ key }) => key)])).toEqual([
      ['1.1', false, ['T1']],
      ['2.1', false, ['T2']],
      ['2.2', false, ['T1']],
      ['2.3', true, []],
      ['2.4', false, ['T2']],
      ['2.5', false, ['T1']],
    ]);
    await act(union.office, 'tagTask', { frameworkId: id, node: '2.3', taskId: tasks[0]!.id });
    expect(await board(union.office, id)).toMatchObject({ gaps: [], untagged: [] });
  });
  it('MEM-35 tags a task once to a node, takes the tag off, and keeps what was', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, {});
    const id = await aFramework(union);
    const tag = { frameworkId: id, node: '2.3', taskId: tasks[0]!.id };
    const both = await Promise.all([act(union.office, 'tagTask', tag), act(union.office, 'tagTask', tag)]);
    expect(both.map(codes).sort()).toEqual([[], ['WRONG_TAG']]);
    expect(both.find((answer) => answer['planTask'])!['planTask']).toEqual({
      key: 'T1',
      frameworkNodes: [{ level: '五个力度', node: { key: '2.3', name: '宣传' }, framework: { code: '1-5' } }],
    });
    expect(await act(union.office, 'untagTask', tag)).toMatchObject({ planTask: { frameworkNodes: [] }, userErrors: [] });
    expect(codes(await act(union.office, 'untagTask', tag))).toEqual(['WRONG_TAG']);
    expect(await board(union.office, id)).toMatchObject({ untagged: [{ key: 'T1' }] });
    expect(codes(await act(union.office, 'tagTask', tag))).toEqual([]);
    expect(await service.store.connection.collection('taskTags').countDocuments({ frameworkId: id })).toBe(2);
  });
  it('MEM-35 counts a task that was dropped for no node', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, {});
    const id = await aFramework(union);
    await act(union.office, 'tagTask', { frameworkId: id, node: '1.1', taskId: tasks[0]!.id });
    await plans.must(union.office, 'closePlanTask', { id: tasks[0]!.id, version: tasks[0]!.version, outcome: 'DROPPED', reason: '上级取消该项工作' });
    expect((await board(union.office, id))!.gaps).toContain('一个支点：学校发展');
  });
  it('MEM-35 knows no node that is not there, no task of another union or year, and one framework of a code and year', async () => {
    const [union, other] = [await plans.union(), await plans.union()];
    const { tasks } = await plans.inForce(union, {});
    const { tasks: foreign } = await plans.inForce(other, {});
    const id = await aFramework(union);
    const [task] = tasks;
    expect(codes(await act(union.office, 'tagTask', { frameworkId: id, node: '3.1', taskId: task!.id }))).toEqual(['NOT_FOUND']);
    expect(codes(await act(union.office, 'tagTask', { frameworkId: id, node: '1.1', taskId: foreign[0]!.id }))).toEqual(['NOT_FOUND']);
    const next = await aFramework(union, { year: 2026 });
    expect(codes(await act(union.office, 'tagTask', { frameworkId: next, node: '1.1', taskId: task!.id }))).toEqual(['NOT_FOUND']);
    expect(codes(await act(union.office, 'defineFramework', { orgId: union.id, code: '1-5', name: '又一', year: 2025, levels: LEVELS }))).toEqual(['DUPLICATE_CODE']);
    expect(codes(await act(union.office, 'defineFramework', { orgId: union.id, code: '1-4', name: '少一', year: 2025, levels: LEVELS }))).toEqual(['WRONG_NODE_COUNT']);
  });
  it("MEM-35 is the union's own: others neither see nor change it", async () => {
    const [union, other] = [await plans.union(), await plans.union()];
    const { tasks } = await plans.inForce(union, {});
    const id = await aFramework(union);
    expect(await board(plans.member(union), id)).not.toBeNull();
    expect(await board(other.office, id)).toBeNull();
    expect(await service.data(other.office, '{ frameworks { totalCount } }')).toEqual({ frameworks: { totalCount: 0 } });
    expect(codes(await act(other.office, 'tagTask', { frameworkId: id, node: '1.1', taskId: tasks[0]!.id }))).toEqual(['NOT_FOUND']);
    expect(codes(await act(other.office, 'defineFramework', { orgId: union.id, code: '1-5', name: '外人', year: 2027, levels: LEVELS }))).toEqual(['NOT_FOUND']);
    expect((await service.ask(nobody, BOARD, { id })).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
  it('MEM-35 reads the nodes of all tasks of a plan in two queries beside that of the tasks', async () => {
    const union = await plans.union();
    const { plan, tasks } = await plans.inForce(union, {}, {}, {});
    const id = await aFramework(union);
    for (const { id: taskId } of tasks) await act(union.office, 'tagTask', { frameworkId: id, node: '1.1', taskId });
    const query = 'query ($p: ID!) { planTasks(filter: { planId: { eq: $p } }) { nodes { frameworkNodes { node { name } } } } }';
    expect(await service.commandsOf(() => service.data(union.office, query, { p: plan.id }))).toHaveLength(3);
  });
});

describe('MEM-35 partner bodies', () => {
  it('MEM-35 registers a partner, lists it by kind, and ends it', async () => {
    const union = await plans.union();
    const input = { orgId: union.id, name: ' 镇妇联 ', kind: 'WOMENS_FEDERATION', since: '2025-03-01' };
    const { partner } = (await act(union.office, 'registerPartner', input)) as unknown as { partner: { id: string; version: number } };
    expect(partner).toMatchObject({ name: '镇妇联', kind: 'WOMENS_FEDERATION', since: '2025-03-01', endedOn: null });
    expect(codes(await act(union.office, 'registerPartner', input))).toEqual(['DUPLICATE_CODE']);
    const list =
      '{ partners(filter: { kind: { eq: WOMENS_FEDERATION }, endedOn: { isNull: true } }) { nodes { name } } partnerStats(groupBy: [KIND]) { groups { key { kind } } } }';
    expect(await service.data(union.office, list)).toMatchObject({ partners: { nodes: [{ name: '镇妇联' }] } });
    expect(codes(await act(union.office, 'endPartner', { id: partner.id, version: 1, on: '2025-02-28' }))).toEqual(['INVALID']);
    expect(codes(await act(union.office, 'endPartner', { id: partner.id, version: 1, on: '2025-04-01' }))).toEqual(['INVALID']);
    expect(codes(await act(union.office, 'endPartner', { id: partner.id, version: 1, on: '2025-03-01' }))).toEqual([]);
    expect(codes(await act(union.office, 'endPartner', { id: partner.id, version: 2 }))).toEqual(['WRONG_STATE']);
    expect(await service.data(union.office, list)).toMatchObject({ partners: { nodes: [] } });
    expect(codes(await act(union.office, 'registerPartner', input))).toEqual([]);
  });
  it('MEM-35 answers a partner as an entity to the people of the union, and to nobody else', async () => {
    const [union, other] = [await plans.union(), await plans.union()];
    const { partner } = (await act(union.office, 'registerPartner', { orgId: union.id, name: '团委', kind: 'YOUTH_LEAGUE' })) as unknown as { partner: { id: string } };
    const entity = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PartnerBody { name } } }';
    const seen = (caller: Caller) => service.data(caller, entity, { r: [{ __typename: 'PartnerBody', id: partner.id }] });
    expect(await seen(memberOf(union.id, union.committee[0]!))).toEqual({ _entities: [{ name: '团委' }] });
    for (const caller of [other.office, nobody, holding('MEMBER', other.id)]) expect(await seen(caller)).toEqual({ _entities: [null] });
    expect(codes(await act(other.office, 'endPartner', { id: partner.id, version: 1 }))).toEqual(['NOT_FOUND']);
    expect(codes(await act(other.office, 'registerPartner', { orgId: union.id, name: '外人', kind: 'PARTY' }))).toEqual(['NOT_FOUND']);
  });
  it.each([
    [{ name: '' }, ['INVALID']],
    [{ name: '字'.repeat(81) }, ['INVALID']],
    [{ name: '字'.repeat(80) }, []],
    [{ contact: '字'.repeat(81) }, ['INVALID']],
    [{ since: '2025-04-01' }, ['INVALID']],
    [{ since: '2025-03-31' }, []],
  ])('MEM-35 of a partner with %j: %j', async (over, expected) => {
    const union = await plans.union();
    expect(codes(await act(union.office, 'registerPartner', { orgId: union.id, name: '退协', kind: 'RETIREES_ASSOCIATION', ...over }))).toEqual(expected);
  });
});
