import { holding, nobody, startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { membership } from '../subgraph.js';
import { honourEvidence } from './honour.evidence.js';
import { honoursOf, refusal, type Honours } from './honour.seed.js';

let service: TestService;
let honours: Honours;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-03-31T10:00:00+08:00');
  honours = honoursOf(service);
});
afterAll(() => service.close());

const office = (org: string) => holding('UNION_OFFICE', org);
const BY_ID = 'query ($id: ID!) { honour(id: $id) { title status revokedReason member { name } organization { id } } }';

async function due(org: string, on: string, withinDays?: number): Promise<string[]> {
  const query = 'query ($org: ID!, $on: LocalDate, $days: Int) { honoursDueForReview(orgId: $org, on: $on, withinDays: $days) { id } }';
  return (await service.data<{ honoursDueForReview: { id: string }[] }>(office(org), query, { org, on, days: withinDays })).honoursDueForReview.map(({ id }) => id);
}

async function desk(org: string, on: string): Promise<{ recordId: string; dueOn: string; isOverdue: boolean }[]> {
  const query = 'query ($org: ID!, $on: LocalDate) { officeDesk(orgId: $org, on: $on) { kind recordId dueOn isOverdue } }';
  const { officeDesk } = await service.data<{ officeDesk: { kind: string; recordId: string; dueOn: string; isOverdue: boolean }[] }>(office(org), query, { org, on });
  return officeDesk.flatMap(({ kind, ...item }) => (kind === 'HONOUR_REVIEW' ? [item] : []));
}

describe('MEM-18 an honour and how long it is held', () => {
  it('MEM-18 enters an honour of an organisation and of a person, shown at the holder and to everybody once published', async () => {
    const org = await honours.register.anOrganization();
    const chair = await honours.register.aMember(org);
    const home = await honours.recorded(org);
    await honours.recorded(org, { holderType: 'MEMBER', holderId: chair.id, title: '优秀工会工作者' });
    const seen = await service.data(
      office(org),
      'query ($org: ID!, $member: ID!) { organization(id: $org) { honours { id } } member(id: $member) { honours { title member { id } } } }',
      {
        org,
        member: chair.id,
      },
    );
    expect(seen).toEqual({ organization: { honours: [{ id: home.id }] }, member: { honours: [{ title: '优秀工会工作者', member: { id: chair.id } }] } });
    expect(await service.data(nobody, BY_ID, { id: home.id })).toMatchObject({ honour: { title: '模范职工之家', status: 'HELD', member: null } });
  });
  it('MEM-18 holds an honour to the last day of its validity, and no day longer', async () => {
    const org = await honours.register.anOrganization();
    const { id } = await honours.recorded(org, { validTo: '2025-03-31' });
    const status = async (at: string): Promise<unknown> => {
      service.at(at);
      return (await service.data<{ honour: { status: string } }>(office(org), BY_ID, { id })).honour.status;
    };
    expect(await status('2025-03-31T23:59:00+08:00')).toBe('HELD');
    expect(await status('2025-04-01T00:00:00+08:00')).toBe('EXPIRED');
    service.at('2025-03-31T10:00:00+08:00');
  });
  it('MEM-18 puts an honour on the due list and on the desk thirty days before its review, and not a day earlier', async () => {
    const org = await honours.register.anOrganization();
    const { id } = await honours.recorded(org, { reviewOn: '2025-04-30', validTo: '2025-06-30' });
    expect(await due(org, '2025-03-30')).toEqual([]);
    expect(await desk(org, '2025-03-30')).toEqual([]);
    expect(await due(org, '2025-03-31')).toEqual([id]);
    expect(await desk(org, '2025-03-31')).toEqual([{ recordId: id, dueOn: '2025-04-30', isOverdue: false }]);
    expect(await desk(org, '2025-05-01')).toEqual([{ recordId: id, dueOn: '2025-04-30', isOverdue: true }]);
    expect(await due(org, '2025-06-30', 0)).toEqual([id]);
    expect(await due(org, '2025-07-01', 0)).toEqual([]);
  });
  it('MEM-18 renews by a further stretch and keeps the earlier ones, so that the past can be asked', async () => {
    const org = await honours.register.anOrganization();
    const { id } = await honours.recorded(org, { validTo: '2025-12-31', basis: '区工发〔2024〕3号' });
    const { honour } = await honours.act(office(org), 'renew', { id, version: 1, validTo: '2027-12-31', reviewOn: '2027-10-01' });
    expect(honour).toMatchObject({
      version: 2,
      validTo: '2027-12-31',
      reviewOn: '2027-10-01',
      terms: [
        { from: '2024-03-01', to: '2025-12-31', reviewOn: '2025-12-31', basis: '区工发〔2024〕3号' },
        { from: '2026-01-01', to: '2027-12-31', reviewOn: '2027-10-01', basis: null },
      ],
    });
    expect((await honours.act(office(org), 'renew', { id, version: 2, from: '2027-12-31' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'from'] }]);
    expect((await honours.act(office(org), 'renew', { id, version: 2, from: '2028-01-01' })).userErrors).toEqual([]);
  });
  it('MEM-18 revokes with a reason, on a day from the grant to today, and takes no change afterwards', async () => {
    const org = await honours.register.anOrganization();
    const { id } = await honours.recorded(org);
    const revoke = (over: Record<string, unknown>) => honours.act(office(org), 'revoke', { id, version: 1, reason: '复评未通过', ...over });
    expect((await revoke({ reason: ' ' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'reason'] }]);
    expect((await revoke({ on: '2024-02-29' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'on'] }]);
    expect((await revoke({ on: '2025-04-01' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'on'] }]);
    expect((await revoke({ on: '2025-03-31' })).honour).toMatchObject({ status: 'REVOKED', version: 2 });
    expect(refusal(await honours.act(office(org), 'renew', { id, version: 2 }))).toBe('REVOKED');
    expect(await due(org, '2025-03-31', 366)).toEqual([]);
    const seen = async (caller = office(org)) => (await service.data<{ honour: { revokedReason: string | null } }>(caller, BY_ID, { id })).honour.revokedReason;
    expect([await seen(), await seen(nobody)]).toEqual(['复评未通过', null]);
  });
  it('MEM-18 lets one of two renewals at the same moment through', async () => {
    const org = await honours.register.anOrganization();
    const { id } = await honours.recorded(org, { validTo: '2025-12-31' });
    const answers = await Promise.all(['2026-12-31', '2027-12-31'].map((validTo) => honours.act(office(org), 'renew', { id, version: 1, validTo })));
    expect(answers.map(refusal).sort()).toEqual(['STALE_VERSION', undefined]);
  });
  it('MEM-18 refuses the same grant a second time, also at the same moment, and gives a retry the first answer', async () => {
    const org = await honours.register.anOrganization();
    const answers = await Promise.all([honours.record(org), honours.record(org)]);
    expect(answers.map(refusal).sort()).toEqual(['DUPLICATE_HONOUR', undefined]);
    const retried = await Promise.all([1, 2].map(() => honours.record(org, { grantedOn: '2024-04-01', requestId: 'once' })));
    expect(retried[0]).toEqual(retried[1]);
  });
});

describe('MEM-18 whose honour, and whose to enter', () => {
  it('MEM-18 shows an unpublished honour to the union and its superiors alone, until it is published', async () => {
    const top = await honours.register.anOrganization();
    const [org, other] = [await honours.register.anOrganization(top), await honours.register.anOrganization()];
    const { id } = await honours.recorded(org, { isPublished: false });
    const seen = async (caller = nobody) => (await service.data<{ honour: object | null }>(caller, BY_ID, { id })).honour !== null;
    const readers = [holding('MEMBER', org), holding('FEDERATION_OFFICER', top), nobody, office(other), holding('ANALYST', top)];
    expect(await Promise.all(readers.map(seen))).toEqual([true, true, false, false, true]);
    expect(refusal(await honours.act(office(org), 'publish', { id, version: 1 }))).toBeUndefined();
    expect(refusal(await honours.act(office(org), 'publish', { id, version: 2 }))).toBe('ALREADY_PUBLISHED');
    expect(await Promise.all(readers.map(seen))).toEqual([true, true, true, true, true]);
  });
  it('MEM-18 answers the honour, or the holder, of another union like an absent one', async () => {
    const [org, other] = [await honours.register.anOrganization(), await honours.register.anOrganization()];
    const { id } = await honours.recorded(org);
    const [hidden, absent] = [
      await honours.act(office(other), 'revoke', { id, version: 1, reason: 'x' }),
      await honours.act(office(other), 'revoke', { id: 'hon0', version: 1, reason: 'x' }),
    ];
    expect(hidden).toEqual(absent);
    expect(refusal(hidden)).toBe('NOT_FOUND');
    for (const holderId of [org, 'org0']) expect((await honours.record(other, { holderId })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'holderId'] }]);
    const mutation = 'mutation ($input: RevokeHonourInput!) { revokeHonour(input: $input) { userErrors { code } } }';
    expect((await service.ask(holding('MEMBER', org), mutation, { input: { id, version: 1, reason: 'x' } })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
  it('MEM-18 takes a retired member, and neither an applicant nor a dissolved organisation', async () => {
    const [org, gone] = [await honours.register.anOrganization(), await honours.register.anOrganization()];
    const applicant = (await honours.register.apply(theProduct, org)).member!;
    const retired = await honours.register.aMember(org);
    await honours.register.act(theProduct, 'retire', { id: retired.id, version: 2 });
    await honours.register.dissolve(gone);
    expect(refusal(await honours.record(org, { holderType: 'MEMBER', holderId: retired.id }))).toBeUndefined();
    expect(refusal(await honours.record(org, { holderType: 'MEMBER', holderId: applicant.id }))).toBe('MEMBER_NOT_ACTIVE');
    expect(refusal(await honours.record(gone))).toBe('ORGANIZATION_DISSOLVED');
  });
  it.each([
    ['title', { title: '字'.repeat(80) }, { title: '字'.repeat(81) }],
    ['grantor', { grantor: '字'.repeat(80) }, { grantor: ' ' }],
    ['grantedOn', { grantedOn: '2025-03-31' }, { grantedOn: '2025-04-01' }],
    ['validTo', { validTo: '2024-03-01' }, { validTo: '2024-02-29' }],
    ['reviewOn', { validTo: '2025-06-30', reviewOn: '2025-06-30' }, { validTo: '2025-06-30', reviewOn: '2025-07-01' }],
    ['starLevel', { starLevel: 5 }, { starLevel: 6 }],
    ['planTaskIds', { planTaskIds: Array.from({ length: 20 }, (_, i) => `t${i}`) }, { planTaskIds: Array.from({ length: 21 }, (_, i) => `t${i}`) }],
  ])('MEM-18 takes a %s at its boundary and refuses one beyond', async (field, fits, beyond) => {
    const org = await honours.register.anOrganization();
    expect((await honours.record(org, fits)).userErrors).toEqual([]);
    expect((await honours.record(org, { title: '另一项', ...beyond })).userErrors).toEqual([{ code: 'INVALID', field: ['input', field] }]);
  });
  it('MEM-18 gives no stars to a person', async () => {
    const org = await honours.register.anOrganization();
    const { id } = await honours.register.aMember(org);
    expect((await honours.record(org, { holderType: 'MEMBER', holderId: id, starLevel: 3 })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'starLevel'] }]);
  });
});

describe('MEM-18 the figures of the yearly plan', () => {
  const figure = (code: string, orgId: string, asOf: string, args: Record<string, string> = {}) =>
    honourEvidence(service.store).metrics[code]!({ orgId, from: '2025-01-01', to: '2025-12-31', asOf, args });

  it('MEM-18 counts the honours of a title that the subtree holds at the day', async () => {
    const root = await honours.register.anOrganization();
    const branch = await honours.register.anOrganization(root);
    await honours.recorded(root, { validTo: '2025-06-30' });
    await honours.recorded(branch);
    await honours.recorded(branch, { title: '工人先锋号' });
    const held = (asOf: string, title?: string) => figure('mem.honoursHeld', root, asOf, title === undefined ? {} : { title });
    expect([await held('2025-06-30'), await held('2025-07-01'), await held('2025-06-30', '模范职工之家'), await held('2024-02-29')]).toEqual([3, 2, 2, 0]);
  });
  it('MEM-18 answers the highest stars that the organisation itself holds, none without', async () => {
    const root = await honours.register.anOrganization();
    const branch = await honours.register.anOrganization(root);
    await honours.recorded(root, { title: '星级基层工会', starLevel: 3 });
    await honours.recorded(root, { title: '星级基层工会', starLevel: 5, grantedOn: '2025-02-01', validTo: '2025-06-30' });
    await honours.recorded(branch, { title: '星级基层工会', starLevel: 4 });
    expect(await Promise.all(['2025-01-31', '2025-02-01', '2025-06-30', '2025-07-01', '2024-01-01'].map((day) => figure('mem.starLevel', root, day)))).toEqual([3, 5, 5, 3, 0]);
  });
});

describe('MEM-18 what it costs', () => {
  it('MEM-18 reads fifty organisations with their honours in one query of these', async () => {
    const root = await honours.register.anOrganization();
    for (let i = 0; i < 50; i += 1) await honours.recorded(await honours.register.anOrganization(root));
    const query = 'query ($id: ID!) { organizationTree(rootId: $id) { honours { title organization { code } } } }';
    expect(await service.commandsOf(() => service.data(office(root), query, { id: root }))).toEqual(['find', 'find', 'find']);
  });
});
