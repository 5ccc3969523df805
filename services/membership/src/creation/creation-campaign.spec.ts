import { holding, nobody, startTestService, type TestService } from '@uniongraph/testing';
import { honoursOf, type Honours } from '../honour/honour.seed.js';
import { membership } from '../subgraph.js';
import { aCampaign, creationsOf, officeOf, type Campaign, type Creations } from './creation-campaign.seed.js';

let service: TestService;
let honours: Honours;
let creations: Creations;
beforeAll(async () => {
  service = await startTestService(membership);
  honours = honoursOf(service);
  creations = creationsOf(service);
});
beforeEach(() => service.at('2025-03-31T10:00:00+08:00'));
afterAll(() => service.close());

const union = () => honours.register.anOrganization();
const READ = 'query ($id: ID!) { creationCampaign(id: $id) { id state isReopened honour { starLevel status } } }';

async function desk(org: string, on: string): Promise<{ recordId: string; dueOn: string }[]> {
  const query = 'query ($org: ID!, $on: LocalDate) { officeDesk(orgId: $org, on: $on) { kind recordId dueOn } }';
  const { officeDesk } = await service.data<{ officeDesk: { kind: string; recordId: string; dueOn: string }[] }>(officeOf(org), query, { org, on });
  return officeDesk.flatMap(({ kind, ...item }) => (kind === 'CREATION_REOPENED' ? [item] : []));
}

describe('MEM-17 from the standard to the submission', () => {
  it('MEM-17 refuses to submit while one software item has no evidence, and names it', async () => {
    const org = await union();
    const { id } = await creations.started(officeOf(org), org);
    await creations.must(officeOf(org), 'attachCreationEvidence', { id, version: 1, itemNo: 1, title: '活动室照片' });
    const { record, userErrors } = await creations.attempt(officeOf(org), 'submitCreation', { id, version: 2 });
    expect({ record, userErrors }).toMatchObject({ record: null, userErrors: [{ code: 'ITEMS_NOT_MET', field: ['input', 'id'] }] });
    expect(userErrors[0]!.message).toContain('2“工会制度汇编”');
    expect(userErrors[0]!.message).not.toContain('职工活动室');
  });
  it('MEM-17 does not count evidence that does not suffice, and takes a waiver with a reason in its place', async () => {
    const org = await union();
    const office = officeOf(org);
    const { id } = await creations.started(office, org);
    await creations.must(office, 'attachCreationEvidence', { id, version: 1, itemNo: 1, title: '设计图', suffices: false });
    const met = await creations.must<Campaign>(office, 'attachCreationEvidence', { id, version: 2, itemNo: 1, title: '照片', evidenceId: 'Activity:act1' });
    expect(met.unmetItems).toEqual([{ no: 2 }]);
    expect(await creations.refusals(office, 'waiveCreationItem', { id, version: 3, itemNo: 2, reason: '四个字啊' })).toEqual(['INVALID input reason']);
    await creations.must(office, 'waiveCreationItem', { id, version: 3, itemNo: 2, reason: '本单位不适用' });
    expect(await creations.must(office, 'submitCreation', { id, version: 4 })).toMatchObject({ state: 'SUBMITTED', submittedOn: '2025-03-31', unmetItems: [] });
  });
  it('MEM-17 keeps what experts advised, from the start of the campaign to today', async () => {
    const org = await union();
    const office = officeOf(org);
    const { id } = await creations.started(office, org);
    const guidance = (on: string) => ({ id, version: 1, from: '区总工会专家组', on, advice: '补齐民主管理台账' });
    expect(await creations.refusals(office, 'recordExpertGuidance', guidance('2025-03-30'))).toEqual(['INVALID input on']);
    expect(await creations.refusals(office, 'recordExpertGuidance', guidance('2025-04-01'))).toEqual(['INVALID input on']);
    expect(await creations.must(office, 'recordExpertGuidance', guidance('2025-03-31'))).toMatchObject({ expertVisits: [{ from: '区总工会专家组', on: '2025-03-31' }] });
  });
  it('MEM-17 takes no evidence once submitted, and no result before', async () => {
    const org = await union();
    const { id } = await creations.submitted(officeOf(org), org);
    expect(await creations.refusals(officeOf(org), 'attachCreationEvidence', { id, version: 4, itemNo: 1, title: 'x' })).toEqual(['WRONG_STATE input id']);
    const other = await creations.started(officeOf(org), org, { title: '文明单位', targetLevel: null });
    expect(await creations.refusals(officeOf(org), 'recordCreationResult', { id: other.id, version: 1, won: true })).toEqual(['WRONG_STATE input id']);
  });
});

describe('MEM-17 stars', () => {
  it('MEM-17 aims above the present stars, five at most', async () => {
    const org = await union();
    await honours.recorded(org, { title: '星级基层工会', starLevel: 3 });
    for (const [targetLevel, refusal] of [
      [3, 'LEVEL_NOT_HIGHER input targetLevel'],
      [6, 'INVALID input targetLevel'],
    ])
      expect(await creations.refusals(officeOf(org), 'startCreationCampaign', aCampaign(org, { targetLevel }))).toEqual([refusal]);
    expect(await creations.started(officeOf(org), org, { targetLevel: 4 })).toMatchObject({ fromLevel: 3, targetLevel: 4 });
  });
  it('MEM-17 enters the honour with its stars together with the success', async () => {
    const org = await union();
    await honours.recorded(org, { title: '星级基层工会', starLevel: 3 });
    const { id } = await creations.submitted(officeOf(org), org, { planTaskIds: ['tsk1'] });
    const won = await creations.must<Campaign>(officeOf(org), 'recordCreationResult', { id, version: 4, won: true, note: '区工发〔2025〕8号', validTo: '2028-03-30' });
    expect(won).toMatchObject({ state: 'WON', isReopened: false, results: [{ on: '2025-03-31', won: true }], honour: { starLevel: 5, status: 'HELD' } });
    expect(await service.data(nobody, 'query ($id: ID!) { honour(id: $id) { title starLevel validTo reviewOn planTaskIds } }', { id: won.honour!.id })).toEqual({
      honour: { title: '星级基层工会', starLevel: 5, validTo: '2028-03-30', reviewOn: '2028-03-30', planTaskIds: ['tsk1'] },
    });
  });
  it('MEM-17 writes neither honour nor result when the honour is refused', async () => {
    const org = await union();
    const { id } = await creations.submitted(officeOf(org), org);
    await honours.recorded(org, { title: '星级基层工会', grantedOn: '2025-03-31' });
    expect(await creations.refusals(officeOf(org), 'recordCreationResult', { id, version: 4, won: true })).toEqual(['DUPLICATE_HONOUR input grantedOn']);
    expect(await service.data(officeOf(org), READ, { id })).toMatchObject({ creationCampaign: { state: 'SUBMITTED', honour: null } });
  });
  it('MEM-17 goes back to the preparation without a success, and may be submitted again', async () => {
    const org = await union();
    const { id } = await creations.submitted(officeOf(org), org);
    expect(await creations.must(officeOf(org), 'recordCreationResult', { id, version: 4, won: false })).toMatchObject({ state: 'PREPARING', honour: null });
    await creations.must(officeOf(org), 'submitCreation', { id, version: 5 });
    expect(await creations.must(officeOf(org), 'recordCreationResult', { id, version: 6, won: true })).toMatchObject({ results: [{ won: false }, { won: true }] });
  });
  it('MEM-17 lets one of two results at the same moment through, with one honour', async () => {
    const org = await union();
    const { id } = await creations.submitted(officeOf(org), org);
    const answers = await Promise.all([true, true].map((won) => creations.refusals(officeOf(org), 'recordCreationResult', { id, version: 4, won })));
    expect(answers.flat()).toEqual(['STALE_VERSION input version']);
    expect(await service.store.connection.collection('honours').countDocuments({ holderId: org })).toBe(1);
  });
});

describe('MEM-17 a level that is lost', () => {
  it.each(['revoked', 'expired'])('MEM-17 opens the campaign again when the level is %s, on the board, on the desk and for work', async (how) => {
    const org = await union();
    const office = officeOf(org);
    const { id } = await creations.submitted(office, org);
    const { honour } = await creations.must<Campaign>(office, 'recordCreationResult', { id, version: 4, won: true, validTo: '2025-04-30' });
    expect(await creations.refusals(office, 'attachCreationEvidence', { id, version: 5, itemNo: 1, title: 'x' })).toEqual(['WRONG_STATE input id']);
    service.at('2025-04-30T10:00:00+08:00');
    expect(await service.data(office, READ, { id })).toMatchObject({ creationCampaign: { isReopened: false } });
    if (how === 'revoked') await honours.act(office, 'revoke', { id: honour!.id, version: 1, reason: '复评未通过' });
    else service.at('2025-05-01T10:00:00+08:00');
    const { creationBoard } = await service.data<{ creationBoard: object[] }>(office, 'query ($org: ID!) { creationBoard(orgId: $org) { id state isReopened } }', { org });
    expect(creationBoard).toEqual([{ id, state: 'WON', isReopened: true }]);
    expect(await desk(org, '2025-05-01')).toEqual([{ recordId: id, dueOn: how === 'revoked' ? '2025-04-30' : '2025-05-01' }]);
    expect(await creations.must(office, 'attachCreationEvidence', { id, version: 5, itemNo: 1, title: '整改照片' })).toMatchObject({ state: 'PREPARING', isReopened: false });
    expect(await desk(org, '2025-05-01')).toEqual([]);
  });
  it('MEM-17 stays won when the honour is renewed in time', async () => {
    const org = await union();
    const { id } = await creations.submitted(officeOf(org), org);
    const { honour } = await creations.must<Campaign>(officeOf(org), 'recordCreationResult', { id, version: 4, won: true, validTo: '2025-04-30' });
    await honours.act(officeOf(org), 'renew', { id: honour!.id, version: 1, validTo: '2026-04-30' });
    service.at('2025-05-01T10:00:00+08:00');
    expect(await service.data(officeOf(org), READ, { id })).toMatchObject({ creationCampaign: { isReopened: false } });
  });
});

describe('MEM-17 whose campaign', () => {
  it('MEM-17 has one open campaign for a title, though two start at once, and another once it is won', async () => {
    const org = await union();
    const answers = await Promise.all([1, 2].map(() => creations.refusals(officeOf(org), 'startCreationCampaign', aCampaign(org, { targetLevel: 3 }))));
    expect(answers.flat()).toEqual(['CAMPAIGN_OPEN input title']);
    const other = await union();
    const { id } = await creations.submitted(officeOf(other), other, { targetLevel: 3 });
    await creations.must(officeOf(other), 'recordCreationResult', { id, version: 4, won: true });
    expect((await creations.started(officeOf(other), other)).fromLevel).toBe(3);
  });
  it('MEM-17 answers the campaign of another union like an absent one, and shows it to no outsider', async () => {
    const [org, other] = [await union(), await union()];
    const { id } = await creations.started(officeOf(org), org);
    const [hidden, absent] = await Promise.all([id, 'cre0'].map((target) => creations.attempt(officeOf(other), 'submitCreation', { id: target, version: 1 })));
    expect(hidden).toEqual(absent);
    expect(hidden!.userErrors[0]!.code).toBe('NOT_FOUND');
    expect(await service.data(officeOf(other), READ, { id })).toEqual({ creationCampaign: null });
    expect((await service.ask(nobody, READ, { id })).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect(await service.data(holding('MEMBER', org), READ, { id })).toMatchObject({ creationCampaign: { id } });
    expect(await creations.refusals(officeOf(other), 'startCreationCampaign', aCampaign(org))).toEqual(['NOT_FOUND input orgId']);
  });
  it.each([
    ['items', 100, 101],
    ['planTaskIds', 20, 21],
  ])('MEM-17 takes %s up to %i, and not %i', async (field, fits, beyond) => {
    const org = await union();
    const many = (count: number) => ({ [field]: Array.from({ length: count }, (_, i) => (field === 'items' ? { text: `第${i}条`, kind: 'SOFTWARE' } : `tsk${i}`)) });
    expect(await creations.refusals(officeOf(org), 'startCreationCampaign', aCampaign(org, many(beyond)))).toEqual([`INVALID input ${field}`]);
    expect(await creations.refusals(officeOf(org), 'startCreationCampaign', aCampaign(org, many(fits)))).toEqual([]);
  });
  it('MEM-17 reads fifty campaigns with organisation, honour and whether they are open again in four queries', async () => {
    const root = await union();
    for (let i = 0; i < 50; i += 1) await creations.started(officeOf(root), root, { title: `称号${i}`, targetLevel: null });
    const { id } = await creations.submitted(officeOf(root), root);
    await creations.must(officeOf(root), 'recordCreationResult', { id, version: 4, won: true });
    const query = '{ creationCampaigns(first: 51) { nodes { title isReopened organization { code } honour { title } } } }';
    expect(await service.commandsOf(() => service.data(officeOf(root), query))).toEqual(['find', 'find', 'find', 'find']);
  });
});
