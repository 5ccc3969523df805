import { verifyAudit } from '@uniongraph/mongo';
import { holding, memberOf } from '@uniongraph/testing';
import { refusal, startWelfare, type Answer, type Union, type WelfareKit } from '../welfare.seed.js';

let kit: WelfareKit;
beforeAll(async () => {
  kit = await startWelfare();
});
beforeEach(() => kit.service.at('2025-05-20T10:00:00+08:00'));
afterAll(() => kit.service.close());

const report = (caller: Parameters<typeof kit.act>[0], over: Record<string, unknown>): Promise<Answer> =>
  kit.act(caller, 'reportHospitalStay', { hospital: '江都人民医院', from: '2025-05-20', ...over });
async function rate(union: Union, from = '2025-05-01', to = '2025-05-31'): Promise<unknown> {
  const query = 'query ($org: ID!, $from: LocalDate!, $to: LocalDate!) { hospitalVisitRate(orgId: $org, from: $from, to: $to) { stays visited rate suppressed } }';
  return (await kit.service.data<{ hospitalVisitRate: unknown }>(union.office, query, { org: union.org, from, to })).hospitalVisitRate;
}

describe('WEL-05 reporting a stay', () => {
  it('WEL-05 raises the visit with the stay, due three working days later', async () => {
    const union = await kit.aUnion();
    const stay = await kit.reported(union, { from: '2025-05-18', planTaskIds: ['tsk1'] });
    expect(stay).toMatchObject({
      version: 1,
      from: '2025-05-18',
      to: null,
      member: { id: union.member },
      planTaskIds: ['tsk1'],
      visit: { trigger: 'HOSPITAL', state: 'OPEN', dueOn: '2025-05-23' },
    });
    const visit = await kit.service.data(union.office, 'query ($id: ID!) { visitTask(id: $id) { trigger occurredOn planTaskIds member { id } } }', { id: stay.visit!.id });
    expect(visit).toEqual({ visitTask: { trigger: 'HOSPITAL', occurredOn: '2025-05-18', planTaskIds: ['tsk1'], member: { id: union.member } } });
  });
  it('WEL-05 takes the report of the person, the group leader or the office, and of nobody else', async () => {
    const union = await kit.aUnion();
    for (const caller of [memberOf(union.org, union.visitor), holding('GROUP_LEADER', union.org), union.office, holding('UNION_CHAIR', union.org)]) {
      const memberId = caller.memberId ?? (await kit.facts.member(union.org));
      expect(refusal(await report(caller, { memberId }))).toBeUndefined();
    }
    for (const role of ['COMMITTEE_MEMBER', 'BRANCH_CHAIR', 'FINANCE_OFFICER', 'ANALYST', 'FEDERATION_OFFICER'] as const) {
      const { errors } = await kit.service.ask(holding(role, union.org), kit.document('reportHospitalStay'), {
        input: { memberId: union.member, hospital: 'x', from: '2025-05-20' },
      });
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });
  it('WEL-05 answers for another member like for an absent one', async () => {
    const [union, other] = [await kit.aUnion(), await kit.aUnion()];
    const absent = await report(holding('GROUP_LEADER', other.org), { memberId: 'mem00000000000000000000000000' });
    expect(refusal(absent)).toBe('NOT_FOUND');
    expect(await report(holding('GROUP_LEADER', other.org), { memberId: union.member })).toEqual(absent);
    expect(await report(memberOf(union.org, union.visitor), { memberId: union.member })).toEqual(absent);
    expect(refusal(await report(union.office, {}))).toBe('INVALID');
  });
  it('WEL-05 takes one report of a stay, also when two come at once, and leaves one stay, one visit and a whole audit trail', async () => {
    const union = await kit.aUnion();
    const answers = await Promise.all([report(memberOf(union.org, union.member), {}), report(holding('GROUP_LEADER', union.org), { memberId: union.member })]);
    expect(answers.map(refusal).sort()).toEqual(['DUPLICATE', undefined]);
    expect(refusal(await report(union.office, { memberId: union.member }))).toBe('DUPLICATE');
    expect(refusal(await report(union.office, { memberId: union.member, from: '2025-05-19' }))).toBeUndefined();
    const { connection } = kit.service.store;
    const [stays, visits] = [
      await connection.collection('hospitalStays').countDocuments({ orgId: union.org }),
      await connection.collection('visitTasks').countDocuments({ orgId: union.org }),
    ];
    expect([stays, visits]).toEqual([2, 2]);
    expect(await verifyAudit(connection)).toEqual([]);
  });
  it('WEL-05 takes a retiree, and nobody who has left', async () => {
    const union = await kit.aUnion();
    expect(refusal(await report(union.office, { memberId: await kit.facts.member(union.org, { status: 'RETIRED' }) }))).toBeUndefined();
    expect(refusal(await report(union.office, { memberId: await kit.facts.member(union.org, { status: 'LEFT' }) }))).toBe('MEMBER_NOT_ACTIVE');
  });
  it.each([
    ['an empty hospital', { hospital: ' ' }, 'hospital'],
    ['a hospital of 81 characters', { hospital: '字'.repeat(81) }, 'hospital'],
    ['a diagnosis of 201 characters', { diagnosis: '字'.repeat(201) }, 'diagnosis'],
    ['a first day after today', { from: '2025-05-21' }, 'from'],
    ['a last day before the first', { from: '2025-05-10', to: '2025-05-09' }, 'to'],
    ['a last day after today', { from: '2025-05-10', to: '2025-05-21' }, 'to'],
  ])('WEL-05 refuses %s', async (_what, over, field) => {
    const union = await kit.aUnion();
    expect((await report(union.office, { memberId: union.member, ...over })).userErrors).toEqual([{ code: 'INVALID', field: ['input', field], clause: null }]);
  });
  it.each([{ hospital: '字'.repeat(80) }, { diagnosis: '字'.repeat(200) }, { from: '2025-05-10', to: '2025-05-10' }, { from: '2025-05-10', to: '2025-05-20' }])(
    'WEL-05 takes %p',
    async (over) => {
      const union = await kit.aUnion();
      expect(refusal(await report(union.office, { memberId: union.member, ...over }))).toBeUndefined();
    },
  );
  it('WEL-05 answers a date that does not exist as bad input', async () => {
    const union = await kit.aUnion();
    const { errors } = await kit.service.ask(union.office, kit.document('reportHospitalStay'), { input: { memberId: union.member, hospital: 'x', from: '2025-02-30' } });
    expect(errors?.[0]?.message).toContain('2025-03-31');
  });
});

describe('WEL-05 the end of a stay', () => {
  it('WEL-05 ends between its first day and today, once', async () => {
    const union = await kit.aUnion();
    const { id } = await kit.reported(union, { from: '2025-05-10' });
    const end = (over: Record<string, unknown>): Promise<Answer> => kit.act(memberOf(union.org, union.member), 'endHospitalStay', { id, version: 1, ...over });
    expect(refusal(await end({ to: '2025-05-09' }))).toBe('INVALID');
    expect(refusal(await end({ to: '2025-05-21' }))).toBe('INVALID');
    expect((await end({})).hospitalStay).toMatchObject({ to: '2025-05-20', version: 2, visit: { state: 'OPEN' } });
    expect(refusal(await end({ version: 2 }))).toBe('ENDED');
    expect(refusal(await end({ version: 1 }))).toBe('STALE_VERSION');
  });
});

describe('WEL-05 the handler', () => {
  it('WEL-05 is an active member other than the one in hospital, named by the office', async () => {
    const union = await kit.aUnion();
    const { id } = await kit.reported(union);
    const assign = (handlerId: string): Promise<Answer> => kit.act(union.office, 'assignHospitalStay', { id, version: 1, handlerId });
    expect(refusal(await assign(union.member))).toBe('INVALID');
    expect(refusal(await assign(await kit.facts.member(union.org, { status: 'RETIRED' })))).toBe('MEMBER_NOT_ACTIVE');
    expect((await assign(union.visitor)).hospitalStay).toMatchObject({ version: 2, handler: { id: union.visitor } });
  });
});

describe('WEL-05 the visit rate', () => {
  it('WEL-05 is visited stays of the stays that began in the days asked for, and null when there was none', async () => {
    const union = await kit.aUnion();
    expect(await rate(union)).toEqual({ stays: 0, visited: 0, rate: null, suppressed: false });
    const stays = [await kit.reported(union, { from: '2025-05-01' }), await kit.reported(union, { from: '2025-05-02' }), await kit.reported(union, { from: '2025-04-30' })];
    await kit.visited(union, { ...stays[0]!.visit!, version: 1 });
    expect(await rate(union)).toEqual({ stays: 2, visited: 1, rate: 0.5, suppressed: false });
    await kit.visited(union, { ...stays[1]!.visit!, version: 1 });
    expect(await rate(union)).toEqual({ stays: 2, visited: 2, rate: 1, suppressed: false });
  });
  it('WEL-05 counts neither a visit for another occasion nor one in illness at home', async () => {
    const union = await kit.aUnion();
    await kit.visited(union, await kit.raised(union));
    await kit.visited(union, await kit.raised(union, { trigger: 'HOSPITAL' }));
    expect(await rate(union)).toMatchObject({ stays: 0, rate: null });
    await kit.reported(union);
    expect(await rate(union)).toMatchObject({ stays: 1, visited: 0 });
  });
});
