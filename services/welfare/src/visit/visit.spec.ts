import { verifyAudit } from '@uniongraph/mongo';
import { holding, memberOf } from '@uniongraph/testing';
import { ulid } from 'ulid';
import { refusal, startWelfare, type Answer, type Union, type WelfareKit } from '../welfare.seed.js';

let kit: WelfareKit;
beforeAll(async () => {
  kit = await startWelfare();
});
beforeEach(() => kit.service.at('2025-05-20T10:00:00+08:00'));
afterAll(() => kit.service.close());

const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
async function desk(union: Union, field: 'visitsDue' | 'overdueVisits', on?: string): Promise<string[]> {
  const answer = await kit.service.data<Record<string, { id: string }[]>>(union.office, `query ($org: ID!, $on: LocalDate) { ${field}(orgId: $org, on: $on) { id } }`, {
    org: union.org,
    on,
  });
  return idsOf(answer[field]!);
}
async function completion(union: Union, from: string, to: string): Promise<unknown> {
  const query = 'query ($org: ID!, $from: LocalDate!, $to: LocalDate!) { visitCompletion(orgId: $org, from: $from, to: $to) { triggers visited explained open rate suppressed } }';
  return (await kit.service.data<{ visitCompletion: unknown }>(union.office, query, { org: union.org, from, to })).visitCompletion;
}

describe('WEL-04 raising a visit', () => {
  it('WEL-04 makes it due on the third working day after it was raised', async () => {
    const union = await kit.aUnion();
    expect(await kit.raised(union, { planTaskIds: ['tsk1'] })).toMatchObject({
      version: 1,
      state: 'OPEN',
      occurredOn: '2025-05-20',
      raisedOn: '2025-05-20',
      dueOn: '2025-05-23',
      member: { id: union.member },
      organization: { id: union.org },
      planTaskIds: ['tsk1'],
    });
  });
  it('WEL-04 counts neither weekends nor the Dragon Boat holiday', async () => {
    const union = await kit.aUnion();
    kit.service.at('2025-05-29T10:00:00+08:00');
    expect(await kit.raised(union)).toMatchObject({ raisedOn: '2025-05-29', dueOn: '2025-06-04' });
  });
  it('WEL-04 counts the days that the organisation settled', async () => {
    const union = await kit.aUnion();
    const triggers = ['HOSPITAL', 'BEREAVEMENT', 'WEDDING_OR_BIRTH', 'HARDSHIP_OR_DISASTER', 'LOW_SPIRITS'];
    await kit.act(union.office, 'configureMustVisits', { orgId: union.org, triggers, workingDays: 1 });
    expect(await kit.raised(union, { trigger: 'LOW_SPIRITS' })).toMatchObject({ dueOn: '2025-05-21' });
    expect(refusal(await kit.act(union.office, 'raiseVisit', { memberId: union.member, trigger: 'RETIREMENT' }))).toBe('NOT_A_MUST_VISIT');
  });
  it('WEL-04 raises nothing when the holidays of the due day are not known, and says which file is missing', async () => {
    const union = await kit.aUnion();
    kit.service.at('2099-12-31T10:00:00+08:00');
    expect(refusal(await kit.act(union.office, 'raiseVisit', { memberId: union.member, trigger: 'BEREAVEMENT' }))).toBe('CALENDAR_UNKNOWN');
  });
  it('WEL-04 refuses the same occasion of a member on the same day, and takes another day or another occasion', async () => {
    const union = await kit.aUnion();
    await kit.raised(union);
    const raise = (over: Record<string, unknown>): Promise<Answer> => kit.act(union.office, 'raiseVisit', { memberId: union.member, trigger: 'BEREAVEMENT', ...over });
    expect(refusal(await raise({}))).toBe('DUPLICATE');
    expect(refusal(await raise({ occurredOn: '2025-05-19' }))).toBeUndefined();
    expect(refusal(await raise({ trigger: 'RETIREMENT' }))).toBeUndefined();
    expect(refusal(await raise({ trigger: 'HARDSHIP_OR_DISASTER', occurredOn: '2025-05-21' }))).toBe('INVALID');
  });
  it('WEL-04 is for members and retirees, and not for those who applied or left', async () => {
    const union = await kit.aUnion();
    const raise = async (status: 'APPLIED' | 'RETIRED' | 'LEFT'): Promise<string | undefined> =>
      refusal(await kit.act(union.office, 'raiseVisit', { memberId: await kit.facts.member(union.org, { status }), trigger: 'BEREAVEMENT' }));
    expect([await raise('RETIRED'), await raise('APPLIED'), await raise('LEFT')]).toEqual([undefined, 'MEMBER_NOT_ACTIVE', 'MEMBER_NOT_ACTIVE']);
  });
  it("WEL-04 lets a member raise the own visit and no other's, and answers for another union's member as for an absent one", async () => {
    const [union, other] = [await kit.aUnion(), await kit.aUnion()];
    const raise = (caller: Parameters<typeof kit.act>[0], memberId: string): Promise<Answer> => kit.act(caller, 'raiseVisit', { memberId, trigger: 'BEREAVEMENT' });
    expect(refusal(await raise(memberOf(union.org, union.member), union.member))).toBeUndefined();
    expect(refusal(await raise(memberOf(union.org, union.member), union.visitor))).toBe('NOT_FOUND');
    expect(await raise(other.office, union.member)).toEqual(await raise(other.office, 'mem00000000000000000000000000'));
    for (const role of ['GROUP_LEADER', 'BRANCH_CHAIR', 'COMMITTEE_MEMBER'] as const)
      expect(refusal(await raise(holding(role, union.org), await kit.facts.member(union.org)))).toBeUndefined();
  });
});

describe('WEL-04 how a visit ends', () => {
  it('WEL-04 records who visited, when, and what was given', async () => {
    const union = await kit.aUnion();
    const visit = await kit.raised(union);
    expect(await kit.visited(union, visit, { visitedOn: '2025-05-20', giftFen: 50_000 })).toMatchObject({
      userErrors: [],
      visitTask: { state: 'DONE', version: 2, visitedOn: '2025-05-20', giftFen: 50_000, giftCheck: null, visitors: [{ id: union.visitor }] },
    });
  });
  it('MEM-25 tells of a visit that was made: where and when, and neither whom nor what was given', async () => {
    const union = await kit.aUnion();
    const visit = await kit.raised(union);
    await kit.visited(union, visit, { visitedOn: '2025-05-20', giftFen: 50_000 });
    const [told] = await kit.service.store.connection.collection('outbox').find({ type: 'VisitMade', recordId: visit.id }).toArray();
    expect(told!['payload']).toEqual({ visitTaskId: visit.id, orgId: union.org, on: '2025-05-20', version: 2 });
  });
  it('WEL-04 ends in a visit or in a reason, never in neither, and a visit made after all counts', async () => {
    const union = await kit.aUnion();
    const visit = await kit.raised(union);
    const explain = (over: Record<string, unknown>): Promise<Answer> => kit.act(union.committee, 'explainVisit', { id: visit.id, version: 1, reason: '本人谢绝', ...over });
    expect((await explain({ reason: ' ' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'reason'], clause: null }]);
    expect((await explain({ reason: '字'.repeat(501) })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await explain({ reason: '字'.repeat(500) })).visitTask).toMatchObject({ state: 'NOT_VISITED', version: 2 });
    expect(refusal(await explain({ version: 2 }))).toBe('WRONG_STATE');
    expect((await kit.visited(union, { ...visit, version: 2 })).visitTask).toMatchObject({ state: 'DONE', reasonNotVisited: null });
    expect(refusal(await kit.visited(union, { ...visit, version: 3 }))).toBe('WRONG_STATE');
  });
  it('WEL-04 dates the visit between the event and today', async () => {
    const union = await kit.aUnion();
    const visit = await kit.raised(union, { occurredOn: '2025-05-18' });
    expect(refusal(await kit.visited(union, visit, { visitedOn: '2025-05-17' }))).toBe('INVALID');
    expect(refusal(await kit.visited(union, visit, { visitedOn: '2025-05-21' }))).toBe('INVALID');
    expect(refusal(await kit.visited(union, visit, { visitedOn: '2025-05-18' }))).toBeUndefined();
  });
  it('WEL-04 takes one to ten different active visitors other than the person visited', async () => {
    const union = await kit.aUnion();
    const visit = await kit.raised(union);
    const eleven: string[] = [];
    for (let i = 0; i < 11; i += 1) eleven.push(await kit.facts.member(union.org));
    const left = await kit.facts.member(union.org, { status: 'LEFT' });
    const by = async (visitorIds: string[]): Promise<string | undefined> => refusal(await kit.visited(union, visit, { visitorIds }));
    expect([await by([]), await by(eleven), await by([union.visitor, union.visitor]), await by([union.member])]).toEqual(['INVALID', 'INVALID', 'INVALID', 'INVALID']);
    expect([await by([left]), await by(['mem00000000000000000000000000'])]).toEqual(['MEMBER_NOT_ACTIVE', 'NOT_FOUND']);
    expect(await by(eleven.slice(0, 10))).toBeUndefined();
  });
  it('WEL-04 refuses a negative gift and a note of more than 1000 characters', async () => {
    const union = await kit.aUnion();
    const visit = await kit.raised(union);
    expect((await kit.visited(union, visit, { giftFen: -1 })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'giftFen'], clause: null }]);
    expect((await kit.visited(union, visit, { note: '字'.repeat(1_001) })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'note'], clause: null }]);
    expect(refusal(await kit.visited(union, visit, { giftFen: 0, note: '字'.repeat(1_000) }))).toBeUndefined();
  });
  it('WEL-04 lets one of two decisions on the same version through', async () => {
    const union = await kit.aUnion();
    const visit = await kit.raised(union);
    const answers = await Promise.all([kit.visited(union, visit), kit.act(union.committee, 'explainVisit', { id: visit.id, version: 1, reason: '本人谢绝' })]);
    expect(answers.map(refusal).sort()).toEqual(['STALE_VERSION', undefined]);
  });
  it('WEL-04 answers 100 concurrent retries of one report with one visit and one audit entry', async () => {
    const union = await kit.aUnion();
    const input = { requestId: ulid(), memberId: union.member, trigger: 'BEREAVEMENT' };
    const answers = await Promise.all(Array.from({ length: 100 }, () => kit.act(union.office, 'raiseVisit', input)));
    expect(new Set(answers.map(({ visitTask }) => visitTask?.id)).size).toBe(1);
    const { connection } = kit.service.store;
    expect(await connection.collection('audit').countDocuments({ recordId: answers[0]!.visitTask!.id })).toBe(1);
    expect(await verifyAudit(connection)).toEqual([]);
  });
});

describe('WEL-04 completion', () => {
  it('WEL-04 is 91.7 % with one open when 11 of 12 triggers ended in a visit', async () => {
    const union = await kit.aUnion();
    for (let i = 0; i < 12; i += 1) {
      const visit = await kit.raised({ ...union, member: await kit.facts.member(union.org) });
      if (i < 11) await kit.visited(union, visit);
    }
    expect(await completion(union, '2025-05-20', '2025-05-20')).toEqual({ triggers: 12, visited: 11, explained: 0, open: 1, rate: 11 / 12, suppressed: false });
  });
  it('WEL-04 counts a reason as an end but not as a visit, and only what was raised in the days asked for', async () => {
    const union = await kit.aUnion();
    const visit = await kit.raised(union);
    await kit.act(union.office, 'explainVisit', { id: visit.id, version: 1, reason: '本人谢绝' });
    expect(await completion(union, '2025-05-01', '2025-05-31')).toEqual({ triggers: 1, visited: 0, explained: 1, open: 0, rate: 0, suppressed: false });
    expect(await completion(union, '2025-05-21', '2025-05-31')).toEqual({ triggers: 0, visited: 0, explained: 0, open: 0, rate: null, suppressed: false });
    expect(await completion(union, '2025-05-01', '2025-05-19')).toMatchObject({ triggers: 0, rate: null });
  });
});

describe('WEL-05 visits that are late', () => {
  it('WEL-05 is due on its last day, and overdue from the day after', async () => {
    const union = await kit.aUnion();
    const { id } = await kit.raised(union);
    expect([await desk(union, 'visitsDue', '2025-05-22'), await desk(union, 'visitsDue', '2025-05-23')]).toEqual([[], [id]]);
    expect([await desk(union, 'overdueVisits', '2025-05-23'), await desk(union, 'overdueVisits', '2025-05-24')]).toEqual([[], [id]]);
    kit.service.at('2025-05-24T00:00:00+08:00');
    expect(await desk(union, 'overdueVisits')).toEqual([id]);
    kit.service.at('2025-05-23T23:59:59+08:00');
    expect(await desk(union, 'overdueVisits')).toEqual([]);
  });
  it('WEL-05 shows neither a visit that was made nor one that has its reason, and those of the subtree, earliest due first', async () => {
    const top = await kit.aUnion();
    const branch = await kit.aUnion({ parentId: top.org });
    const later = await kit.raised(branch);
    kit.service.at('2025-05-19T10:00:00+08:00');
    const earlier = await kit.raised({ ...top, member: await kit.facts.member(top.org) });
    const [made, explained] = [await kit.raised(top, { trigger: 'RETIREMENT' }), await kit.raised(top, { trigger: 'WEDDING_OR_BIRTH' })];
    await kit.visited(top, made);
    await kit.act(top.office, 'explainVisit', { id: explained.id, version: 1, reason: '本人谢绝' });
    expect(await desk(top, 'overdueVisits', '2025-06-30')).toEqual([earlier.id, later.id]);
    expect(await desk(branch, 'overdueVisits', '2025-06-30')).toEqual([later.id]);
  });
  it('WEL-05 tells the chair once of each visit that three working days passed without, by an event that names no person and no cause', async () => {
    const union = await kit.aUnion();
    const visit = await kit.raised(union);
    const notify = (): Promise<Answer> => kit.act(union.office, 'notifyOverdueVisits', { orgId: union.org });
    const events = () => kit.service.store.connection.collection('outbox').find({ type: 'VisitOverdue', recordId: visit.id }).toArray();
    kit.service.at('2025-05-23T10:00:00+08:00');
    expect((await notify()).notified).toEqual([]);
    kit.service.at('2025-05-24T10:00:00+08:00');
    expect((await notify()).notified).toEqual([{ id: visit.id, overdueNotifiedOn: '2025-05-24' }]);
    expect((await notify()).notified).toEqual([]);
    expect((await events()).map(({ payload }) => payload)).toEqual([{ visitTaskId: visit.id, orgId: union.org, dueOn: '2025-05-23' }]);
    expect(await desk(union, 'overdueVisits')).toEqual([visit.id]);
  });
  it('WEL-05 raises one event also when the check runs many times at once, and none ahead of its day', async () => {
    const union = await kit.aUnion();
    const { id } = await kit.raised(union);
    expect(refusal(await kit.act(union.office, 'notifyOverdueVisits', { orgId: union.org, on: '2025-05-24' }))).toBe('INVALID');
    kit.service.at('2025-05-24T10:00:00+08:00');
    const answers = await Promise.all(Array.from({ length: 8 }, () => kit.act(union.office, 'notifyOverdueVisits', { orgId: union.org })));
    expect(answers.flatMap(({ notified }) => notified ?? [])).toHaveLength(1);
    expect(await kit.service.store.connection.collection('outbox').countDocuments({ type: 'VisitOverdue', recordId: id })).toBe(1);
  });
});
