import type { Caller } from '@uniongraph/access';
import { holding, memberOf, nobody } from '@uniongraph/testing';
import { refusal, startCulture, type Answer, type CultureKit } from '../culture.seed.js';

let kit: CultureKit;
beforeAll(async () => {
  kit = await startCulture();
});
beforeEach(() => kit.service.at('2025-05-20T10:00:00+08:00'));
afterAll(() => kit.service.close());

async function rate(caller: Caller, org: string, from = '2025-01-01', to = '2025-12-31'): Promise<unknown> {
  const query = 'query ($org: ID!, $from: LocalDate!, $to: LocalDate!) { participationRate(orgId: $org, from: $from, to: $to) { people personTimes members rate } }';
  return (await kit.service.data<{ participationRate: unknown }>(caller, query, { org, from, to })).participationRate;
}

describe('CUL-02 checking in', () => {
  it('CUL-02 takes whoever holds a place, once a day, and records the event', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union);
    const [member] = await kit.members(union.org, 1);
    await kit.signUp(union.org, member!, activity);
    const { attendance } = await kit.checkIn(union, activity, member!);
    expect(attendance).toEqual({ id: attendance!.id, on: '2025-05-20', isWalkIn: false, member: { id: member }, activity: { id: activity.id } });
    expect(refusal(await kit.checkIn(union, activity, member!))).toBe('ALREADY_CHECKED_IN');
    const events = await kit.service.store.connection.collection('outbox').find({ type: 'AttendanceRecorded', recordId: attendance!.id }).toArray();
    expect(events.map(({ payload }) => payload)).toEqual([{ attendanceId: attendance!.id, activityId: activity.id, memberId: member, on: '2025-05-20' }]);
  });
  it('CUL-02 takes one of two check-ins that come at once', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union, { walkInsAllowed: true });
    const [member] = await kit.members(union.org, 1);
    const answers = await Promise.all([kit.checkIn(union, activity, member!), kit.checkIn(union, activity, member!)]);
    expect(answers.map(refusal).sort()).toEqual(['ALREADY_CHECKED_IN', undefined]);
  });
  it('CUL-02 takes who waits, withdrew or never signed up only where people may come without', async () => {
    const union = await kit.aUnion();
    const [strict, open] = [await kit.opened(union, { capacity: 1 }), await kit.opened(union, { capacity: 1, walkInsAllowed: true })];
    const [first, waiting, stranger] = await kit.members(union.org, 3);
    for (const activity of [strict, open]) {
      await kit.signUp(union.org, first!, activity);
      await kit.signUp(union.org, waiting!, activity);
    }
    expect([refusal(await kit.checkIn(union, strict, waiting!)), refusal(await kit.checkIn(union, strict, stranger!))]).toEqual(['NOT_REGISTERED', 'NOT_REGISTERED']);
    expect((await kit.checkIn(union, open, waiting!)).attendance).toMatchObject({ isWalkIn: true });
    expect((await kit.checkIn(union, open, stranger!)).attendance).toMatchObject({ isWalkIn: true });
    expect((await kit.checkIn(union, open, first!)).attendance).toMatchObject({ isWalkIn: false });
  });
  it('CUL-02 takes the days of the activity in Shanghai, up to today', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union, { from: '2025-05-18T16:30:00Z', to: '2025-05-20T16:00:00Z', walkInsAllowed: true });
    const [member] = await kit.members(union.org, 1);
    const on = (day: string): Promise<Answer> => kit.checkIn(union, activity, member!, { on: day });
    expect([refusal(await on('2025-05-18')), refusal(await on('2025-05-19')), refusal(await on('2025-05-20')), refusal(await on('2025-05-21'))]).toEqual([
      'INVALID',
      undefined,
      undefined,
      'INVALID',
    ]);
    kit.service.at('2025-05-21T10:00:00+08:00');
    expect(refusal(await on('2025-05-21'))).toBe('INVALID');
    const counts = await kit.service.data(nobody, 'query ($id: ID!) { activity(id: $id) { attended personTimes } }', { id: activity.id });
    expect(counts).toEqual({ activity: { attended: 1, personTimes: 2 } });
  });
  it('CUL-02 takes members of the host and below alone, and only while the activity is open', async () => {
    const [union, elsewhere] = [await kit.aUnion(), await kit.aUnion()];
    const activity = await kit.opened(union, { walkInsAllowed: true });
    const [member] = await kit.members(union.org, 1);
    expect(refusal(await kit.checkIn(union, activity, await kit.facts.member(elsewhere.org)))).toBe('NOT_ELIGIBLE');
    expect(refusal(await kit.checkIn(union, activity, await kit.facts.member(union.org, { status: 'LEFT' })))).toBe('MEMBER_NOT_ACTIVE');
    expect(refusal(await kit.checkIn(union, await kit.planned(union, { walkInsAllowed: true }), member!))).toBe('WRONG_STATE');
    await kit.checkIn(union, activity, member!);
    await kit.act(union.office, 'holdActivity', { id: activity.id, version: 2 });
    expect(refusal(await kit.checkIn(union, activity, await kit.facts.member(union.org)))).toBe('WRONG_STATE');
  });
  it('CUL-02 never has an attendance that the held activity did not count, though both happen at once', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union, { walkInsAllowed: true });
    const [first, ...others] = await kit.members(union.org, 6);
    await kit.checkIn(union, activity, first!);
    await Promise.all([...others.map((member) => kit.checkIn(union, activity, member)), kit.act(union.office, 'holdActivity', { id: activity.id, version: 2 })]);
    const attendances = await kit.service.store.connection.collection('attendances').countDocuments({ activityId: activity.id });
    expect(await kit.service.data(nobody, 'query ($id: ID!) { activity(id: $id) { state personTimes } }', { id: activity.id })).toEqual({
      activity: { state: 'HELD', personTimes: attendances },
    });
  });
  it('CUL-02 is done by office, committee, branch chair and the members in charge, and by nobody else', async () => {
    const union = await kit.aUnion();
    const [host, other] = await kit.members(union.org, 2);
    const activity = await kit.opened(union, { hostIds: [host], walkInsAllowed: true });
    const as = async (caller: Caller): Promise<string | undefined> =>
      refusal(await kit.act(caller, 'checkIn', { activityId: activity.id, memberId: await kit.facts.member(union.org) }));
    for (const caller of [union.office, holding('COMMITTEE_MEMBER', union.org), holding('BRANCH_CHAIR', union.org), memberOf(union.org, host!)])
      expect(await as(caller)).toBeUndefined();
    for (const caller of [memberOf(union.org, other!), (await kit.aUnion()).office]) expect(await as(caller)).toBe('NOT_FOUND');
    const { errors } = await kit.service.ask(holding('GROUP_LEADER', union.org), kit.document('checkIn'), { input: { activityId: activity.id, memberId: other } });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('CUL-02 the participation rate', () => {
  it('CUL-02 is 82 % when 82 of 100 members took part over the series, however often each came', async () => {
    const union = await kit.aUnion();
    const members = await kit.members(union.org, 100);
    const series = [await kit.opened(union, { walkInsAllowed: true }), await kit.opened(union, { walkInsAllowed: true })];
    for (const member of members.slice(0, 60)) await kit.checkIn(union, series[0]!, member);
    for (const member of members.slice(40, 82)) await kit.checkIn(union, series[1]!, member);
    expect(await rate(union.office, union.org)).toEqual({ people: 82, personTimes: 102, members: 100, rate: 0.82 });
    expect(await rate(union.office, union.org, '2025-05-21')).toEqual({ people: 0, personTimes: 0, members: 100, rate: 0 });
    expect(await rate(union.office, union.org, '2025-05-20', '2025-05-20')).toMatchObject({ people: 82 });
    expect(await rate(union.office, union.org, '2025-05-01', '2025-05-19')).toMatchObject({ people: 0 });
  }, 90_000);
  it("CUL-02 counts a branch's own members in the activities of its union, and no guests", async () => {
    const top = await kit.aUnion();
    const [branch, sister] = [await kit.aUnion({ parentId: top.org }), await kit.aUnion({ parentId: top.org })];
    const activity = await kit.opened(top, { walkInsAllowed: true });
    const [own, guest] = [await kit.facts.member(branch.org), await kit.facts.member(sister.org)];
    for (const member of [own, guest]) await kit.checkIn(top, activity, member);
    expect(await rate(branch.office, branch.org)).toEqual({ people: 1, personTimes: 1, members: 1, rate: 1 });
    expect(await rate(top.office, top.org)).toEqual({ people: 2, personTimes: 2, members: 2, rate: 1 });
  });
  it('CUL-02 counts neither retirees nor those who left, on either side of the rate', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union, { walkInsAllowed: true });
    await kit.facts.member(union.org);
    await kit.checkIn(union, activity, await kit.facts.member(union.org, { status: 'RETIRED', retiredOn: '2024-01-01' }));
    expect(await rate(union.office, union.org)).toEqual({ people: 0, personTimes: 0, members: 1, rate: 0 });
  });
  it("CUL-02 is null without members, and shows nothing of a union that is absent or another's", async () => {
    const [union, other] = [await kit.aUnion(), await kit.aUnion()];
    await kit.members(other.org, 1);
    const nothing = { people: 0, personTimes: 0, members: 0, rate: null };
    expect(await rate(union.office, union.org)).toEqual(nothing);
    expect(await rate(union.office, other.org)).toEqual(nothing);
    expect(await rate(union.office, 'org0')).toEqual(nothing);
  });
});

describe('CUL-02 person-times', () => {
  it('CUL-02 counts people once and attendances each day, in the activity and in the statistics', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union, { from: '2025-05-18T17:00:00Z', to: '2025-05-20T09:00:00Z', walkInsAllowed: true });
    for (const member of await kit.members(union.org, 5)) for (const on of ['2025-05-19', '2025-05-20']) await kit.checkIn(union, activity, member, { on });
    const stats = '{ attendanceStats { total { count people } } }';
    for (const caller of [union.office, holding('ANALYST', union.org)])
      expect(await kit.service.data(caller, stats)).toEqual({ attendanceStats: { total: { count: 10, people: 5 } } });
    const { activity: held } = await kit.act(union.office, 'holdActivity', { id: activity.id, version: 2 });
    const told = await kit.service.store.connection.collection('outbox').find({ type: 'ActivityHeld', recordId: activity.id }).toArray();
    expect(told).toMatchObject([{ payload: { activityId: activity.id, orgId: union.org, version: 3 } }]);
    expect(held).toMatchObject({ attended: 5, personTimes: 10 });
    expect(await kit.service.data(union.office, '{ activityStats { total { attended { sum } personTimes { sum } } } }')).toEqual({
      activityStats: { total: { attended: { sum: 5 }, personTimes: { sum: 10 } } },
    });
  });
  it('CUL-02 withholds from an analyst what tells of fewer than five people', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union, { walkInsAllowed: true });
    for (const member of await kit.members(union.org, 4)) await kit.checkIn(union, activity, member);
    expect(await kit.service.data(holding('ANALYST', union.org), '{ attendanceStats { total { count people } } }')).toEqual({
      attendanceStats: { total: { count: null, people: null } },
    });
  });
  it('CUL-02 shows who attended to the person, those in charge and those who look after activities', async () => {
    const union = await kit.aUnion();
    const [host, member, other] = await kit.members(union.org, 3);
    const activity = await kit.opened(union, { hostIds: [host], walkInsAllowed: true });
    await kit.checkIn(union, activity, member!);
    const list = async (caller: Caller): Promise<unknown> =>
      (await kit.service.data<{ attendances: { nodes: unknown } }>(caller, '{ attendances { nodes { member { id } on } } }')).attendances.nodes;
    for (const caller of [memberOf(union.org, member!), memberOf(union.org, host!), union.office])
      expect(await list(caller)).toEqual([{ member: { id: member }, on: '2025-05-20' }]);
    expect(await list(memberOf(union.org, other!))).toEqual([]);
    expect((await kit.service.ask(holding('ANALYST', union.org), '{ attendances { totalCount } }')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
