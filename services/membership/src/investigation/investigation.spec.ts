import type { Caller } from '@uniongraph/access';
import { actsOn, holding, memberOf, type Acts } from '@uniongraph/testing';
import { GroupsUnderTest, type Union } from '../group/group.seed.js';
import { areas, aRegulation } from '../regulation/regulation.seed.js';

const TOPIC = `id version title kind state proposedOn dueOn lead { id } adoptedOn report { on method sample abstract reference } changedRegulation { id title } changedPlanTask { id key }`;
const PROJECT = 'id version title kind state from concludedOn outcome topic { id } lead { id }';
const SELECTIONS = {
  proposeInvestigation: ['investigation', TOPIC],
  submitInvestigationReport: ['investigation', TOPIC],
  adoptInvestigation: ['investigation', TOPIC],
  startInnovationProject: ['innovationProject', PROJECT],
  concludeInnovationProject: ['innovationProject', PROJECT],
  setRegulationAreas: ['regulationAreaList', 'id'],
  draftRegulation: ['regulation', 'id version'],
  adoptRegulation: ['regulation', 'id version'],
  draftWorkPlan: ['workPlan', 'id version'],
  addPlanTask: ['planTask', 'id'],
} as const;
interface Versioned {
  id: string;
  version: number;
}
const REPORT = { method: '问卷与座谈', sample: '一线职工 120 人', abstract: '职工盼望错峰用餐。' };

let unions: GroupsUnderTest;
let acts: Acts<keyof typeof SELECTIONS>;
beforeAll(async () => {
  unions = await GroupsUnderTest.start('2025-06-20T10:00:00+08:00');
  acts = actsOn(unions.service, SELECTIONS);
});
afterAll(() => unions.service.close());

const topicOf = ({ id, members }: Union, over: object = {}) => ({ orgId: id, title: '职工思想状况调研', kind: 'WORK', leadId: members[0], dueOn: '2025-06-30', ...over });
const proposed = (union: Union, over: object = {}): Promise<Versioned> => acts.must<Versioned>(union.office, 'proposeInvestigation', topicOf(union, over));
async function reported(union: Union): Promise<Versioned> {
  const { id, version } = await proposed(union);
  return acts.must<Versioned>(union.office, 'submitInvestigationReport', { id, version, ...REPORT });
}
async function draftOf({ id, office }: Union): Promise<Versioned> {
  await acts.must(office, 'setRegulationAreas', { orgId: id, from: '2025-01-01', areas: areas(1) });
  return acts.must<Versioned>(office, 'draftRegulation', aRegulation(id, { title: '职工食堂管理办法' }));
}
async function planTask({ id, office }: Union): Promise<string> {
  const { id: planId } = await acts.must<Versioned>(office, 'draftWorkPlan', { orgId: id, year: 2025, title: '计划', sections: [{ no: '1', title: '一' }] });
  const task = { key: 'T1', section: '1', item: '事项', text: '内容', months: [3], committee: 'OFF', capabilities: ['MEM-28'] };
  return (await acts.must<Versioned>(office, 'addPlanTask', { planId, task })).id;
}

describe('MEM-28 an investigation from proposal to adoption', () => {
  it('MEM-28 links an adopted report to the regulation that it changed', async () => {
    const union = await unions.union(2);
    const { id, version } = await reported(union);
    const regulation = await draftOf(union);
    const adopt = (over: object) => acts.refusals(union.office, 'adoptInvestigation', { id, version, ...over });
    expect(await adopt({ regulationId: regulation.id })).toEqual(['INVALID input regulationId']);
    await acts.must(union.office, 'adoptRegulation', regulation as unknown as Record<string, unknown>);
    const adopted = await acts.must(union.office, 'adoptInvestigation', { id, version, regulationId: regulation.id });
    expect(adopted).toMatchObject({ state: 'ADOPTED', adoptedOn: '2025-06-20', changedRegulation: { id: regulation.id, title: '职工食堂管理办法' }, changedPlanTask: null });
    expect(await adopt({ version: 3, regulationId: regulation.id })).toEqual(['WRONG_STATE input id']);
  });
  it('MEM-28 adopts nothing that changed nothing, and takes a plan task in place of a regulation', async () => {
    const union = await unions.union(2);
    const { id, version } = await reported(union);
    expect(await acts.refusals(union.office, 'adoptInvestigation', { id, version })).toEqual(['NOTHING_CHANGED input regulationId']);
    const planTaskId = await planTask(union);
    expect(await acts.must(union.office, 'adoptInvestigation', { id, version, planTaskId })).toMatchObject({
      changedPlanTask: { id: planTaskId, key: 'T1' },
      changedRegulation: null,
    });
  });
  it('MEM-28 links no regulation and no task of another union', async () => {
    const [union, other] = [await unions.union(2), await unions.union(2)];
    const { id, version } = await reported(union);
    const elsewhere = await draftOf(other);
    await acts.must(other.office, 'adoptRegulation', elsewhere as unknown as Record<string, unknown>);
    const adopt = (over: object) => acts.refusals(union.office, 'adoptInvestigation', { id, version, ...over });
    expect(await adopt({ regulationId: elsewhere.id })).toEqual(['NOT_FOUND input regulationId']);
    expect(await adopt({ planTaskId: await planTask(other) })).toEqual(['NOT_FOUND input planTaskId']);
  });
  it.each([
    ['method', 200],
    ['sample', 200],
    ['abstract', 5_000],
  ])('MEM-28 takes no report that does not name its %s, within its length', async (field, max) => {
    const union = await unions.union(2);
    const { id } = await proposed(union);
    const submit = (text: string) => acts.refusals(union.office, 'submitInvestigationReport', { id, version: 1, ...REPORT, [field]: text });
    expect([await submit(' '), await submit('字'.repeat(max + 1))]).toEqual([[`INVALID input ${field}`], [`INVALID input ${field}`]]);
    expect(await submit('字'.repeat(max))).toEqual([]);
  });
  it('MEM-28 takes the report of the lead or the office, once, and adopts none before', async () => {
    const union = await unions.union(2);
    const { id } = await proposed(union);
    expect(await acts.refusals(union.office, 'adoptInvestigation', { id, version: 1, planTaskId: 'tsk0' })).toEqual(['WRONG_STATE input id']);
    const submit = (caller: Caller, version = 1) => acts.refusals(caller, 'submitInvestigationReport', { id, version, ...REPORT });
    expect(await submit(memberOf(union.id, union.members[1]!))).toEqual(['NOT_FOUND input id']);
    expect(await submit(memberOf(union.id, union.members[0]!))).toEqual([]);
    expect(await submit(union.office, 2)).toEqual(['WRONG_STATE input id']);
  });
  it('MEM-28 is led by an active member here, due from today on', async () => {
    const [union, other] = [await unions.union(2), await unions.union(1)];
    const propose = (over: object) => acts.refusals(union.office, 'proposeInvestigation', topicOf(union, over));
    expect(await propose({ leadId: other.members[0] })).toEqual(['NOT_FOUND input leadId']);
    expect(await propose({ dueOn: '2025-06-19' })).toEqual(['INVALID input dueOn']);
    expect(await propose({ title: '字'.repeat(81) })).toEqual(['INVALID input title']);
    expect(await propose({ dueOn: '2025-06-20', title: '字'.repeat(80) })).toEqual([]);
    const version = await unions.versionOf(union.members[1]!);
    await unions.register.act(union.office, 'retire', { id: union.members[1]!, version, on: '2025-06-01' });
    expect(await propose({ leadId: union.members[1] })).toEqual(['NOT_ELIGIBLE input leadId']);
  });
});

describe('MEM-28 innovation projects', () => {
  it('MEM-28 starts on an investigation of the union and is concluded once with its outcome', async () => {
    const [union, other] = [await unions.union(2), await unions.union(2)];
    const { id: topicId } = await reported(union);
    const project = { orgId: union.id, title: '互联网+服务职工', kind: 'SYSTEM', leadId: union.members[1], from: '2025-06-01' };
    expect(await acts.refusals(union.office, 'startInnovationProject', { ...project, topicId: (await reported(other)).id })).toEqual(['NOT_FOUND input topicId']);
    expect(await acts.refusals(union.office, 'startInnovationProject', { ...project, from: '2025-06-21' })).toEqual(['INVALID input from']);
    const { id } = await acts.must<Versioned>(union.office, 'startInnovationProject', { ...project, topicId });
    const conclude = (over: object) => acts.refusals(union.office, 'concludeInnovationProject', { id, version: 1, outcome: '上线服务窗口', ...over });
    expect([await conclude({ on: '2025-05-31' }), await conclude({ on: '2025-06-21' }), await conclude({ outcome: ' ' })]).toEqual([
      ['INVALID input on'],
      ['INVALID input on'],
      ['INVALID input outcome'],
    ]);
    expect(await conclude({ on: '2025-06-01' })).toEqual([]);
    expect(await conclude({ version: 2 })).toEqual(['WRONG_STATE input id']);
    const query = 'query ($id: ID!) { innovationProject(id: $id) { state outcome topic { id } } }';
    expect(await unions.service.data(union.office, query, { id })).toEqual({ innovationProject: { state: 'CONCLUDED', outcome: '上线服务窗口', topic: { id: topicId } } });
  });
});

describe('MEM-28 who sees and does what', () => {
  it('MEM-28 shows nothing to another union, and gives a retry the first result', async () => {
    const union = await unions.union(2);
    const input = topicOf(union, { requestId: 'once' });
    const topic = await acts.must<Versioned>(union.office, 'proposeInvestigation', input);
    expect(await acts.must(union.office, 'proposeInvestigation', input)).toEqual(topic);
    const outsider = holding('UNION_OFFICE', (await unions.union(1)).id);
    expect(await unions.service.data(outsider, 'query ($id: ID!) { investigation(id: $id) { title } }', { id: topic.id })).toEqual({ investigation: null });
    expect(await acts.refusals(outsider, 'submitInvestigationReport', { id: topic.id, version: 1, ...REPORT })).toEqual(['NOT_FOUND input id']);
    expect(await acts.refusals(outsider, 'proposeInvestigation', topicOf(union))).toEqual(['NOT_FOUND input orgId']);
  });
  it('MEM-28 puts a report on the desk by its due day until it is submitted', async () => {
    const union = await unions.union(2);
    const { id, version } = await proposed(union);
    const desk = async (withinDays: number) =>
      (
        await unions.service.data<{ officeDesk: { kind: string; recordId: string }[] }>(
          union.office,
          'query ($id: ID!, $days: Int) { officeDesk(orgId: $id, withinDays: $days) { kind recordId } }',
          { id: union.id, days: withinDays },
        )
      ).officeDesk.filter(({ kind }) => kind === 'INVESTIGATION_REPORT');
    expect(await desk(9)).toEqual([]);
    expect(await desk(10)).toEqual([{ kind: 'INVESTIGATION_REPORT', recordId: id }]);
    await acts.must(union.office, 'submitInvestigationReport', { id, version, ...REPORT });
    expect(await desk(10)).toEqual([]);
  });
  it('MEM-28 lists investigations at the same cost for one as for many', async () => {
    const union = await unions.union(2);
    for (const title of ['甲', '乙', '丙']) await proposed(union, { title });
    const list = (first: number) =>
      unions.service.data<{ investigations: { nodes: { title: string }[] } }>(
        union.office,
        'query ($org: ID!, $first: Int) { investigations(filter: { orgId: { eq: $org } }, first: $first) { nodes { title organization { name } lead { name } changedRegulation { title } } } }',
        { org: union.id, first },
      );
    expect((await list(2)).investigations.nodes.map(({ title }) => title)).toEqual(['丙', '乙']);
    expect(await unions.service.commandsOf(() => list(3))).toEqual(await unions.service.commandsOf(() => list(1)));
  });
});
