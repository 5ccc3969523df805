import { holding, memberOf, nobody } from '@uniongraph/testing';
import { PlansUnderTest, type Union } from '../work-plan/plan.seed.js';
import { PartyUnderTest } from './party-link.seed.js';

let plans: PlansUnderTest;
let party: PartyUnderTest;
beforeAll(async () => {
  plans = await PlansUnderTest.start();
  party = new PartyUnderTest(plans.service);
});
beforeEach(() => plans.service.at('2025-03-31T10:00:00+08:00'));
afterAll(() => plans.service.close());

async function linked(): Promise<Union> {
  const union = await plans.union();
  expect((await party.link(union.office, union.id)).userErrors).toEqual([]);
  return union;
}

describe('MEM-29 the link with the party organisation', () => {
  it('MEM-29 has one live link, and keeps the one before with the day on which it ended', async () => {
    const union = await linked();
    expect(await party.link(union.office, union.id, { partyOrgName: '中共测试委员会', level: 'COMMITTEE', from: '2025-03-01' })).toMatchObject({
      partyLink: { partyOrgName: '中共测试委员会', level: 'COMMITTEE', from: '2025-03-01', to: null, version: 1 },
    });
    const query =
      'query ($id: ID!) { organization(id: $id) { partyLink { partyOrgName } } partyUnionLinks(filter: { orgId: { eq: $id } }, orderBy: [{ field: FROM }]) { nodes { partyOrgName from to organization { id } } } }';
    expect(await plans.service.data(union.office, query, { id: union.id })).toEqual({
      organization: { partyLink: { partyOrgName: '中共测试委员会' } },
      partyUnionLinks: {
        nodes: [
          { partyOrgName: '中共测试支部', from: '2025-01-01', to: '2025-03-01', organization: { id: union.id } },
          { partyOrgName: '中共测试委员会', from: '2025-03-01', to: null, organization: { id: union.id } },
        ],
      },
    });
  });
  it.each([
    [{ from: '2025-04-01' }, 'INVALID input from'],
    [{ from: '2025-01-01' }, 'INVALID input from'],
    [{ partyOrgName: ' ' }, 'INVALID input partyOrgName'],
    [{ partyOrgName: '字'.repeat(81) }, 'INVALID input partyOrgName'],
  ])('MEM-29 refuses a second link with %j', async (over, refusal) => {
    const union = await linked();
    const input = { orgId: union.id, partyOrgName: '中共测试委员会', level: 'COMMITTEE', from: '2025-01-02', ...over };
    expect(await party.refusals(union.office, 'setPartyLink', input)).toEqual([refusal]);
    expect(await party.refusals(union.office, 'setPartyLink', { ...input, partyOrgName: '字'.repeat(80), from: '2025-01-02' })).toEqual([]);
  });
  it('MEM-29 has one live link though two are registered at the same moment', async () => {
    const union = await plans.union();
    const answers = await Promise.all([party.link(union.office, union.id), party.link(union.office, union.id)]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toHaveLength(1);
    expect(await plans.service.store.connection.collection('partyLinks').countDocuments({ orgId: union.id, to: null })).toBe(1);
  });
});

describe('MEM-29 reports and requests', () => {
  it('MEM-29 reports to the party organisation of the link, and not without one', async () => {
    const union = await plans.union();
    const input = { orgId: union.id, subject: '工作报告', text: '内容' };
    expect(await party.refusals(union.office, 'reportToParty', input)).toEqual(['NO_LINK input orgId']);
    await party.link(union.office, union.id);
    expect(await party.report(union.office, union.id)).toMatchObject({ partyReport: { partyOrgName: '中共测试支部', on: '2025-03-31', plan: null, reply: null }, userErrors: [] });
    expect(await party.refusals(union.office, 'reportToParty', { ...input, on: '2025-04-01' })).toEqual(['INVALID input on']);
    expect(await party.refusals(union.office, 'reportToParty', { ...input, on: '2025-03-31' })).toEqual([]);
  });
  it('MEM-29 records one reply to a report, from the day of the report on', async () => {
    const union = await linked();
    const { id } = (await party.report(union.office, union.id)).partyReport!;
    plans.service.at('2025-04-02T10:00:00+08:00');
    const reply = { id, version: 1, text: '同意。' };
    expect(await party.refusals(union.office, 'recordReply', { ...reply, on: '2025-03-30' })).toEqual(['INVALID input on']);
    expect(await party.refusals(union.office, 'recordReply', { ...reply, on: '2025-04-03' })).toEqual(['INVALID input on']);
    expect(await party.refusals(union.office, 'recordReply', { ...reply, outcome: 'GRANTED' })).toEqual(['INVALID input outcome']);
    const secretary = holding('PARTY_LINK', union.id);
    expect(await party.act(secretary, 'recordReply', { ...reply, on: '2025-03-31' })).toMatchObject({
      partyReport: { version: 2, reply: { text: '同意。', on: '2025-03-31' } },
      supportRequest: null,
      userErrors: [],
    });
    expect(await party.refusals(secretary, 'recordReply', { ...reply, version: 2 })).toEqual(['REPLIED input id']);
  });
  it('MEM-29 requests support of party and administration, whose outcome comes with the reply', async () => {
    const union = await linked();
    const { supportRequest } = await party.request(union.office, union.id, { addressee: 'ADMIN', replyBy: '2025-04-15' });
    expect(supportRequest).toMatchObject({ addressee: 'ADMIN', state: 'REQUESTED', on: '2025-03-31', replyBy: '2025-04-15' });
    const reply = { id: supportRequest!.id, version: 1, text: '同意安排。' };
    expect(await party.refusals(union.office, 'recordReply', reply)).toEqual(['INVALID input outcome']);
    expect(await party.refusals(holding('PARTY_LINK', union.id), 'recordReply', { ...reply, outcome: 'GRANTED' })).toEqual(['NOT_FOUND input id']);
    expect(await party.act(union.office, 'recordReply', { ...reply, outcome: 'PARTLY_GRANTED' })).toMatchObject({
      partyReport: null,
      supportRequest: { state: 'PARTLY_GRANTED', reply: { on: '2025-03-31' } },
    });
    const toParty = (await party.request(union.office, union.id)).supportRequest!;
    expect(await party.refusals(holding('PARTY_LINK', union.id), 'recordReply', { ...reply, id: toParty.id, outcome: 'GRANTED' })).toEqual([]);
    expect(await party.refusals(union.office, 'requestSupport', { orgId: union.id, addressee: 'ADMIN', subject: '场地', text: '请予支持', replyBy: '2025-03-30' })).toEqual([
      'INVALID input replyBy',
    ]);
  });
  it('MEM-29 lets one of two replies at the same moment through', async () => {
    const union = await linked();
    const { id } = (await party.report(union.office, union.id)).partyReport!;
    const answers = await Promise.all(['同意', '不同意'].map((text) => party.refusals(union.office, 'recordReply', { id, version: 1, text })));
    expect(answers.flat()).toEqual(['STALE_VERSION input version']);
  });
  it('MEM-29 keeps a request on the desk until it is replied', async () => {
    const union = await linked();
    const { id } = (await party.request(union.office, union.id, { replyBy: '2025-04-15' })).supportRequest!;
    const query = 'query ($id: ID!, $on: LocalDate) { officeDesk(orgId: $id, on: $on, withinDays: 0) { kind dueOn isOverdue recordId } }';
    const desk = async (on: string): Promise<unknown[]> =>
      (await plans.service.data<{ officeDesk: { kind: string }[] }>(union.office, query, { id: union.id, on })).officeDesk.filter(({ kind }) => kind === 'SUPPORT_REQUESTED');
    expect(await desk('2025-04-14')).toEqual([]);
    expect(await desk('2025-04-15')).toEqual([{ kind: 'SUPPORT_REQUESTED', dueOn: '2025-04-15', isOverdue: false, recordId: id }]);
    expect(await desk('2025-04-16')).toMatchObject([{ isOverdue: true }]);
    await party.act(union.office, 'recordReply', { id, version: 1, text: '同意', outcome: 'GRANTED' });
    expect(await desk('2025-04-16')).toEqual([]);
  });
});

describe('MEM-29 the plan goes to the party organisation before publication', () => {
  it.each([
    [true, []],
    [false, [{ code: 'NO_PARTY_REPORT', on: '2025-03-31' }]],
  ])('MEM-29 publishes a finalised plan that was reported: %s, with the warnings %j', async (isReported, warnings) => {
    const union = await linked();
    const draft = await plans.draft(union);
    await plans.add(union, draft);
    const { id, version } = await plans.discussed(union, draft);
    const final = await plans.must<{ version: number }>(union.office, 'finalizeWorkPlan', { id, version });
    await party.report(union.office, union.id, isReported ? { planId: id } : {});
    expect(await plans.must(union.office, 'publishWorkPlan', { id, version: final.version })).toMatchObject({ state: 'PUBLISHED', warnings });
    const query = 'query ($id: ID!) { workPlan(orgId: $id, year: 2025) { partyReport { on to } } }';
    expect(await plans.service.data(union.office, query, { id: union.id })).toEqual({
      workPlan: { partyReport: isReported ? { on: '2025-03-31', to: '中共测试支部' } : null },
    });
  });
  it("MEM-29 reports no other union's plan", async () => {
    const [union, other] = [await linked(), await linked()];
    const { id } = await plans.draft(other);
    expect(await party.refusals(union.office, 'reportToParty', { orgId: union.id, subject: '计划', text: '内容', planId: id })).toEqual(['NOT_FOUND input planId']);
  });
});

describe('MEM-29 who sees it', () => {
  it('MEM-29 shows links, reports and requests to the union, its party organisation and superiors, and to no member or other union', async () => {
    const [union, other] = [await linked(), await linked()];
    const report = (await party.report(union.office, union.id)).partyReport!;
    const query = '{ partyReports { nodes { id } } }';
    for (const role of ['UNION_CHAIR', 'PARTY_LINK', 'FEDERATION_OFFICER'] as const) {
      expect(await plans.service.data(holding(role, union.id), query)).toEqual({ partyReports: { nodes: [{ id: report.id }] } });
    }
    expect(await plans.service.data(other.office, query)).toEqual({ partyReports: { nodes: [] } });
    for (const caller of [memberOf(union.id, 'mem1'), nobody]) expect((await plans.service.ask(caller, query)).errors).toHaveLength(1);
    expect(await party.refusals(other.office, 'recordReply', { id: report.id, version: 1, text: '同意' })).toEqual(['NOT_FOUND input id']);
    expect((await party.report(other.office, union.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
  it('MEM-29 tells other services ids and days alone: no name, no text, nobody', async () => {
    const union = await linked();
    await party.report(union.office, union.id);
    await party.request(union.office, union.id);
    const events = await plans.service.store.connection
      .collection('outbox')
      .find({ orgId: union.id, type: { $in: ['PartyLinked', 'PartyReported', 'SupportRequested'] } })
      .toArray();
    expect(events).toHaveLength(3);
    expect(JSON.stringify(events.map(({ payload }) => payload as object))).not.toMatch(/中共|报告|请求|mem0/);
  });
  it('MEM-29 reads fifty reports with their unions, links and plans in four queries', async () => {
    const union = await linked();
    const { id: planId } = await plans.draft(union);
    for (let i = 0; i < 50; i += 1) await party.report(union.office, union.id, { planId });
    const query = '{ partyReports(first: 50) { nodes { id organization { name partyLink { id } } plan { id } } } }';
    const commands = await plans.service.commandsOf(() => plans.service.data(union.office, query));
    expect(commands.sort()).toEqual(['find', 'find', 'find', 'find']);
  });
});
