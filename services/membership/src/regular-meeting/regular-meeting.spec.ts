import type { Caller } from '@uniongraph/access';
import { actsOn, holding, memberOf, type Acts } from '@uniongraph/testing';
import { GroupsUnderTest, type Group, type Union } from '../group/group.seed.js';

const MEETING = `id version month audience state scheduledFor heldOn attendeeCount attendees { id } groupReports { text reportedOn group { id name } } assignments { text }`;
const SELECTIONS = {
  scheduleRegularMeeting: ['regularMeeting', MEETING],
  submitGroupReport: ['regularMeeting', MEETING],
  recordMinutes: ['regularMeeting', MEETING],
  assignWork: ['workAssignment', 'id version text dueOn meeting { id } regularMeeting { id month }'],
  completeAssignment: ['workAssignment', 'id doneOn result'],
} as const;
interface Meeting {
  id: string;
  version: number;
}

let groups: GroupsUnderTest;
let acts: Acts<keyof typeof SELECTIONS>;
beforeAll(async () => {
  groups = await GroupsUnderTest.start('2025-06-20T10:00:00+08:00');
  acts = actsOn(groups.service, SELECTIONS);
});
afterAll(() => groups.service.close());

async function divided(count = 2): Promise<Union & { groups: Group[] }> {
  const union = await groups.union(4);
  if (count > 0) await groups.divided(union, count, { dueOn: '2025-06-30' });
  return { ...union, groups: await groups.inForce(union.id) };
}
const scheduled = ({ id, office }: Union, scheduledFor = '2025-06-10'): Promise<Meeting> =>
  acts.must<Meeting>(office, 'scheduleRegularMeeting', { orgId: id, scheduledFor, audience: 'GROUP_LEADERS' });
async function held(union: Union, on: string): Promise<Meeting> {
  const { id, version } = await scheduled(union, on);
  return acts.must<Meeting>(union.office, 'recordMinutes', { id, version, attendeeIds: union.members, minutes: '各组汇报，布置工作。' });
}
const leaderOf = (union: Union, { id }: Pick<Group, 'id'>): Caller => holding('GROUP_LEADER', union.id, { within: id, subject: `leader-${id}` });
interface Compliance {
  held: number;
  missed: number;
  months: { month: string; state: string; meetings: number }[];
}
async function compliance(caller: Caller, orgId: string, on: string): Promise<Compliance | null> {
  const query = 'query ($orgId: ID!, $on: LocalDate) { monthlyMeetingCompliance(orgId: $orgId, year: 2025, on: $on) { held missed months { month state meetings } } }';
  return (await groups.service.data<{ monthlyMeetingCompliance: Compliance | null }>(caller, query, { orgId, on })).monthlyMeetingCompliance;
}
async function desk({ id, office }: Union, on: string, withinDays = 0): Promise<{ dueOn: string; isOverdue: boolean }[]> {
  const query = 'query ($id: ID!, $on: LocalDate, $days: Int) { officeDesk(orgId: $id, on: $on, withinDays: $days) { kind dueOn isOverdue } }';
  const { officeDesk } = await groups.service.data<{ officeDesk: { kind: string; dueOn: string; isOverdue: boolean }[] }>(office, query, { id, on, days: withinDays });
  return officeDesk.filter(({ kind }) => kind === 'MONTHLY_MEETING').map(({ dueOn, isOverdue }) => ({ dueOn, isOverdue }));
}

describe('MEM-13 a regular meeting from its agenda to its minutes', () => {
  it("MEM-13 has each standing group's report on the agenda, and takes it from the group's leader", async () => {
    const union = await divided(2);
    const meeting = await scheduled(union);
    expect(meeting).toMatchObject({ month: '2025-06', state: 'SCHEDULED', groupReports: [{ text: null }, { text: null }] });
    const [first, second] = union.groups;
    const reported = await acts.must(leaderOf(union, first!), 'submitGroupReport', { meetingId: meeting.id, groupId: first!.id, text: '本组完成季度竞赛。' });
    expect(reported['groupReports']).toContainEqual({ text: '本组完成季度竞赛。', reportedOn: '2025-06-20', group: { id: first!.id, name: first!.name } });
    expect(reported['groupReports']).toContainEqual({ text: null, reportedOn: null, group: { id: second!.id, name: second!.name } });
  });
  it('MEM-13 lets a leader report for the own group alone, and the office for each', async () => {
    const union = await divided(2);
    const meeting = await scheduled(union);
    const [first, second] = union.groups;
    const report = (caller: Caller, groupId: string) => acts.refusals(caller, 'submitGroupReport', { meetingId: meeting.id, groupId, text: '汇报' });
    expect(await report(leaderOf(union, first!), second!.id)).toEqual(['NOT_ON_AGENDA input groupId']);
    expect(await report(union.office, second!.id)).toEqual([]);
    expect(await report(union.office, 'grp0')).toEqual(['NOT_ON_AGENDA input groupId']);
    expect(await report(holding('UNION_OFFICE', (await divided(0)).id), first!.id)).toEqual(['NOT_ON_AGENDA input groupId']);
  });
  it('MEM-13 takes a report again until the meeting is held, and none after that', async () => {
    const union = await divided(1);
    const { id, version } = await scheduled(union);
    const report = (text: string) => acts.refusals(union.office, 'submitGroupReport', { meetingId: id, groupId: union.groups[0]!.id, text });
    expect(await report('字'.repeat(2_001))).toEqual(['INVALID input text']);
    expect([await report('初稿'), await report('字'.repeat(2_000))]).toEqual([[], []]);
    await acts.must(union.office, 'recordMinutes', { id, version, attendeeIds: union.members, minutes: '记录' });
    expect(await report('补交')).toEqual(['WRONG_STATE input meetingId']);
  });
  it('MEM-13 records who attended and the minutes, of a day that has come', async () => {
    const union = await divided(0);
    const { id } = await scheduled(union, '2025-06-21');
    const record = (over: object) => acts.refusals(union.office, 'recordMinutes', { id, version: 1, attendeeIds: union.members, minutes: '记录', heldOn: '2025-06-20', ...over });
    expect(await record({ heldOn: undefined })).toEqual(['INVALID input heldOn']);
    expect(await record({ attendeeIds: [] })).toEqual(['INVALID input attendeeIds']);
    expect(await record({ attendeeIds: [union.members[0], union.members[0]] })).toEqual(['INVALID input attendeeIds']);
    expect(await record({ attendeeIds: ['mem0'] })).toEqual(['NOT_FOUND input attendeeIds 0']);
    expect(await record({ minutes: ' ' })).toEqual(['INVALID input minutes']);
    expect(await record({})).toEqual([]);
    expect(await record({ version: 2 })).toEqual(['WRONG_STATE input id']);
  });
  it('MEM-13 assigns work that is completed later', async () => {
    const union = await divided(0);
    const { id } = await held(union, '2025-06-10');
    const input = { meetingId: id, text: '整理小组台账', assigneeId: union.members[0], dueOn: '2025-06-10' };
    expect(await acts.refusals(union.office, 'assignWork', { ...input, dueOn: '2025-06-09' })).toEqual(['INVALID input dueOn']);
    expect(await acts.refusals(union.office, 'assignWork', { ...input, decisionNo: 1 })).toEqual(['INVALID input decisionNo']);
    const work = await acts.must<Meeting>(union.office, 'assignWork', input);
    expect(work).toMatchObject({ text: '整理小组台账', meeting: null, regularMeeting: { id, month: '2025-06' } });
    const done = await acts.must(memberOf(union.id, union.members[0]!), 'completeAssignment', { id: work.id, version: 1, result: '已整理' });
    expect(done).toMatchObject({ doneOn: '2025-06-20', result: '已整理' });
  });
  it('MEM-13 assigns nothing at a meeting that is only scheduled', async () => {
    const union = await divided(0);
    const { id } = await scheduled(union);
    expect(await acts.refusals(union.office, 'assignWork', { meetingId: id, text: 'x', assigneeId: union.members[0] })).toEqual(['WRONG_STATE input meetingId']);
  });
});

describe('MEM-13 a meeting in each calendar month', () => {
  it('MEM-13 shows May as missed on 1 June, and the office finds it on the desk', async () => {
    const union = await divided(0);
    for (const day of ['2025-01-08', '2025-02-12', '2025-03-05', '2025-04-09', '2025-06-11']) await held(union, day);
    const may = async (on: string) => (await compliance(union.office, union.id, on))!.months[4]!.state;
    expect([await may('2025-05-31'), await may('2025-06-01')]).toEqual(['DUE', 'MISSED']);
    expect(await compliance(union.office, union.id, '2025-06-20')).toMatchObject({ held: 5, missed: 1 });
    expect(await desk(union, '2025-05-30')).toEqual([]);
    expect(await desk(union, '2025-05-31')).toEqual([{ dueOn: '2025-05-31', isOverdue: false }]);
    expect(await desk(union, '2025-06-01')).toEqual([{ dueOn: '2025-05-31', isOverdue: true }]);
  });
  it('MEM-13 takes a May meeting that is recorded late, and a month counts once', async () => {
    const union = await divided(0);
    await held(union, '2025-05-31');
    await held(union, '2025-05-06');
    await scheduled(union, '2025-06-12');
    expect(await compliance(union.office, union.id, '2025-06-20')).toMatchObject({ held: 1, missed: 4 });
    const { RegularMeetingRepository } = await import('./regular-meeting.repository.js');
    const repository = new RegularMeetingRepository(groups.service.store);
    const months = (from: string, to: string) => repository.monthsWithMeeting(union.id, from, to);
    expect([await months('2025-01-01', '2025-12-31'), await months('2025-05-07', '2025-05-30'), await months('2025-05-31', '2025-12-31')]).toEqual([1, 0, 1]);
  });
  it('MEM-13 keeps the month in which it was held, not for which it was scheduled', async () => {
    const union = await divided(0);
    const { id, version } = await scheduled(union, '2025-05-30');
    const saved = await acts.must(union.office, 'recordMinutes', { id, version, heldOn: '2025-06-02', attendeeIds: union.members, minutes: '延期召开' });
    expect(saved).toMatchObject({ month: '2025-06', heldOn: '2025-06-02', attendeeCount: 4 });
  });
  it('MEM-13 puts nothing on the desk of a union that holds no regular meetings, and nothing before its first', async () => {
    expect(await desk(await divided(0), '2025-06-20', 30)).toEqual([]);
    const union = await divided(0);
    await held(union, '2025-04-10');
    expect((await desk(union, '2025-06-20', 30)).map(({ dueOn }) => dueOn)).toEqual(['2025-05-31', '2025-06-30']);
  });
});

describe('MEM-13 who sees and does what', () => {
  it('MEM-13 shows nothing to another union, and gives a retry the first result', async () => {
    const union = await divided(0);
    const outsider = holding('UNION_OFFICE', (await divided(0)).id);
    const input = { requestId: 'once', orgId: union.id, scheduledFor: '2025-06-10', audience: 'COMMITTEE' };
    const meeting = await acts.must<Meeting>(union.office, 'scheduleRegularMeeting', input);
    expect(await acts.must(union.office, 'scheduleRegularMeeting', input)).toEqual(meeting);
    expect(await groups.service.data(outsider, 'query ($id: ID!) { regularMeeting(id: $id) { month } }', { id: meeting.id })).toEqual({ regularMeeting: null });
    expect(await acts.refusals(outsider, 'recordMinutes', { id: meeting.id, version: 1, attendeeIds: ['x'], minutes: 'x' })).toEqual(['NOT_FOUND input id']);
    expect(await acts.refusals(outsider, 'scheduleRegularMeeting', { orgId: union.id, scheduledFor: '2025-06-10', audience: 'COMMITTEE' })).toEqual(['NOT_FOUND input orgId']);
    expect(await compliance(outsider, union.id, '2025-06-20')).toBeNull();
  });
  it('MEM-13 lists regular meetings at the same cost for one as for many', async () => {
    const union = await divided(1);
    for (const day of ['2025-04-10', '2025-05-10', '2025-06-10']) await held(union, day);
    const list = (first: number) =>
      groups.service.data<{ regularMeetings: { nodes: object[] } }>(
        union.office,
        'query ($org: ID!, $first: Int) { regularMeetings(filter: { orgId: { eq: $org } }, orderBy: [{ field: MONTH, direction: DESC }], first: $first) { nodes { month organization { name } attendees { name } groupReports { group { name } } assignments { text } } } }',
        { org: union.id, first },
      );
    expect((await list(2)).regularMeetings.nodes).toMatchObject([{ month: '2025-06' }, { month: '2025-05' }]);
    expect(await groups.service.commandsOf(() => list(3))).toEqual(await groups.service.commandsOf(() => list(1)));
  });
});
