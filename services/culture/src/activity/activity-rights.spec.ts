import type { Caller } from '@uniongraph/access';
import { holding, memberOf, nobody } from '@uniongraph/testing';
import { ulid } from 'ulid';
import { refusal, startCulture, type Activity, type Answer, type CultureKit } from '../culture.seed.js';

let kit: CultureKit;
beforeAll(async () => {
  kit = await startCulture();
});
beforeEach(() => kit.service.at('2025-05-20T10:00:00+08:00'));
afterAll(() => kit.service.close());

const step = (
  caller: Caller,
  name: 'openRegistration' | 'holdActivity' | 'cancelActivity' | 'summariseActivity',
  { id }: Activity,
  version: number,
  over: Record<string, unknown> = {},
): Promise<Answer> => kit.act(caller, name, { id, version, ...over });
const seen = async (caller: Caller, { id }: Activity): Promise<unknown> =>
  (await kit.service.data<{ activity: unknown }>(caller, 'query ($id: ID!) { activity(id: $id) { title budgetFen } }', { id })).activity;

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
    for (const role of ['UNION_OFFICE', 'UNION_CHAIR', 'FINANCE_OFFICER', 'AUDIT_COMMISSIONER'] as const)
      expect(await seen(holding(role, union.org), plan)).toEqual({ title: '职工趣味运动会', budgetFen: 100 });
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
    for (const attempt of [
      'activityStats { total { budgetFen { sum } } }',
      'activities(filter: { budgetFen: { gt: 1 } }) { totalCount }',
      'activities(orderBy: [{ field: BUDGET_FEN }]) { totalCount }',
    ]) {
      expect((await kit.service.ask(memberOf(union.org, member!), `{ ${attempt} }`)).errors).toHaveLength(1);
    }
    expect(await kit.service.data(holding('FINANCE_OFFICER', union.org), '{ activityStats { total { count budgetFen { sum } } } }')).toEqual({
      activityStats: { total: { count: 1, budgetFen: { sum: 100 } } },
    });
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
    for (const role of ['UNION_OFFICE', 'UNION_CHAIR', 'COMMITTEE_MEMBER', 'BRANCH_CHAIR'] as const)
      expect(refusal(await kit.act(holding(role, union.org), 'planActivity', input))).toBeUndefined();
    for (const role of ['MEMBER', 'GROUP_LEADER', 'FINANCE_OFFICER', 'ANALYST'] as const) {
      expect((await kit.service.ask(holding(role, union.org), kit.document('planActivity'), { input })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    expect((await kit.service.ask(nobody, kit.document('planActivity'), { input })).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    const { office } = await kit.aUnion();
    expect(await kit.act(office, 'planActivity', input)).toEqual(await kit.act(office, 'planActivity', { ...input, orgId: 'org0' }));
  });
  it("CUL-01 answers for acts on another union's published activity as for an absent one", async () => {
    const activity = await kit.opened(await kit.aUnion());
    const { office } = await kit.aUnion();
    const hidden = await step(office, 'cancelActivity', activity, 2, { reason: '台风' });
    expect(refusal(hidden)).toBe('NOT_FOUND');
    expect(hidden).toEqual(await step(office, 'cancelActivity', { ...activity, id: 'act00000000000000000000000000' }, 2, { reason: '台风' }));
  });
});
