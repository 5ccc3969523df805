import type { Caller } from '@uniongraph/access';
import { expandLists, slowPlans } from '@uniongraph/lists';
import { verifyAudit } from '@uniongraph/mongo';
import { readTypeDefs } from '@uniongraph/subgraph';
import { holding, memberOf, nobody, unresolvedFields } from '@uniongraph/testing';
import { ulid } from 'ulid';
import { refusal, startCulture, type Activity, type Answer, type CultureKit } from '../culture.seed.js';
import { culture } from '../subgraph.js';

let kit: CultureKit;
beforeAll(async () => {
  kit = await startCulture();
});
beforeEach(() => kit.service.at('2025-05-20T10:00:00+08:00'));
afterAll(() => kit.service.close());

const step = (caller: Caller, name: 'openRegistration' | 'holdActivity' | 'cancelActivity' | 'summariseActivity', { id }: Activity, version: number, over: Record<string, unknown> = {}): Promise<Answer> =>
  kit.act(caller, name, { id, version, ...over });
const seen = async (caller: Caller, { id }: Activity): Promise<unknown> => (await kit.service.data<{ activity: unknown }>(caller, 'query ($id: ID!) { activity(id: $id) { title budgetFen } }', { id })).activity;

describe('the culture subgraph', () => {
  it('serves every field of its contract', () => {
    expect(unresolvedFields(kit.service)).toEqual([]);
  });
  it('has an index for every list: of a subtree, of what is published, and of the person concerned', async () => {
    const { lists } = expandLists(readTypeDefs(culture.folder, culture.prefix), { prefix: culture.prefix });
    const slow: string[] = [];
    for (const list of lists) {
      const scopes = [{ orgScope: 'org' }, list.type === 'Activity' ? { isPublished: true } : { knownToIds: 'mem' }];
      slow.push(...(await slowPlans(list, kit.service.store.connection.model(list.type), scopes)));
    }
    expect(slow).toEqual([]);
    expect(lists.map(({ field }) => field).sort()).toEqual(['activities', 'attendances', 'registrations']);
  });
});

describe('CUL-01 from plan to summary', () => {
  it('CUL-01 plans with theme, tags, partners, people in charge, places and budget', async () => {
    const union = await kit.aUnion();
    const [host] = await kit.members(union.org, 1);
    const plan = { theme: '全民健身', tags: ['喜闻乐见'], coHostPartners: ['团委', '妇联'], hostIds: [host], capacity: 30, walkInsAllowed: true, budgetFen: 300_000, targetCount: 25, planTaskIds: ['tsk1'] };
    expect(await kit.planned(union, plan)).toMatchObject({
      state: 'PLANNED', version: 1, tags: plan.tags, coHostPartners: plan.coHostPartners, hosts: [{ id: host }], capacity: 30, walkInsAllowed: true, budgetFen: 300_000, targetCount: 25, planTaskIds: ['tsk1'],
      organization: { id: union.org }, from: '2025-05-20T01:00:00.000Z', registered: 0, waiting: 0, attended: 0, personTimes: 0,
    });
  });
  it('CUL-01 goes from planned to open, held with its counts, and summarised', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union, { walkInsAllowed: true });
    for (const member of await kit.members(union.org, 3)) await kit.checkIn(union, activity, member);
    expect((await step(union.office, 'holdActivity', activity, 2)).activity).toMatchObject({ state: 'HELD', version: 3, attended: 3, personTimes: 3 });
    expect((await step(union.office, 'summariseActivity', activity, 3, { resultText: '圆满完成' })).activity).toMatchObject({ state: 'SUMMARISED', resultText: '圆满完成' });
  });
  it('CUL-01 refuses to hold an activity that nobody attended', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union);
    const [member] = await kit.members(union.org, 1);
    await kit.signUp(union.org, member!, activity);
    expect(await step(union.office, 'holdActivity', activity, 2)).toEqual({ activity: null, userErrors: [{ code: 'NO_ATTENDANCE', field: ['input', 'id'] }] });
    await kit.checkIn(union, activity, member!);
    expect(refusal(await step(union.office, 'holdActivity', activity, 2))).toBeUndefined();
  });
  it('CUL-01 cancels with a reason, and not what somebody attended', async () => {
    const union = await kit.aUnion();
    const [plan, activity] = [await kit.planned(union), await kit.opened(union, { walkInsAllowed: true })];
    expect((await step(union.office, 'cancelActivity', plan, 1, { reason: ' ' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'reason'] }]);
    expect((await step(union.office, 'cancelActivity', plan, 1, { reason: '台风' })).activity).toMatchObject({ state: 'CANCELLED', cancelReason: '台风' });
    const [member] = await kit.members(union.org, 1);
    await kit.checkIn(union, activity, member!);
    expect(refusal(await step(union.office, 'cancelActivity', activity, 2, { reason: '台风' }))).toBe('HAS_ATTENDANCE');
  });
  it('CUL-01 refuses each step out of order', async () => {
    const union = await kit.aUnion();
    const plan = await kit.planned(union);
    expect(refusal(await step(union.office, 'holdActivity', plan, 1))).toBe('WRONG_STATE');
    expect(refusal(await step(union.office, 'summariseActivity', plan, 1, { resultText: 'x' }))).toBe('WRONG_STATE');
    await step(union.office, 'openRegistration', plan, 1);
    expect(refusal(await step(union.office, 'openRegistration', plan, 2))).toBe('WRONG_STATE');
    await step(union.office, 'cancelActivity', plan, 2, { reason: '台风' });
    for (const name of ['openRegistration', 'holdActivity'] as const) expect(refusal(await step(union.office, name, plan, 3))).toBe('WRONG_STATE');
    expect(refusal(await step(union.office, 'cancelActivity', plan, 3, { reason: '台风' }))).toBe('WRONG_STATE');
  });
  it('CUL-01 refuses a stale version, and lets one of two decisions on the same version through', async () => {
    const union = await kit.aUnion();
    const plan = await kit.planned(union);
    const answers = await Promise.all([step(union.office, 'openRegistration', plan, 1), step(union.office, 'cancelActivity', plan, 1, { reason: '台风' })]);
    expect(answers.map(refusal).sort()).toEqual(['STALE_VERSION', undefined]);
  });
  it('CUL-01 lets a sign-up not make the office\'s version stale', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union);
    const [member] = await kit.members(union.org, 1);
    await kit.signUp(union.org, member!, activity);
    expect(refusal(await step(union.office, 'cancelActivity', activity, 2, { reason: '台风' }))).toBeUndefined();
  });
  it('CUL-01 answers 100 concurrent retries of one plan with one activity and a whole audit trail', async () => {
    const union = await kit.aUnion();
    const requestId = ulid();
    const answers = await Promise.all(Array.from({ length: 100 }, () => kit.planned(union, { requestId })));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await kit.service.store.connection.collection('activities').countDocuments({ orgId: union.org })).toBe(1);
    expect(await verifyAudit(kit.service.store.connection)).toEqual([]);
  });
});

describe('CUL-01 input against a rule', () => {
  it.each([
    ['an empty title', { title: ' ' }, 'title'],
    ['a title of 81 characters', { title: '字'.repeat(81) }, 'title'],
    ['a tag of 21 characters', { tags: ['字'.repeat(21)] }, 'tags'],
    ['eleven tags', { tags: Array.from({ length: 11 }, String) }, 'tags'],
    ['a tag twice', { tags: ['a', 'a'] }, 'tags'],
    ['an end at the beginning', { to: '2025-05-20T01:00:00Z' }, 'to'],
    ['more than a year', { to: '2026-05-22T01:00:00Z' }, 'to'],
    ['no place', { capacity: 0 }, 'capacity'],
    ['a negative budget', { budgetFen: -1 }, 'budgetFen'],
    ['a negative target', { targetCount: -1 }, 'targetCount'],
  ])('CUL-01 refuses %s', async (_what, over, field) => {
    const { org, office } = await kit.aUnion();
    const input = { orgId: org, title: 'x', kind: 'OTHER', from: '2025-05-20T01:00:00Z', to: '2025-05-20T09:00:00Z', ...over };
    expect(await kit.act(office, 'planActivity', input)).toEqual({ activity: null, userErrors: [{ code: 'INVALID', field: ['input', field] }] });
  });
  it.each([{ title: '字'.repeat(80) }, { tags: Array.from({ length: 10 }, String) }, { to: '2026-05-21T01:00:00Z' }, { capacity: 1 }, { budgetFen: 0 }, { to: '2025-05-20T01:00:01Z' }])('CUL-01 takes %p', async (over) => {
    expect(await kit.planned(await kit.aUnion(), over)).toMatchObject({ state: 'PLANNED' });
  });
  it('CUL-01 takes active members alone in charge', async () => {
    const union = await kit.aUnion();
    const left = await kit.facts.member(union.org, { status: 'LEFT' });
    const plan = (hostIds: string[]): Promise<Answer> => kit.act(union.office, 'planActivity', { orgId: union.org, title: 'x', kind: 'OTHER', from: '2025-05-20T01:00:00Z', to: '2025-05-20T09:00:00Z', hostIds });
    expect([refusal(await plan([left])), refusal(await plan(['mem00000000000000000000000000']))]).toEqual(['MEMBER_NOT_ACTIVE', 'NOT_FOUND']);
  });
  it('CUL-01 answers a Money of 10.5 as bad input', async () => {
    const { org, office } = await kit.aUnion();
    const { errors } = await kit.service.ask(office, kit.document('planActivity'), { input: { orgId: org, title: 'x', kind: 'OTHER', from: '2025-05-20T01:00:00Z', to: '2025-05-20T09:00:00Z', budgetFen: 10.5 } });
    expect(errors?.[0]?.message).toContain('1050');
  });
});

describe('CUL-01 who sees and does what', () => {
  it('CUL-01 shows everybody what is open or later, without its budget, and keeps plans inside the union', async () => {
    const [union, elsewhere] = [await kit.aUnion(), await kit.aUnion()];
    const [plan, open] = [await kit.planned(union, { budgetFen: 100 }), await kit.opened(union, { budgetFen: 100 })];
    const cancelled = await kit.planned(union);
    await step(union.office, 'cancelActivity', cancelled, 1, { reason: '台风' });
    const [member] = await kit.members(union.org, 1);
    for (const caller of [nobody, elsewhere.office, memberOf(elsewhere.org, 'mem1')]) {
      expect([await seen(caller, plan), await seen(caller, cancelled), await seen(caller, open)]).toEqual([null, null, { title: '职工趣味运动会', budgetFen: null }]);
    }
    expect(await seen(memberOf(union.org, member!), plan)).toEqual({ title: '职工趣味运动会', budgetFen: null });
    for (const role of ['UNION_OFFICE', 'UNION_CHAIR', 'FINANCE_OFFICER', 'AUDIT_COMMISSIONER'] as const) expect(await seen(holding(role, union.org), plan)).toEqual({ title: '职工趣味运动会', budgetFen: 100 });
  });
  it('CUL-01 gives nothing away through the entity reference, the list, its filter or its statistics', async () => {
    const union = await kit.aUnion();
    const plan = await kit.planned(union, { title: `内部计划 ${ulid()}`, budgetFen: 100 });
    const r = [{ __typename: 'Activity', id: plan.id }];
    expect(await kit.service.data(nobody, 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Activity { title } } }', { r })).toEqual({ _entities: [null] });
    const list = 'query ($org: ID!) { activities(filter: { orgId: { eq: $org } }) { totalCount nodes { id } } }';
    expect(await kit.service.data(nobody, list, { org: union.org })).toEqual({ activities: { totalCount: 0, nodes: [] } });
    expect(await kit.service.data(union.office, list, { org: union.org })).toEqual({ activities: { totalCount: 1, nodes: [{ id: plan.id }] } });
    const [member] = await kit.members(union.org, 1);
    for (const attempt of ['activityStats { total { budgetFen { sum } } }', 'activities(filter: { budgetFen: { gt: 1 } }) { totalCount }', 'activities(orderBy: [{ field: BUDGET_FEN }]) { totalCount }']) {
      expect((await kit.service.ask(memberOf(union.org, member!), `{ ${attempt} }`)).errors).toHaveLength(1);
    }
    expect(await kit.service.data(holding('FINANCE_OFFICER', union.org), '{ activityStats { total { count budgetFen { sum } } } }')).toEqual({ activityStats: { total: { count: 1, budgetFen: { sum: 100 } } } });
  });
  it('CUL-01 hides who is in charge from those outside', async () => {
    const union = await kit.aUnion();
    const [host] = await kit.members(union.org, 1);
    const open = await kit.opened(union, { hostIds: [host] });
    const hosts = (caller: Caller): Promise<unknown> => kit.service.data(caller, 'query ($id: ID!) { activity(id: $id) { hosts { id } } }', { id: open.id });
    expect(await hosts(nobody)).toEqual({ activity: { hosts: null } });
    expect(await hosts(memberOf(union.org, host!))).toEqual({ activity: { hosts: [{ id: host }] } });
  });
  it('CUL-01 is planned by office, committee and branch chair, and by nobody else', async () => {
    const union = await kit.aUnion();
    const input = { orgId: union.org, title: 'x', kind: 'OTHER', from: '2025-05-20T01:00:00Z', to: '2025-05-20T09:00:00Z' };
    for (const role of ['UNION_OFFICE', 'UNION_CHAIR', 'COMMITTEE_MEMBER', 'BRANCH_CHAIR'] as const) expect(refusal(await kit.act(holding(role, union.org), 'planActivity', input))).toBeUndefined();
    for (const role of ['MEMBER', 'GROUP_LEADER', 'FINANCE_OFFICER', 'ANALYST'] as const) {
      expect((await kit.service.ask(holding(role, union.org), kit.document('planActivity'), { input })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    expect((await kit.service.ask(nobody, kit.document('planActivity'), { input })).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    const { office } = await kit.aUnion();
    expect(await kit.act(office, 'planActivity', input)).toEqual(await kit.act(office, 'planActivity', { ...input, orgId: 'org0' }));
  });
  it('CUL-01 answers for acts on another union\'s published activity as for an absent one', async () => {
    const activity = await kit.opened(await kit.aUnion());
    const { office } = await kit.aUnion();
    const hidden = await step(office, 'cancelActivity', activity, 2, { reason: '台风' });
    expect(refusal(hidden)).toBe('NOT_FOUND');
    expect(hidden).toEqual(await step(office, 'cancelActivity', { ...activity, id: 'act00000000000000000000000000' }, 2, { reason: '台风' }));
  });
});

describe('CUL-01 the calendar', () => {
  const CALENDAR = 'query ($org: ID!, $from: LocalDate!, $to: LocalDate!) { activityCalendar(orgId: $org, from: $from, to: $to) { id } }';
  it('CUL-01 shows what falls on the days asked for, in Shanghai, of the subtree, earliest first', async () => {
    const top = await kit.aUnion();
    const branch = await kit.aUnion({ parentId: top.org });
    const night = await kit.planned(branch, { from: '2025-06-01T15:00:00Z', to: '2025-06-01T16:00:00Z' });
    const series = await kit.planned(top, { from: '2025-05-30T01:00:00Z', to: '2025-06-02T09:00:00Z' });
    const days = async (from: string, to: string, caller = top.office): Promise<string[]> =>
      (await kit.service.data<{ activityCalendar: { id: string }[] }>(caller, CALENDAR, { org: top.org, from, to })).activityCalendar.map(({ id }) => id);
    expect(await days('2025-06-01', '2025-06-01')).toEqual([series.id, night.id]);
    expect(await days('2025-06-02', '2025-06-02')).toEqual([series.id]);
    expect(await days('2025-06-03', '2025-06-30')).toEqual([]);
    expect(await days('2025-05-01', '2025-05-29')).toEqual([]);
    expect(await days('2025-05-01', '2025-05-30')).toEqual([series.id]);
    expect(await days('2025-06-01', '2025-06-01', nobody)).toEqual([]);
  });
  it('CUL-01 lists the latest published activities of each organisation, in one query for any number', async () => {
    const [one, other] = [await kit.aUnion(), await kit.aUnion()];
    const early = await kit.opened(one);
    const late = await kit.opened(one, { from: '2025-07-01T01:00:00Z', to: '2025-07-01T02:00:00Z' });
    await kit.planned(one);
    const query = 'query ($r: [_Any!]!, $first: Int!) { _entities(representations: $r) { ... on UnionOrganization { activities(first: $first) { id } } } }';
    const r = [one, other].map(({ org }) => ({ __typename: 'UnionOrganization', id: org }));
    expect(await kit.service.data(nobody, query, { r, first: 50 })).toEqual({ _entities: [{ activities: [{ id: late.id }, { id: early.id }] }, { activities: [] }] });
    expect(await kit.service.data(nobody, query, { r, first: 1 })).toEqual({ _entities: [{ activities: [{ id: late.id }] }, { activities: [] }] });
    expect(await kit.service.commandsOf(() => kit.service.data(nobody, query, { r, first: 10 }))).toEqual(['aggregate']);
    for (const first of [0, 51]) expect((await kit.service.ask(nobody, query, { r, first })).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('CUL-01 what it costs', () => {
  it('CUL-01 reads fifty activities with all their counts in three queries', async () => {
    const union = await kit.aUnion();
    for (let i = 0; i < 50; i += 1) await kit.planned(union);
    const query = '{ activities(first: 50) { nodes { title registered waiting attended personTimes organization { id } hosts { id } } } }';
    expect((await kit.service.commandsOf(() => kit.service.data(union.office, query))).sort()).toEqual(['aggregate', 'aggregate', 'aggregate']);
  });
});
