import type { Caller } from '@uniongraph/access';
import { actsOn, holding, memberOf, nobody, type Acts } from '@uniongraph/testing';
import { GroupsUnderTest } from '../group/group.seed.js';

const SESSION = `id version name termNo sessionNo form state from to delegates openedOn present closedOn
  prepTasks { no text isMandatory dueOn doneOn } documents { title reference on } resolutions { no text adoptedOn planTasks { key } }`;
const SELECTIONS = {
  planUnionCongress: ['unionCongressSession', SESSION],
  completePrepTask: ['unionCongressSession', SESSION],
  addCongressDocument: ['unionCongressSession', SESSION],
  openUnionCongress: ['unionCongressSession', SESSION],
  adoptUnionResolution: ['unionCongressSession', SESSION],
  closeUnionCongress: ['unionCongressSession', SESSION],
  draftWorkPlan: ['workPlan', 'id version'],
  addPlanTask: ['planTask', 'id'],
} as const;
interface Session {
  id: string;
  version: number;
}

let unions: GroupsUnderTest;
let acts: Acts<keyof typeof SELECTIONS>;
beforeAll(async () => {
  unions = await GroupsUnderTest.start('2025-06-20T10:00:00+08:00');
  acts = actsOn(unions.service, SELECTIONS);
});
afterAll(() => unions.service.close());

interface Host {
  id: string;
  office: Caller;
}
const host = (): Promise<Host> => unions.union(1);
const planned = ({ id }: Host, termNo: number, sessionNo: number, over: object = {}) => ({
  orgId: id,
  termNo,
  sessionNo,
  from: '2025-06-20',
  to: '2025-06-21',
  delegates: 40,
  form: 'ALL',
  ...over,
});
const plan = (union: Host, termNo: number, sessionNo: number, over: object = {}): Promise<Session> =>
  acts.must<Session>(union.office, 'planUnionCongress', planned(union, termNo, sessionNo, over));
async function opened(union: Host, termNo = 5, sessionNo = 2): Promise<Session> {
  const { id, version } = await plan(union, termNo, sessionNo);
  return acts.must<Session>(union.office, 'openUnionCongress', { id, version, present: 36 });
}
async function closed(union: Host, termNo = 5, sessionNo = 2): Promise<Session> {
  const { id, version } = await opened(union, termNo, sessionNo);
  return acts.must<Session>(union.office, 'closeUnionCongress', { id, version });
}
const PREPARATIONS = [{ text: '起草工作报告', dueOn: '2025-06-10' }, { text: '推选代表' }, { text: '布置会场', isMandatory: false }];

describe('MEM-15 numbered sessions', () => {
  it('MEM-15 refuses 5-4 after 5-2, and says that 5-3 is next', async () => {
    const union = await host();
    await closed(union, 5, 2);
    const { userErrors } = await acts.attempt(union.office, 'planUnionCongress', planned(union, 5, 4));
    expect(userErrors).toMatchObject([{ code: 'NOT_CONSECUTIVE', field: ['input', 'sessionNo'], message: expect.stringContaining('5-3') as string }]);
    expect(await acts.must(union.office, 'planUnionCongress', planned(union, 5, 3))).toMatchObject({ name: '五届三次会议', state: 'PREPARING' });
  });
  it.each([
    [5, 1],
    [5, 2],
    [6, 2],
    [7, 1],
    [4, 3],
  ])('MEM-15 refuses %i-%i after 5-2', async (termNo, sessionNo) => {
    const union = await host();
    await closed(union, 5, 2);
    expect(await acts.refusals(union.office, 'planUnionCongress', planned(union, termNo, sessionNo))).toEqual(['NOT_CONSECUTIVE input sessionNo']);
  });
  it('MEM-15 begins the next term with its first session', async () => {
    const union = await host();
    await closed(union, 5, 2);
    expect(await acts.refusals(union.office, 'planUnionCongress', planned(union, 6, 1))).toEqual([]);
  });
  it('MEM-15 plans no session while the one before is not closed', async () => {
    const union = await host();
    const { id, version } = await opened(union, 5, 2);
    expect(await acts.refusals(union.office, 'planUnionCongress', planned(union, 5, 3))).toEqual(['PREVIOUS_NOT_CLOSED input sessionNo']);
    await acts.must(union.office, 'closeUnionCongress', { id, version });
    expect(await acts.refusals(union.office, 'planUnionCongress', planned(union, 5, 3))).toEqual([]);
  });
  it('MEM-15 lets one of two that plan the same session at once through', async () => {
    const union = await host();
    const attempts = await Promise.all([1, 2].map(() => acts.refusals(union.office, 'planUnionCongress', planned(union, 1, 1))));
    expect(attempts.flat()).toEqual([expect.stringMatching(/NOT_CONSECUTIVE|PREVIOUS_NOT_CLOSED/)]);
  });
});

describe('MEM-15 from preparation to closing', () => {
  it('MEM-15 does not open while a mandatory preparation is open, and names it', async () => {
    const union = await host();
    const { id } = await plan(union, 5, 3, { prepTasks: PREPARATIONS });
    await acts.must(union.office, 'completePrepTask', { id, version: 1, no: 1 });
    const { userErrors } = await acts.attempt(union.office, 'openUnionCongress', { id, version: 2, present: 36 });
    expect(userErrors).toMatchObject([{ code: 'PREPARATION_OPEN', message: expect.stringContaining('2 推选代表') as string }]);
    expect(userErrors[0]?.message).not.toMatch(/起草工作报告|布置会场/);
    await acts.must(union.office, 'completePrepTask', { id, version: 2, no: 2 });
    expect(await acts.must(union.office, 'openUnionCongress', { id, version: 3, present: 36 })).toMatchObject({ state: 'OPEN', openedOn: '2025-06-20', present: 36 });
  });
  it('MEM-15 completes a preparation once, of those there are, up to today', async () => {
    const union = await host();
    const { id } = await plan(union, 5, 3, { prepTasks: PREPARATIONS });
    const complete = (over: object) => acts.refusals(union.office, 'completePrepTask', { id, version: 1, no: 3, ...over });
    expect(await complete({ no: 4 })).toEqual(['INVALID input no']);
    expect(await complete({ on: '2025-06-21' })).toEqual(['INVALID input on']);
    expect(await complete({ on: '2025-06-20' })).toEqual([]);
    expect(await complete({ version: 2 })).toEqual(['WRONG_STATE input no']);
  });
  it('MEM-15 adopts resolutions in session alone, and plan tasks carry them', async () => {
    const [union, other] = [await host(), await host()];
    const task = await planTask(union);
    const { id, version } = await plan(union, 5, 3);
    const adopt = (over: object) => acts.refusals(union.office, 'adoptUnionResolution', { id, version, text: '通过工作报告', ...over });
    expect(await adopt({})).toEqual(['WRONG_STATE input id']);
    await acts.must(union.office, 'openUnionCongress', { id, version, present: 36, on: '2025-06-19' });
    expect(await adopt({ version: 2, on: '2025-06-18' })).toEqual(['INVALID input on']);
    expect(await adopt({ version: 2, on: '2025-06-21' })).toEqual(['INVALID input on']);
    expect(await adopt({ version: 2, planTaskIds: [task, await planTask(other)] })).toEqual(['NOT_FOUND input planTaskIds 1']);
    const saved = await acts.must(union.office, 'adoptUnionResolution', { id, version: 2, text: '改善教工之家', on: '2025-06-19', planTaskIds: [task] });
    expect(saved).toMatchObject({ resolutions: [{ no: 1, text: '改善教工之家', adoptedOn: '2025-06-19', planTasks: [{ key: 'T1' }] }] });
    const query = 'query ($id: ID!) { planTask(id: $id) { unionResolutions { text } } }';
    expect(await unions.service.data(union.office, query, { id: task })).toEqual({ planTask: { unionResolutions: [{ text: '改善教工之家' }] } });
    await acts.must(union.office, 'closeUnionCongress', { id, version: 3 });
    expect(await adopt({ version: 4 })).toEqual(['WRONG_STATE input id']);
  });
  it('MEM-15 takes documents until it is closed', async () => {
    const union = await host();
    const { id, version } = await opened(union);
    const saved = await acts.must(union.office, 'addCongressDocument', { id, version, title: '工会工作报告', reference: '校工〔2025〕3号' });
    expect(saved).toMatchObject({ documents: [{ title: '工会工作报告', reference: '校工〔2025〕3号', on: '2025-06-20' }] });
    await acts.must(union.office, 'closeUnionCongress', { id, version: 3 });
    expect(await acts.refusals(union.office, 'addCongressDocument', { id, version: 4, title: '补充' })).toEqual(['WRONG_STATE input id']);
  });
  it('MEM-15 opens on a day that has come, with at most all delegates, and closes not before', async () => {
    const union = await host();
    const { id } = await plan(union, 1, 1);
    const open = (over: object) => acts.refusals(union.office, 'openUnionCongress', { id, version: 1, present: 40, ...over });
    expect(await open({ on: '2025-06-21' })).toEqual(['INVALID input on']);
    expect([await open({ present: 0 }), await open({ present: 41 })]).toEqual([['INVALID input present'], ['INVALID input present']]);
    expect(await open({})).toEqual([]);
    expect(await acts.refusals(union.office, 'closeUnionCongress', { id, version: 2, on: '2025-06-19' })).toEqual(['INVALID input on']);
    expect(await acts.refusals(union.office, 'closeUnionCongress', { id, version: 2, on: '2025-06-20' })).toEqual([]);
  });
  it('OR-16 lets delegates meet with 101 members, and not with 100', async () => {
    const union = await unions.union(100);
    const delegates = planned(union, 1, 1, { form: 'DELEGATES' });
    const { userErrors } = await acts.attempt(union.office, 'planUnionCongress', delegates);
    expect(userErrors).toMatchObject([{ code: 'ALL_MUST_MEET', clause: expect.stringContaining('26') as string }]);
    await unions.members(union.id, 1);
    expect(await acts.must(union.office, 'planUnionCongress', delegates)).toMatchObject({ form: 'DELEGATES' });
  });
  it('OR-16 counts a session that opened as the members’ meeting of its year', async () => {
    const union = await host();
    const duty = () => unions.service.data(union.office, 'query ($id: ID!) { membersMeetingDuty(orgId: $id, year: 2025) { held met } }', { id: union.id });
    const { id, version } = await plan(union, 1, 1);
    expect(await duty()).toEqual({ membersMeetingDuty: { held: 0, met: false } });
    await acts.must(union.office, 'openUnionCongress', { id, version, present: 36 });
    expect(await duty()).toEqual({ membersMeetingDuty: { held: 1, met: true } });
  });
  it.each([
    ['termNo', { termNo: 0 }, 'termNo'],
    ['sessionNo', { sessionNo: 100 }, 'sessionNo'],
    ['days', { to: '2025-06-19' }, 'to'],
    ['delegates', { delegates: 0 }, 'delegates'],
    ['prepTasks', { prepTasks: Array.from({ length: 51 }, () => ({ text: 'x' })) }, 'prepTasks'],
    ['a preparation', { prepTasks: [{ text: '好' }, { text: ' ' }] }, 'prepTasks 1 text'],
    ['planTaskIds', { planTaskIds: Array.from({ length: 21 }, (_, i) => `tsk${i}`) }, 'planTaskIds'],
  ])('MEM-15 refuses %s that do not fit', async (_, over, field) => {
    const union = await host();
    expect(await acts.refusals(union.office, 'planUnionCongress', planned(union, 1, 1, over))).toEqual([`INVALID input ${field}`]);
  });
});

describe('MEM-15 who sees and does what', () => {
  it('MEM-15 shows a session in preparation to the own people, and to everybody once it has opened, without its preparations', async () => {
    const union = await host();
    const { id, version } = await plan(union, 1, 1, { prepTasks: [{ text: '布置会场', isMandatory: false }] });
    const seen = async (caller: Caller) =>
      (await unions.service.data<{ unionCongressSession: object | null }>(caller, 'query ($id: ID!) { unionCongressSession(id: $id) { state prepTasks { text } } }', { id }))
        .unionCongressSession;
    expect(await seen(memberOf(union.id, 'm'))).toEqual({ state: 'PREPARING', prepTasks: [{ text: '布置会场' }] });
    expect(await seen(nobody)).toBeNull();
    await acts.must(union.office, 'openUnionCongress', { id, version, present: 36 });
    expect(await seen(nobody)).toEqual({ state: 'OPEN', prepTasks: null });
    const outsider = holding('UNION_OFFICE', (await unions.union(1)).id);
    expect(await acts.refusals(outsider, 'closeUnionCongress', { id, version: 2 })).toEqual(['NOT_FOUND input id']);
    expect(await acts.refusals(outsider, 'planUnionCongress', planned(union, 1, 2))).toEqual(['NOT_FOUND input orgId']);
  });
  it('MEM-15 puts each open preparation on the desk by its day, or by the first of the session', async () => {
    const union = await host();
    const { id } = await plan(union, 5, 3, { prepTasks: PREPARATIONS });
    await acts.must(union.office, 'completePrepTask', { id, version: 1, no: 3 });
    const desk = async (on: string) =>
      (
        await unions.service.data<{ officeDesk: { kind: string; dueOn: string }[] }>(
          union.office,
          'query ($id: ID!, $on: LocalDate) { officeDesk(orgId: $id, on: $on, withinDays: 0) { kind dueOn } }',
          { id: union.id, on },
        )
      ).officeDesk.filter(({ kind }) => kind === 'CONGRESS_PREPARATION');
    expect((await desk('2025-06-09')).length).toBe(0);
    expect((await desk('2025-06-10')).map(({ dueOn }) => dueOn)).toEqual(['2025-06-10']);
    expect((await desk('2025-06-20')).map(({ dueOn }) => dueOn)).toEqual(['2025-06-10', '2025-06-20']);
  });
  it('MEM-15 lists sessions at the same cost for one as for many, and gives a retry the first result', async () => {
    const union = await host();
    for (const sessionNo of [1, 2, 3]) await closed(union, 1, sessionNo);
    const again = planned(union, 1, 4, { requestId: 'once' });
    expect(await acts.must(union.office, 'planUnionCongress', again)).toEqual(await acts.must(union.office, 'planUnionCongress', again));
    const list = (first: number) =>
      unions.service.data<{ unionCongressSessions: { nodes: object[] } }>(
        union.office,
        'query ($org: ID!, $first: Int) { unionCongressSessions(filter: { orgId: { eq: $org }, state: { eq: CLOSED } }, first: $first) { nodes { name organization { name } resolutions { planTasks { key } } } } }',
        { org: union.id, first },
      );
    expect((await list(2)).unionCongressSessions.nodes).toMatchObject([{ name: '一届三次会议' }, { name: '一届二次会议' }]);
    expect(await unions.service.commandsOf(() => list(3))).toEqual(await unions.service.commandsOf(() => list(1)));
  });
});

async function planTask({ id, office }: Host): Promise<string> {
  const { id: planId } = await acts.must<Session>(office, 'draftWorkPlan', { orgId: id, year: 2025, title: '计划', sections: [{ no: '1', title: '一' }] });
  const task = { key: 'T1', section: '1', item: '事项', text: '内容', months: [3], committee: 'OFF', capabilities: ['MEM-15'] };
  return (await acts.must<Session>(office, 'addPlanTask', { planId, task })).id;
}
