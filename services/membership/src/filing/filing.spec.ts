import { holding, memberOf, nobody, startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { treeOf } from '../organization/organization.seed.js';
import { membership } from '../subgraph.js';
import { aFiling, filingsOf, type Filings } from './filing.seed.js';

const PAPER = { name: '改选方案.pdf', location: 's3://papers/1', sha256: 'a'.repeat(64) };

let service: TestService;
let filings: Filings;
beforeAll(async () => {
  service = await startTestService(membership);
  filings = filingsOf(service);
});
beforeEach(() => service.at('2025-03-31T10:00:00+08:00'));
afterAll(() => service.close());

describe('MEM-33 from sending to the reply', () => {
  it('MEM-33 files with the primary parent unless another superior union is named', async () => {
    const union = await filings.twoSuperiors();
    expect(await filings.sent(union, { attachments: [PAPER] })).toMatchObject({
      kind: 'REQUEST_INSTRUCTION',
      state: 'SENT',
      version: 1,
      sentOn: '2025-03-31',
      fromOrganization: { id: union.office },
      toOrganization: { id: union.district },
      attachments: [PAPER],
      reply: null,
    });
    expect(await filings.sent(union, { toOrgId: union.water })).toMatchObject({ toOrganization: { id: union.water } });
  });
  it('MEM-33 files with nobody but a superior union: no neighbour, none below, not itself, and from no root', async () => {
    const union = await filings.twoSuperiors();
    const other = await filings.twoSuperiors();
    for (const toOrgId of [other.district, other.office, union.office]) {
      expect(await filings.refusals(union.sender, 'submitFiling', aFiling(union.office, { toOrgId }))).toEqual(['NOT_SUPERIOR input toOrgId']);
    }
    expect(await filings.refusals(holding('UNION_OFFICE', union.district), 'submitFiling', aFiling(union.district))).toEqual(['NOT_SUPERIOR input toOrgId']);
  });
  it('MEM-33 goes from sent to received and replied, by the addressee', async () => {
    const union = await filings.twoSuperiors();
    const { id } = await filings.sent(union);
    service.at('2025-04-01T10:00:00+08:00');
    expect(await filings.must(union.districtOfficer, 'acknowledgeFiling', { id, version: 1 })).toMatchObject({ state: 'RECEIVED', receivedOn: '2025-04-01' });
    service.at('2025-04-03T10:00:00+08:00');
    const reply = { text: '同意，请按民主程序办理。', repliedOn: '2025-04-03', attachments: [{ name: PAPER.name }] };
    expect(await filings.must(union.districtOfficer, 'replyFiling', { id, version: 2, text: reply.text, attachments: [PAPER] })).toMatchObject({
      state: 'REPLIED',
      reply,
      version: 3,
    });
    const events = await service.store.connection.collection('outbox').find({ recordId: id }).sort({ _id: 1 }).toArray();
    expect(events.map(({ type }) => type as string)).toEqual(['FilingSent', 'FilingReceived', 'FilingReplied']);
    expect(events[2]!['payload']).toMatchObject({ filingId: id, orgId: union.office, toOrgId: union.district, repliedOn: '2025-04-03' });
    expect(JSON.stringify(events)).not.toContain(reply.text);
  });
  it('MEM-33 takes a reply as the receipt too', async () => {
    const union = await filings.twoSuperiors();
    const { id } = await filings.sent(union);
    expect(await filings.must(union.districtOfficer, 'replyFiling', { id, version: 1, text: '准予备案。' })).toMatchObject({ state: 'REPLIED', receivedOn: '2025-03-31' });
  });
  it('MEM-33 refuses each step out of order', async () => {
    const union = await filings.twoSuperiors();
    const { id } = await filings.sent(union);
    await filings.must(union.districtOfficer, 'acknowledgeFiling', { id, version: 1 });
    expect(await filings.refusals(union.districtOfficer, 'acknowledgeFiling', { id, version: 2 })).toEqual(['WRONG_STATE input id']);
    await filings.must(union.districtOfficer, 'replyFiling', { id, version: 2, text: '同意' });
    for (const [act, more] of [
      ['acknowledgeFiling', {}],
      ['replyFiling', { text: '又批' }],
      ['returnFiling', { reason: '退回' }],
    ] as const) {
      expect(await filings.refusals(union.districtOfficer, act, { id, version: 3, ...more })).toEqual(['WRONG_STATE input id']);
    }
    expect(await filings.refusals(union.districtOfficer, 'replyFiling', { id, version: 2, text: '旧' })).toEqual(['STALE_VERSION input version']);
  });
  it('MEM-33 answers a repeated request with the first filing', async () => {
    const union = await filings.twoSuperiors();
    const [one, two] = [await filings.sent(union, { requestId: 'once' }), await filings.sent(union, { requestId: 'once' })];
    expect(two.id).toBe(one.id);
  });
  it('MEM-33 lets one of two answers at the same moment through', async () => {
    const union = await filings.twoSuperiors();
    const { id } = await filings.sent(union);
    const answers = await Promise.all([
      filings.refusals(union.districtOfficer, 'replyFiling', { id, version: 1, text: '同意' }),
      filings.refusals(union.districtOfficer, 'returnFiling', { id, version: 1, reason: '材料不全' }),
    ]);
    expect(answers.flat()).toEqual(['STALE_VERSION input version']);
  });
});

describe('MEM-33 what was returned', () => {
  it('MEM-33 returns with a reason, and one new filing supersedes it', async () => {
    const union = await filings.twoSuperiors();
    const { id } = await filings.sent(union);
    expect(await filings.refusals(union.sender, 'submitFiling', aFiling(union.office, { supersedesId: id }))).toEqual(['WRONG_STATE input supersedesId']);
    expect(await filings.refusals(union.districtOfficer, 'returnFiling', { id, version: 1, reason: ' ' })).toEqual(['INVALID input reason']);
    expect(await filings.must(union.districtOfficer, 'returnFiling', { id, version: 1, reason: '缺候选人名单' })).toMatchObject({
      state: 'RETURNED',
      returnedOn: '2025-03-31',
      returnReason: '缺候选人名单',
    });
    const again = await filings.sent(union, { supersedesId: id });
    expect(again).toMatchObject({ state: 'SENT', supersedes: { id } });
    expect(await filings.seen(union.sender, id)).toMatchObject({ state: 'RETURNED', supersededBy: { id: again.id }, text: '请予批示。' });
    expect(await filings.refusals(union.sender, 'submitFiling', aFiling(union.office, { supersedesId: id }))).toEqual(['SUPERSEDED input supersedesId']);
  });
  it('MEM-33 supersedes nothing of another union', async () => {
    const [union, other] = [await filings.twoSuperiors(), await filings.twoSuperiors()];
    const { id } = await filings.sent(other);
    await filings.must(other.districtOfficer, 'returnFiling', { id, version: 1, reason: '材料不全' });
    expect(await filings.refusals(union.sender, 'submitFiling', aFiling(union.office, { supersedesId: id }))).toEqual(['NOT_FOUND input supersedesId']);
  });
  it('MEM-33 lets one of two new filings at the same moment supersede it', async () => {
    const union = await filings.twoSuperiors();
    const { id } = await filings.sent(union);
    await filings.must(union.districtOfficer, 'returnFiling', { id, version: 1, reason: '材料不全' });
    const input = aFiling(union.office, { supersedesId: id });
    const answers = await Promise.all([filings.refusals(union.sender, 'submitFiling', input), filings.refusals(union.sender, 'submitFiling', input)]);
    expect(answers.flat()).toEqual(['SUPERSEDED input supersedesId']);
  });
});

describe('MEM-33 who sees it', () => {
  it('MEM-01 MEM-33 shows a filing to both superiors, though one is addressed, and counts it once, through the primary parent', async () => {
    const union = await filings.twoSuperiors();
    const { id } = await filings.sent(union);
    for (const caller of [union.sender, union.districtOfficer, union.waterOffice]) expect(await filings.seen(caller, id)).toMatchObject({ id });
    const listed = (await lists(union.waterOffice)) as { outbox: { nodes: unknown[] }; inbox: { nodes: unknown[] } };
    expect(listed).toEqual({ outbox: { nodes: [{ id }] }, inbox: { nodes: [] } });
    expect(await lists(union.districtOfficer)).toEqual({ outbox: { nodes: [{ id }] }, inbox: { nodes: [{ id }] } });
    const counted = '{ filingOutboxStats { total { count } } filingInboxStats { total { count } } }';
    expect(await service.data(union.districtOfficer, counted)).toEqual({ filingOutboxStats: { total: { count: 1 } }, filingInboxStats: { total: { count: 1 } } });
    expect(await service.data(union.waterOffice, counted)).toEqual({ filingOutboxStats: { total: { count: 0 } }, filingInboxStats: { total: { count: 0 } } });
  });
  it('MEM-01 MEM-33 shows a union that becomes a superior what was filed before', async () => {
    const union = await filings.twoSuperiors();
    const { id } = await filings.sent(union);
    const tree = treeOf(service);
    const late = await tree.registered(null, { kind: 'INDUSTRY_UNION' });
    const officer = holding('UNION_CHAIR', late.id);
    expect(await filings.seen(officer, id)).toBeNull();
    await tree.act('addSupervisor', { id: union.office, version: 2, relation: 'INDUSTRY_UNION', superiorId: late.id });
    expect(await filings.seen(officer, id)).toMatchObject({ id, version: 1 });
  });
  it('MEM-33 hides it from other unions, members, analysts and everybody, and lets only the addressee handle it', async () => {
    const [union, other] = [await filings.twoSuperiors(), await filings.twoSuperiors()];
    const { id } = await filings.sent(union);
    for (const caller of [other.sender, other.districtOfficer]) expect(await filings.seen(caller, id)).toBeNull();
    for (const caller of [memberOf(union.office, 'mem1'), holding('ANALYST', union.district), nobody]) {
      expect((await service.ask(caller, 'query ($id: ID!) { filing(id: $id) { id } }', { id })).errors).toHaveLength(1);
    }
    for (const caller of [union.waterOffice, other.districtOfficer, union.sender]) {
      expect(await filings.refusals(caller, 'replyFiling', { id, version: 1, text: '同意' })).toEqual(['NOT_FOUND input id']);
    }
    expect(await filings.refusals(other.sender, 'submitFiling', aFiling(union.office))).toEqual(['NOT_FOUND input fromOrgId']);
  });
  it('MEM-33 lets nobody decide for the superior on what that person sent', async () => {
    const union = await filings.twoSuperiors();
    const chair = holding('UNION_CHAIR', union.district, { subject: 'both' });
    const { id } = await filings.must(chair, 'submitFiling', aFiling(union.office));
    expect(await filings.refusals(chair, 'acknowledgeFiling', { id, version: 1 })).toEqual(['OWN_FILING input id']);
    expect(await filings.refusals(union.districtOfficer, 'acknowledgeFiling', { id, version: 1 })).toEqual([]);
  });
  it('MEM-33 gives an analyst counts, and none below five', async () => {
    const union = await filings.twoSuperiors();
    for (let i = 0; i < 4; i += 1) await filings.sent(union);
    const count = async (): Promise<number | null> =>
      (await service.data<{ filingOutboxStats: { total: { count: number | null } } }>(holding('ANALYST', union.district), '{ filingOutboxStats { total { count } } }'))
        .filingOutboxStats.total.count;
    expect(await count()).toBeNull();
    await filings.sent(union);
    expect(await count()).toBe(5);
  });
});

describe('MEM-33 the papers', () => {
  it.each([
    [{ subject: '字'.repeat(121) }, 'INVALID input subject'],
    [{ text: ' ' }, 'INVALID input text'],
    [{ text: '字'.repeat(8_001) }, 'INVALID input text'],
    [{ attachments: [{ ...PAPER, sha256: 'A'.repeat(64) }] }, 'INVALID input attachments 0 sha256'],
    [{ attachments: [PAPER, { ...PAPER, name: '' }] }, 'INVALID input attachments 1 name'],
    [{ attachments: Array.from({ length: 21 }, () => PAPER) }, 'INVALID input attachments'],
    [{ planTaskIds: Array.from({ length: 21 }, () => 'tsk') }, 'INVALID input planTaskIds'],
    [{ about: { recordType: 'Weather', recordId: '1' } }, 'INVALID input about recordType'],
  ])('MEM-33 refuses %j', async (over, refusal) => {
    const union = await filings.twoSuperiors();
    expect(await filings.refusals(union.sender, 'submitFiling', aFiling(union.office, over))).toEqual([refusal]);
  });
  it('MEM-33 takes the longest subject and text, and twenty attachments', async () => {
    const union = await filings.twoSuperiors();
    const over = { subject: '字'.repeat(120), text: '字'.repeat(8_000), attachments: Array.from({ length: 20 }, () => PAPER) };
    expect(await filings.refusals(union.sender, 'submitFiling', aFiling(union.office, over))).toEqual([]);
  });
  it('MEM-33 files nothing of a dissolved organisation', async () => {
    const union = await filings.twoSuperiors();
    await treeOf(service).act('dissolve', { id: union.office, version: 2 });
    expect(await filings.refusals(union.sender, 'submitFiling', aFiling(union.office))).toEqual(['ORGANIZATION_DISSOLVED input fromOrgId']);
  });
});

describe('MEM-33 what it costs', () => {
  it('MEM-33 reads fifty filings with sender, addressee and what they supersede in three queries', async () => {
    const union = await filings.twoSuperiors();
    const { id } = await filings.sent(union);
    await filings.must(union.districtOfficer, 'returnFiling', { id, version: 1, reason: '材料不全' });
    await filings.sent(union, { supersedesId: id });
    for (let i = 0; i < 48; i += 1) await filings.must(theProduct, 'submitFiling', aFiling(union.office));
    const query = '{ filingInbox(first: 50) { nodes { id fromOrganization { name } toOrganization { name } supersedes { id } } } }';
    const commands = await service.commandsOf(() => service.data(union.districtOfficer, query));
    expect(commands.sort()).toEqual(['find', 'find', 'find']);
  });
});

function lists(caller: Parameters<TestService['data']>[0]): Promise<unknown> {
  return service.data(caller, '{ outbox: filingOutbox { nodes { id } } inbox: filingInbox { nodes { id } } }');
}
