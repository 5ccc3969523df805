import { holding, memberOf, slowLists, unresolvedFields } from '@uniongraph/testing';
import { membership } from '../subgraph.js';
import { MeetingsUnderTest } from './union-meeting.seed.js';

let meetings: MeetingsUnderTest;
beforeAll(async () => {
  meetings = await MeetingsUnderTest.start();
});
afterAll(() => meetings.service.close());

describe('MEM-14 meetings from convening to decision', () => {
  it('MEM-14 convenes a committee, records who attended, and what was decided', async () => {
    const union = await meetings.union();
    const convened = await meetings.convene(union);
    expect(convened).toMatchObject({ kind: 'COMMITTEE', committeeKind: 'UNION_COMMITTEE', committee: { id: union.committee }, state: 'CONVENED', attendance: null });
    const held = await meetings.acts.must(union.office, 'recordMeeting', { id: convened.id, version: 1, entitled: 3, presentIds: union.members });
    expect(held).toMatchObject({ state: 'HELD', heldOn: '2025-03-14', attendance: { entitled: 3, present: 2, members: union.members.map((id) => ({ id })) } });
    const decided = await meetings.acts.must(union.office, 'recordDecision', { id: convened.id, version: 2, text: '组织春季劳动竞赛' });
    expect(decided).toMatchObject({ decisions: [{ no: 1, text: '组织春季劳动竞赛' }], assignments: [] });
  });
  it('MEM-14 counts six committee meetings and one of all staff in the first half of the year', async () => {
    const union = await meetings.union();
    for (const day of ['2025-01-01', '2025-02-10', '2025-03-10', '2025-04-10', '2025-05-10', '2025-06-30']) await meetings.held(union, { convenedFor: day });
    await meetings.held(union, { kind: 'ALL_STAFF', convenedFor: '2025-01-18' });
    await meetings.convene(union, { convenedFor: '2025-06-20' });
    expect(await meetings.counts(union.office, union.org, '2025-H1')).toEqual({ COMMITTEE: 6, ALL_STAFF: 1, ALL_MEMBERS: 0 });
    expect(await meetings.counts(union.office, union.org, '2025-H1', ', kind: COMMITTEE')).toEqual({ COMMITTEE: 6 });
    expect(await meetings.counts(union.office, union.org, '2025-Q1')).toMatchObject({ COMMITTEE: 3, ALL_STAFF: 1 });
    expect(await meetings.counts(union.office, union.org, '2025-06')).toMatchObject({ COMMITTEE: 1, ALL_STAFF: 0 });
    expect(await meetings.counts(union.office, union.org, '2025-H2')).toMatchObject({ COMMITTEE: 0, ALL_STAFF: 0 });
  });
  it("MEM-14 counts the union committee's meetings, another committee's when asked, and none of those below", async () => {
    const union = await meetings.union();
    const women = await meetings.committee(union, 'WOMEN_COMMITTEE');
    await meetings.held(union, { committeeId: women });
    const org = await meetings.register.anOrganization(union.org);
    const branch = { ...union, org, office: holding('UNION_OFFICE', org), committee: '' };
    await meetings.held({ ...branch, committee: await meetings.committee(branch) });
    expect(await meetings.counts(union.office, union.org, '2025')).toMatchObject({ COMMITTEE: 0 });
    expect(await meetings.counts(union.office, union.org, '2025', ', committeeKind: WOMEN_COMMITTEE')).toMatchObject({ COMMITTEE: 1 });
  });
  it('MEM-14 assigns a decision with its due day, and the assignee completes it', async () => {
    const union = await meetings.union();
    const { id } = await meetings.held(union);
    const decide = (input: object) => meetings.acts.attempt<{ assignments: { id: string }[] }>(union.office, 'recordDecision', { id, version: 2, text: '更新宣传栏', ...input });
    expect((await decide({ dueOn: '2025-04-01' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'assigneeId'] }]);
    expect((await decide({ assigneeId: union.members[0], dueOn: '2025-03-13' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'dueOn'] }]);
    const { record } = await decide({ assigneeId: union.members[0], dueOn: '2025-03-14' });
    expect(record).toMatchObject({ assignments: [{ text: '更新宣传栏', decisionNo: 1, dueOn: '2025-03-14', assignee: { id: union.members[0] } }] });
    const assignee = memberOf(union.org, union.members[0]!);
    const done = await meetings.acts.must(assignee, 'completeAssignment', { id: record!.assignments[0]!.id, version: 1, result: '已更新' });
    expect(done).toMatchObject({ doneOn: '2025-06-30', result: '已更新', version: 2 });
  });
  it("MEM-31 MEM-14 discusses the plan at the committee's meeting of that day, and at no other", async () => {
    const [union, other] = [await meetings.union(), await meetings.union()];
    const plan = await meetings.acts.must(union.office, 'draftWorkPlan', { orgId: union.org, year: 2025, title: '计划', sections: [{ no: '1', title: '一' }] });
    const discussion = { id: plan['id'], version: 1, on: '2025-03-14', presentIds: union.members, minutes: '讨论通过。' };
    const refusals = (meetingId: string) => meetings.acts.refusals(union.office, 'discussWorkPlan', { ...discussion, meetingId });
    expect(await refusals((await meetings.convene(union)).id)).toEqual(['INVALID input meetingId']);
    expect(await refusals((await meetings.held(union, { convenedFor: '2025-03-13' })).id)).toEqual(['INVALID input meetingId']);
    expect(await refusals((await meetings.held(union, { kind: 'ALL_STAFF' })).id)).toEqual(['INVALID input meetingId']);
    expect(await refusals((await meetings.held(other)).id)).toEqual(['NOT_FOUND input meetingId']);
    const { id } = await meetings.held(union);
    expect(await meetings.acts.must(union.office, 'discussWorkPlan', { ...discussion, meetingId: id })).toMatchObject({ discussions: [{ on: '2025-03-14', meeting: { id } }] });
  });
  it('MEM-14 cancels what was convened with a reason, and neither records nor decides after that', async () => {
    const union = await meetings.union();
    const { id } = await meetings.convene(union);
    expect(await meetings.acts.refusals(union.office, 'cancelMeeting', { id, version: 1, reason: ' ' })).toEqual(['INVALID input reason']);
    expect(await meetings.acts.must(union.office, 'cancelMeeting', { id, version: 1, reason: '台风' })).toMatchObject({ state: 'CANCELLED', cancelReason: '台风' });
    expect(await meetings.acts.refusals(union.office, 'recordMeeting', { id, version: 2, entitled: 3, present: 2 })).toEqual(['WRONG_STATE input id']);
    expect(await meetings.acts.refusals(union.office, 'recordDecision', { id, version: 2, text: 'x' })).toEqual(['WRONG_STATE input id']);
  });
  it('MEM-14 says in one query which bodies met within the days', async () => {
    const union = await meetings.union();
    const other = await meetings.committee(union, 'WOMEN_COMMITTEE');
    await meetings.held(union, { convenedFor: '2025-04-01' });
    const { UnionMeetingRepository } = await import('./union-meeting.repository.js');
    const repository = new UnionMeetingRepository(meetings.service.store);
    const met = async (from: string, to: string): Promise<string[]> => [...(await repository.bodiesThatMet([union.committee, other], { from, to }))];
    expect([await met('2025-04-01', '2025-06-30'), await met('2025-01-01', '2025-04-01'), await met('2025-04-02', '2025-06-30')]).toEqual([
      [union.committee],
      [union.committee],
      [],
    ]);
    expect(await meetings.service.commandsOf(() => met('2025-01-01', '2025-12-31'))).toEqual(['aggregate']);
  });
});

describe('OR-07 OR-16 meetings of all members', () => {
  const convene = (union: Parameters<typeof meetings.aMeeting>[0], over: Record<string, unknown>) =>
    meetings.acts.attempt(union.office, 'conveneMeeting', meetings.aMeeting(union, { kind: 'ALL_MEMBERS', ...over }));
  it('OR-07 calls an extraordinary meeting at a third of the members, or by the committee', async () => {
    const union = await meetings.union(3);
    const refused = await convene(union, { extraordinary: { signers: 0 } });
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_CALLED', field: ['input', 'extraordinary'], clause: expect.stringContaining('17') as string }]);
    expect((await convene(union, { extraordinary: { signers: 1 } })).record).toMatchObject({ isExtraordinary: true, form: 'ALL' });
    expect((await convene(union, { extraordinary: { byCommittee: true } })).record).toMatchObject({ isExtraordinary: true });
    expect((await convene(union, { extraordinary: { signers: 4 } })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'extraordinary', 'signers'] }]);
    expect((await convene(union, {})).record).toMatchObject({ isExtraordinary: false });
  });
  it('OR-16 lets delegates meet with 101 members, and not with 100', async () => {
    const union = await meetings.union(0);
    const { anIdNumber } = await import('../member/member.seed.js');
    const people = (count: number) => Array.from({ length: count }, () => ({ name: '会员', idNumber: anIdNumber(), employmentType: 'PERMANENT', joinedOn: '2024-01-01' }));
    await meetings.register.import(union.org, people(100));
    expect((await convene(union, { form: 'DELEGATES' })).userErrors).toMatchObject([{ code: 'ALL_MUST_MEET', clause: expect.stringContaining('26') as string }]);
    await meetings.register.import(union.org, people(1));
    expect((await convene(union, { form: 'DELEGATES' })).record).toMatchObject({ form: 'DELEGATES' });
  });
  it('OR-16 is met by one meeting in the year, and on the desk at its end until then', async () => {
    const union = await meetings.union(1);
    const duty = async () =>
      (
        await meetings.service.data<{ membersMeetingDuty: object }>(union.office, 'query ($orgId: ID!) { membersMeetingDuty(orgId: $orgId, year: 2025) { held met clause } }', {
          orgId: union.org,
        })
      ).membersMeetingDuty;
    const desk = async (on: string) =>
      (
        await meetings.service.data<{ officeDesk: { kind: string; dueOn: string }[] }>(
          union.office,
          'query ($orgId: ID!, $on: LocalDate) { officeDesk(orgId: $orgId, on: $on, withinDays: 30) { kind dueOn } }',
          { orgId: union.org, on },
        )
      ).officeDesk.filter(({ kind }) => kind === 'MEMBERS_MEETING');
    expect(await duty()).toMatchObject({ held: 0, met: false });
    expect(await desk('2025-11-30')).toEqual([]);
    expect(await desk('2025-12-01')).toEqual([{ kind: 'MEMBERS_MEETING', dueOn: '2025-12-31' }]);
    await meetings.held(union, { kind: 'ALL_MEMBERS' });
    expect(await duty()).toMatchObject({ held: 1, met: true });
    expect(await desk('2025-12-01')).toEqual([]);
  });
  it('OR-16 tells nobody outside about the duty', async () => {
    const union = await meetings.union(1);
    const outsider = holding('UNION_OFFICE', await meetings.register.anOrganization());
    const query = 'query ($orgId: ID!) { membersMeetingDuty(orgId: $orgId, year: 2025) { held } }';
    expect(await meetings.service.data(outsider, query, { orgId: union.org })).toEqual({ membersMeetingDuty: null });
  });
});

describe('MEM-14 input against a rule', () => {
  it('MEM-14 wants a committee for a committee meeting and for no other, and form and call for a members’ meeting alone', async () => {
    const union = await meetings.union();
    const refusals = (over: Record<string, unknown>) => meetings.acts.refusals(union.office, 'conveneMeeting', meetings.aMeeting(union, over));
    expect(await refusals({ committeeId: undefined })).toEqual(['INVALID input committeeId']);
    expect(await refusals({ kind: 'ALL_STAFF', committeeId: union.committee })).toEqual(['INVALID input committeeId']);
    expect(await refusals({ kind: 'ALL_STAFF', form: 'ALL' })).toEqual(['INVALID input form']);
    expect(await refusals({ extraordinary: { byCommittee: true } })).toEqual(['INVALID input extraordinary']);
  });
  it('MEM-14 takes the committee that was in office on the day, of this organisation', async () => {
    const [union, other] = [await meetings.union(), await meetings.union()];
    const refusals = (over: Record<string, unknown>) => meetings.acts.refusals(union.office, 'conveneMeeting', meetings.aMeeting(union, over));
    expect(await refusals({ convenedFor: '2024-12-31' })).toEqual(['COMMITTEE_NOT_IN_OFFICE input committeeId']);
    expect(await refusals({ convenedFor: '2025-01-01' })).toEqual([]);
    expect(await refusals({ committeeId: other.committee })).toEqual(['NOT_FOUND input committeeId']);
    const { id } = await meetings.convene(union);
    expect(await meetings.acts.refusals(union.office, 'recordMeeting', { id, version: 1, heldOn: '2024-12-31', entitled: 1, present: 1 })).toEqual([
      'COMMITTEE_NOT_IN_OFFICE input committeeId',
    ]);
  });
  it('MEM-14 takes an agenda of one to fifty items, and names each that is too long', async () => {
    const union = await meetings.union();
    const refusals = (agenda: string[]) => meetings.acts.refusals(union.office, 'conveneMeeting', meetings.aMeeting(union, { agenda }));
    expect(await refusals([])).toEqual(['INVALID input agenda']);
    expect(await refusals(Array.from({ length: 51 }, () => '议题'))).toEqual(['INVALID input agenda']);
    expect(await refusals(['字'.repeat(201), '好', ' '])).toEqual(['INVALID input agenda 0', 'INVALID input agenda 2']);
    expect(await refusals([...Array.from({ length: 49 }, () => '议题'), '字'.repeat(200)])).toEqual([]);
  });
  it('MEM-14 takes no meeting to come as held, nobody as present, and no more than were entitled', async () => {
    const union = await meetings.union();
    const { id } = await meetings.convene(union);
    const refusals = (over: object) => meetings.acts.refusals(union.office, 'recordMeeting', { id, version: 1, entitled: 2, present: 2, ...over });
    expect(await refusals({ heldOn: '2025-07-01' })).toEqual(['INVALID input heldOn']);
    expect(await refusals({ present: 3 })).toEqual(['INVALID input present']);
    expect(await refusals({ present: 0 })).toEqual(['INVALID input present']);
    expect(await refusals({ present: 1, presentIds: union.members })).toEqual(['INVALID input present']);
    expect(await refusals({ presentIds: [union.members[0], union.members[0]] })).toEqual(['INVALID input presentIds']);
    expect(await refusals({ presentIds: ['mem0'] })).toEqual(['NOT_FOUND input presentIds 0']);
    expect(await refusals({ heldOn: '2025-06-30' })).toEqual([]);
  });
  it('MEM-14 lets one of two records of the same meeting through, and gives a retry the first result', async () => {
    const union = await meetings.union();
    const { id } = await meetings.convene(union);
    const record = () => meetings.acts.refusals(union.office, 'recordMeeting', { id, version: 1, entitled: 2, present: 2 });
    expect((await Promise.all([record(), record()])).flat()).toEqual([expect.stringMatching(/STALE_VERSION|WRONG_STATE/)]);
    const decide = () => meetings.acts.must(union.office, 'recordDecision', { requestId: 'once', id, version: 2, text: '一次' });
    expect(await decide()).toEqual(await decide());
  });
  it('MEM-14 convenes nothing at a dissolved organisation', async () => {
    const org = await meetings.register.anOrganization();
    await meetings.register.dissolve(org);
    const input = { orgId: org, kind: 'ALL_STAFF', agenda: ['x'], convenedFor: '2025-03-01' };
    expect(await meetings.acts.refusals(holding('UNION_OFFICE', org), 'conveneMeeting', input)).toEqual(['ORGANIZATION_DISSOLVED input orgId']);
  });
});

describe('MEM-14 who sees and does what', () => {
  it('MEM-14 shows meetings to the own people, their minutes to office and committee, and nothing to others', async () => {
    const union = await meetings.union();
    const { id } = await meetings.convene(union);
    await meetings.acts.must(union.office, 'recordMeeting', { id, version: 1, entitled: 2, present: 2, minutes: '逐项研究。' });
    const seen = async (caller: Parameters<typeof meetings.counts>[0]) =>
      (await meetings.service.data<{ unionMeeting: object | null }>(caller, 'query ($id: ID!) { unionMeeting(id: $id) { state minutes } }', { id })).unionMeeting;
    expect(await seen(union.office)).toEqual({ state: 'HELD', minutes: '逐项研究。' });
    expect(await seen(memberOf(union.org, union.members[0]!))).toEqual({ state: 'HELD', minutes: null });
    const outsider = holding('UNION_OFFICE', await meetings.register.anOrganization());
    expect(await seen(outsider)).toBeNull();
    expect(await meetings.acts.refusals(outsider, 'recordDecision', { id, version: 2, text: 'x' })).toEqual(['NOT_FOUND input id']);
    expect(await meetings.counts(outsider, union.org, '2025')).toMatchObject({ COMMITTEE: 0 });
  });
  it('MEM-14 lists meetings at the same cost for one as for many', async () => {
    const union = await meetings.union();
    for (const day of ['2025-03-01', '2025-04-01', '2025-05-01']) await meetings.held(union, { convenedFor: day });
    const list = (first: number) =>
      meetings.service.data<{ unionMeetings: { nodes: object[] } }>(
        union.office,
        'query ($org: ID!, $first: Int) { unionMeetings(filter: { orgId: { eq: $org } }, orderBy: [{ field: HELD_ON, direction: DESC }], first: $first) { nodes { heldOn organization { name } committee { name } assignments { text } } } }',
        { org: union.org, first },
      );
    expect((await list(2)).unionMeetings.nodes).toMatchObject([{ heldOn: '2025-05-01' }, { heldOn: '2025-04-01' }]);
    expect(await meetings.service.commandsOf(() => list(3))).toEqual(await meetings.service.commandsOf(() => list(1)));
  });
  it('MEM-14 puts a convened meeting on the desk until it is recorded', async () => {
    const union = await meetings.union();
    const { id } = await meetings.convene(union, { convenedFor: '2025-07-05' });
    const desk = async () =>
      (
        await meetings.service.data<{ officeDesk: { kind: string; recordId: string }[] }>(
          union.office,
          'query ($orgId: ID!) { officeDesk(orgId: $orgId, withinDays: 5) { kind recordId } }',
          { orgId: union.org },
        )
      ).officeDesk.filter(({ kind }) => kind === 'UNION_MEETING');
    expect(await desk()).toEqual([{ kind: 'UNION_MEETING', recordId: id }]);
    await meetings.acts.must(union.office, 'cancelMeeting', { id, version: 1, reason: '改期' });
    expect(await desk()).toEqual([]);
  });
  it('MEM-14 leaves no field without a resolver, and no list without an index', async () => {
    expect(unresolvedFields(meetings.service)).toEqual([]);
    expect((await slowLists(meetings.service, membership)).filter((line) => /Meeting|Assignment/.test(line))).toEqual([]);
  });
});
