import { holding, memberOf } from '@uniongraph/testing';
import { MeetingsUnderTest } from '../meeting/union-meeting.seed.js';

let meetings: MeetingsUnderTest;
beforeAll(async () => {
  meetings = await MeetingsUnderTest.start();
});
afterAll(() => meetings.service.close());

async function assigned(over: Record<string, unknown> = {}) {
  const union = await meetings.union();
  const { id: meetingId } = await meetings.held(union);
  const input = { meetingId, text: '走访困难职工', assigneeId: union.members[0], dueOn: '2025-07-10', ...over };
  const { id } = await meetings.acts.must<{ id: string }>(union.office, 'assignWork', input);
  return { ...union, id, meetingId, assignee: memberOf(union.org, union.members[0]!) };
}

describe('MEM-14 assigned work', () => {
  it('MEM-14 is assigned at a meeting that was held, and at none that is only convened', async () => {
    const union = await meetings.union();
    const { id } = await meetings.convene(union);
    const assign = (over: object = {}) => meetings.acts.refusals(union.office, 'assignWork', { meetingId: id, text: '走访', assigneeId: union.members[0], ...over });
    expect(await assign()).toEqual(['WRONG_STATE input meetingId']);
    await meetings.acts.must(union.office, 'recordMeeting', { id, version: 1, entitled: 2, present: 2 });
    expect(await assign()).toEqual([]);
    expect(await assign({ meetingId: 'mtg0' })).toEqual(['NOT_FOUND input meetingId']);
    expect(await assign({ decisionNo: 1 })).toEqual(['INVALID input decisionNo']);
    expect(await assign({ text: '字'.repeat(501) })).toEqual(['INVALID input text']);
  });
  it("MEM-14 takes the decision's words when it carries one out", async () => {
    const union = await meetings.union();
    const { id: meetingId } = await meetings.held(union);
    await meetings.acts.must(union.office, 'recordDecision', { id: meetingId, version: 2, text: '更新宣传栏' });
    const record = await meetings.acts.must(union.office, 'assignWork', { meetingId, decisionNo: 1, assigneeId: union.members[1] });
    expect(record).toMatchObject({ text: '更新宣传栏', decisionNo: 1, assignedOn: '2025-03-14', dueOn: null, meeting: { id: meetingId } });
  });
  it('MEM-14 is for active members of the organisation', async () => {
    const [union, other] = [await meetings.union(), await meetings.union()];
    const { id: meetingId } = await meetings.held(union);
    const assign = (assigneeId: string) => meetings.acts.refusals(union.office, 'assignWork', { meetingId, text: 'x', assigneeId });
    expect(await assign(other.members[0]!)).toEqual(['NOT_FOUND input assigneeId']);
    await meetings.register.act(union.office, 'retire', { id: union.members[1]!, version: 2, on: '2025-06-01' });
    expect(await assign(union.members[1]!)).toEqual(['NOT_ELIGIBLE input assigneeId']);
  });
  it('MEM-14 is completed once, between its assignment and today', async () => {
    const { id, assignee } = await assigned();
    const complete = (over: object) => meetings.acts.refusals(assignee, 'completeAssignment', { id, version: 1, result: '完成', ...over });
    expect(await complete({ on: '2025-03-13' })).toEqual(['INVALID input on']);
    expect(await complete({ on: '2025-07-01' })).toEqual(['INVALID input on']);
    expect(await complete({ result: ' ' })).toEqual(['INVALID input result']);
    expect(await complete({ on: '2025-03-14' })).toEqual([]);
    expect(await complete({ version: 2 })).toEqual(['WRONG_STATE input id']);
  });
  it('MEM-14 is seen and completed by the assignee and the office, and by no other member', async () => {
    const { id, org, office, assignee, members } = await assigned();
    const seen = async (caller: typeof office) =>
      (await meetings.service.data<{ workAssignment: { text: string } | null }>(caller, 'query ($id: ID!) { workAssignment(id: $id) { text } }', { id })).workAssignment;
    const other = memberOf(org, members[1]!);
    expect([await seen(assignee), await seen(office)]).toEqual([{ text: '走访困难职工' }, { text: '走访困难职工' }]);
    expect([await seen(other), await seen(holding('UNION_OFFICE', await meetings.register.anOrganization()))]).toEqual([null, null]);
    expect(await meetings.acts.refusals(other, 'completeAssignment', { id, version: 1, result: 'x' })).toEqual(['NOT_FOUND input id']);
  });
  it('MEM-14 is on the desk by its due day until it is done', async () => {
    const { id, org, office, assignee } = await assigned();
    const desk = async (withinDays: number) =>
      (
        await meetings.service.data<{ officeDesk: { kind: string; recordId: string; dueOn: string }[] }>(
          office,
          'query ($org: ID!, $withinDays: Int) { officeDesk(orgId: $org, withinDays: $withinDays) { kind recordId dueOn } }',
          { org, withinDays },
        )
      ).officeDesk.filter(({ kind }) => kind === 'WORK_ASSIGNMENT');
    expect(await desk(9)).toEqual([]);
    expect(await desk(10)).toEqual([{ kind: 'WORK_ASSIGNMENT', recordId: id, dueOn: '2025-07-10' }]);
    await meetings.acts.must(assignee, 'completeAssignment', { id, version: 1, result: '完成' });
    expect(await desk(10)).toEqual([]);
  });
});
