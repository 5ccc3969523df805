import { actsOn, holding, nobody, startTestService, type Acts, type TestService } from '@uniongraph/testing';
import { honoursOf, type Honours } from '../honour/honour.seed.js';
import { membership } from '../subgraph.js';

const RECOMMENDATION = 'id version state level atOrganization { id } steps { orgId act note } honour { id title grade status }';
const ACTS = {
  recommendUpward: ['recommendation', RECOMMENDATION],
  acceptRecommendation: ['recommendation', RECOMMENDATION],
  returnRecommendation: ['recommendation', RECOMMENDATION],
  recordRecommendationOutcome: ['recommendation', RECOMMENDATION],
  setHonourLadder: ['honourLadder', 'id from grades'],
} as const;
interface Recommendation {
  id: string;
  version: number;
}

let service: TestService;
let honours: Honours;
let acts: Acts<keyof typeof ACTS>;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-03-31T10:00:00+08:00');
  honours = honoursOf(service);
  acts = actsOn(service, ACTS);
});
afterAll(() => service.close());

/** A province, a city below it, a town below that, and a worker of the town with the town's honour. */
async function aTown(over: Record<string, unknown> = {}) {
  const province = await honours.register.anOrganization();
  const city = await honours.register.anOrganization(province);
  const town = await honours.register.anOrganization(city);
  const worker = (await honours.register.aMember(town)).id;
  await acts.must(holding('UNION_OFFICE', province), 'setHonourLadder', { orgId: province, grades: ['TOWN', 'CITY', 'PROVINCE'] });
  await honours.recorded(town, { holderType: 'MEMBER', holderId: worker, title: '文明职工', grade: 'TOWN', ...over });
  const input = { fromOrgId: town, toOrgId: city, holderType: 'MEMBER', holderId: worker, honourTitle: '文明职工', level: 'CITY', dossier: '事迹材料' };
  return {
    province,
    city,
    town,
    worker,
    office: holding('UNION_OFFICE', town),
    cityOfficer: holding('FEDERATION_OFFICER', city),
    provinceOfficer: holding('FEDERATION_OFFICER', province),
    input,
  };
}

describe('MEM-20 up the ladder', () => {
  it('MEM-20 refuses a worker without a town honour for the city, and one whose honour is of another kind, or no longer held', async () => {
    const { office, input, town } = await aTown();
    const other = (await honours.register.aMember(town)).id;
    expect(await acts.refusals(office, 'recommendUpward', { ...input, holderId: other })).toEqual(['LEVEL_BELOW_MISSING input holderId']);
    await honours.recorded(town, { holderType: 'MEMBER', holderId: other, title: '劳动模范', grade: 'TOWN' });
    expect(await acts.refusals(office, 'recommendUpward', { ...input, holderId: other })).toEqual(['LEVEL_BELOW_MISSING input holderId']);
    const expired = await aTown({ validTo: '2025-03-30' });
    expect(await acts.refusals(expired.office, 'recommendUpward', expired.input)).toEqual(['LEVEL_BELOW_MISSING input holderId']);
    expect(await acts.refusals(office, 'recommendUpward', input)).toEqual([]);
  });
  it('MEM-20 lets nobody skip a level, nor enter the lowest, nor go to an organisation that is not above', async () => {
    const { office, input, town } = await aTown();
    expect(await acts.refusals(office, 'recommendUpward', { ...input, level: 'PROVINCE' })).toEqual(['LEVEL_BELOW_MISSING input holderId']);
    expect(await acts.refusals(office, 'recommendUpward', { ...input, level: 'TOWN' })).toEqual(['NOT_ON_LADDER input level']);
    expect(await acts.refusals(office, 'recommendUpward', { ...input, level: 'DISTRICT' })).toEqual(['NOT_ON_LADDER input level']);
    for (const toOrgId of [town, await honours.register.anOrganization()])
      expect(await acts.refusals(office, 'recommendUpward', { ...input, toOrgId })).toEqual(['NOT_SUPERIOR input toOrgId']);
  });
  it('MEM-20 is decided by the level that it is at, which forwards, accepts, or returns with a reason', async () => {
    const { office, input, city, province, cityOfficer, provinceOfficer } = await aTown();
    const { id } = await acts.must<Recommendation>(office, 'recommendUpward', input);
    expect(await acts.refusals(office, 'acceptRecommendation', { id, version: 1 })).toEqual(['NOT_FOUND input id']);
    const forwarded = await acts.must(cityOfficer, 'acceptRecommendation', { id, version: 1, toOrgId: province, note: '同意上报' });
    expect(forwarded).toMatchObject({ state: 'PENDING', atOrganization: { id: province } });
    expect(await acts.refusals(cityOfficer, 'returnRecommendation', { id, version: 2, reason: '材料不全请补' })).toEqual(['NOT_FOUND input id']);
    expect(await acts.refusals(provinceOfficer, 'returnRecommendation', { id, version: 2, reason: '不全' })).toEqual(['INVALID input reason']);
    const returned = await acts.must<{ steps: { orgId: string; act: string }[] }>(provinceOfficer, 'returnRecommendation', { id, version: 2, reason: '材料不全请补' });
    expect(returned.steps).toEqual([
      { orgId: input.fromOrgId, act: 'RECOMMENDED', note: null },
      { orgId: city, act: 'FORWARDED', note: '同意上报' },
      { orgId: province, act: 'RETURNED', note: '材料不全请补' },
    ]);
    expect(await acts.refusals(office, 'recommendUpward', input)).toEqual([]);
  });
  it('MEM-20 enters the honour of the grade with a grant, and nothing without', async () => {
    const { office, input, cityOfficer, worker } = await aTown();
    const { id } = await acts.must<Recommendation>(office, 'recommendUpward', input);
    expect(await acts.refusals(cityOfficer, 'recordRecommendationOutcome', { id, version: 1, granted: true, grantor: '市总工会' })).toEqual(['WRONG_STATE input id']);
    await acts.must(cityOfficer, 'acceptRecommendation', { id, version: 1 });
    expect(await acts.refusals(cityOfficer, 'recordRecommendationOutcome', { id, version: 2, granted: true })).toEqual(['INVALID input grantor']);
    const granted = await acts.must(cityOfficer, 'recordRecommendationOutcome', { id, version: 2, granted: true, grantor: '市总工会' });
    expect(granted).toMatchObject({ state: 'GRANTED', honour: { title: '文明职工', grade: 'CITY', status: 'HELD' } });
    expect(await service.data(office, 'query ($id: ID!) { member(id: $id) { honours { grade origin } } }', { id: worker })).toEqual({
      member: {
        honours: [
          { grade: 'CITY', origin: 'RECOMMENDATION' },
          { grade: 'TOWN', origin: 'ENTERED' },
        ],
      },
    });
    const next = await acts.must<Recommendation>(office, 'recommendUpward', { ...input, level: 'PROVINCE' });
    await acts.must(cityOfficer, 'acceptRecommendation', { id: next.id, version: 1 });
    expect(await acts.must(cityOfficer, 'recordRecommendationOutcome', { id: next.id, version: 2, granted: false })).toMatchObject({ state: 'NOT_GRANTED', honour: null });
  });
  it('MEM-20 has one open recommendation of a holder for a grade, though two are made at once', async () => {
    const { office, input } = await aTown();
    const answers = await Promise.all([1, 2].map(() => acts.refusals(office, 'recommendUpward', input)));
    expect(answers.flat()).toEqual(['RECOMMENDATION_OPEN input holderId']);
  });
  it('MEM-20 shows the year by level, lowest first', async () => {
    const { office, input, province, provinceOfficer } = await aTown();
    await acts.must(office, 'recommendUpward', input);
    await honours.recorded(input.fromOrgId, { holderType: 'MEMBER', holderId: input.holderId, title: '文明职工', grade: 'CITY' });
    await acts.must(office, 'recommendUpward', { ...input, level: 'PROVINCE' });
    const query = 'query ($org: ID!, $year: Int!) { recommendationsByLevel(orgId: $org, year: $year) { level total open granted recommendations { honourTitle } } }';
    const level = { total: 1, open: 1, granted: 0, recommendations: [{ honourTitle: '文明职工' }] };
    expect(await service.data(provinceOfficer, query, { org: province, year: 2025 })).toEqual({
      recommendationsByLevel: [
        { level: 'CITY', ...level },
        { level: 'PROVINCE', ...level },
      ],
    });
    expect(await service.data(provinceOfficer, query, { org: province, year: 2024 })).toEqual({ recommendationsByLevel: [] });
  });
  it('MEM-20 goes up by all grades where no organisation has set a ladder, and takes none that does not ascend', async () => {
    const root = await honours.register.anOrganization();
    const org = await honours.register.anOrganization(root);
    const office = holding('UNION_OFFICE', org);
    await honours.recorded(org, { title: '工人先锋号', grade: 'DISTRICT' });
    const input = { fromOrgId: org, toOrgId: root, holderType: 'ORGANIZATION', holderId: org, honourTitle: '工人先锋号', dossier: '材料' };
    expect(await acts.refusals(office, 'recommendUpward', { ...input, level: 'PROVINCE' })).toEqual(['LEVEL_BELOW_MISSING input holderId']);
    expect(await acts.refusals(office, 'recommendUpward', { ...input, level: 'CITY' })).toEqual([]);
    for (const grades of [['CITY'], ['CITY', 'TOWN'], ['CITY', 'CITY']])
      expect(await acts.refusals(office, 'setHonourLadder', { orgId: org, grades })).toEqual(['INVALID input grades']);
  });
  it('MEM-20 answers the recommendation of another union like an absent one, and shows it to no outsider', async () => {
    const { office, input } = await aTown();
    const other = await aTown();
    const { id } = await acts.must<Recommendation>(office, 'recommendUpward', input);
    for (const target of [id, 'rec0']) expect(await acts.refusals(other.cityOfficer, 'acceptRecommendation', { id: target, version: 1 })).toEqual(['NOT_FOUND input id']);
    const query = 'query ($id: ID!) { recommendation(id: $id) { dossier } }';
    expect(await service.data(other.office, query, { id })).toEqual({ recommendation: null });
    expect((await service.ask(nobody, query, { id })).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    for (const holderId of [other.worker, 'mem0']) expect(await acts.refusals(office, 'recommendUpward', { ...input, holderId })).toEqual(['NOT_FOUND input holderId']);
  });
});
