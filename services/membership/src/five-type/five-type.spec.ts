import { holding, startTestService, unresolvedFields, type TestService } from '@uniongraph/testing';
import { homesOf } from '../home-assessment/home-assessment.seed.js';
import { treeOf } from '../organization/organization.seed.js';
import { membership } from '../subgraph.js';
import { fiveTypesOf, OPEN, TYPES, type Answer, type Assessed, type FiveTypes } from './five-type.seed.js';

let service: TestService;
let types: FiveTypes;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-12-01T10:00:00+08:00');
  types = fiveTypesOf(service);
});
afterAll(() => service.close());

const refusals = ({ userErrors }: Answer): unknown => userErrors.map(({ code, field }) => ({ code, field }));
const RADAR =
  'query ($id: ID!) { fiveTypeRadar(orgId: $id, period: "2025") { assessment { average scores { evidence { recordType title } } } axes { type force forceName score evidenceCount } } }';

describe('MEM-22 the five-type assessment', () => {
  it('MEM-22 refuses to close while integrity has no evidence and so no score, and names it', async () => {
    const assessed = await types.opened();
    for (const type of TYPES.filter((one) => one !== 'INTEGRITY')) expect((await types.score(assessed, type)).userErrors).toEqual([]);
    expect(refusals(await types.score(assessed, 'INTEGRITY', { evidence: [] }))).toEqual([{ code: 'NO_EVIDENCE', field: ['input', 'evidence'] }]);
    const refused = await types.close(assessed);
    expect(refusals(refused)).toEqual([{ code: 'NOT_SCORED', field: ['input', 'id'] }]);
    expect(refused.userErrors[0]!.message).toContain('廉洁型');
    await types.score(assessed, 'INTEGRITY', { score: 81 });
    expect((await types.close(assessed)).assessment).toMatchObject({ state: 'CLOSED', average: 80.2, closedOn: '2025-12-01' });
    expect(refusals(await types.score(assessed, 'HARMONY', { version: 7 }))).toEqual([{ code: 'CLOSED', field: ['input', 'id'] }]);
  });
  it('MEM-22 refuses to close on evidence that stands no longer', async () => {
    const assessed = await types.opened();
    const campaign = { union: assessed.org, branches: [], office: assessed.office };
    const { standard } = await homesOf(service).setStandard(campaign);
    for (const type of TYPES) await types.score(assessed, type);
    const evidence = [{ recordType: 'HomeScoringStandard', recordId: standard!.id }];
    expect((await types.score(assessed, 'LEARNING', { evidence })).userErrors).toEqual([]);
    await homesOf(service).setStandard(campaign);
    const refused = await types.close(assessed);
    expect(refusals(refused)).toEqual([{ code: 'NO_EVIDENCE', field: ['input', 'id'] }]);
    expect(refused.userErrors[0]!.message).toContain('学习型');
  });
  it('MEM-22 shows the radar with all five axes, also as five forces, scored or not, and the evidence with its title', async () => {
    const assessed = await types.opened();
    await types.score(assessed, 'INNOVATION', { score: 90 });
    await types.score(assessed, 'INNOVATION', { score: 95 });
    const empty = { score: null, evidenceCount: 0 };
    expect(await service.data(assessed.office, RADAR, { id: assessed.org })).toEqual({
      fiveTypeRadar: {
        assessment: { average: null, scores: [{ evidence: [{ recordType: 'UnionOrganization', title: '测试工会' }] }] },
        axes: [
          { type: 'LEARNING', force: 'LEARNING_POWER', forceName: '学习力', ...empty },
          { type: 'SERVICE', force: 'SERVICE_POWER', forceName: '服务力', ...empty },
          { type: 'INTEGRITY', force: 'DRIVING_POWER', forceName: '推动力', ...empty },
          { type: 'HARMONY', force: 'COHESION', forceName: '凝聚力', ...empty },
          { type: 'INNOVATION', force: 'INNOVATION_POWER', forceName: '创新力', score: 95, evidenceCount: 1 },
        ],
      },
    });
  });
  it('MEM-22 has one assessment of an organisation and period', async () => {
    const { org, office } = await types.opened();
    const open = (period: string): Promise<Answer> => types.act(office, 'open', { orgId: org, period });
    expect(refusals(await open('2025'))).toEqual([{ code: 'ALREADY_OPENED', field: ['input', 'period'] }]);
    const both = await Promise.all([open('2025-06'), open('2025-06')]);
    expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['ALREADY_OPENED']);
  });
});

describe('MEM-22 input against a rule', () => {
  it.each([
    [-1, 'INVALID'],
    [0, undefined],
    [100, undefined],
    [101, 'INVALID'],
  ])('MEM-22 takes a score from 0 to 100: %i', async (score, code) => {
    expect((await types.score(await types.opened(), 'SERVICE', { score })).userErrors[0]?.code).toBe(code);
  });
  it('MEM-22 cites no record of another organisation, none that does not exist and none that is no evidence, all alike', async () => {
    const assessed = await types.opened();
    const { id: other } = await treeOf(service).registered(null);
    const cite = async (recordType: string, recordId: string): Promise<unknown> => refusals(await types.score(assessed, 'SERVICE', { evidence: [{ recordType, recordId }] }));
    const refused = [{ code: 'NO_EVIDENCE', field: ['input', 'evidence', '0'] }];
    expect(await cite('UnionOrganization', other)).toEqual(refused);
    expect(await cite('UnionOrganization', 'org00000000000000000000000000')).toEqual(refused);
    expect(await cite('FiveTypeAssessment', assessed.id)).toEqual(refused);
    expect(await cite('Ballot', 'bal1')).toEqual(refused);
    const { id: branch } = await treeOf(service).registered(assessed.org, { kind: 'BRANCH' });
    expect(await cite('UnionOrganization', branch)).toEqual([]);
  });
  it('MEM-22 lets one of two scores on the same version through', async () => {
    const assessed = await types.opened();
    const answers = await Promise.all([types.score({ ...assessed }, 'SERVICE'), types.score({ ...assessed }, 'LEARNING')]);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['STALE_VERSION']);
  });
});

describe('MEM-22 who sees and does what', () => {
  it('MEM-22 is read by members and superiors, written by the office alone, and nothing to outsiders', async () => {
    const assessed = await types.opened();
    const outsider = holding('UNION_OFFICE', (await treeOf(service).registered(null)).id);
    const as = (office: Assessed['office']): Assessed => ({ ...assessed, office });
    expect(await service.data(holding('MEMBER', assessed.org), RADAR, { id: assessed.org })).toMatchObject({ fiveTypeRadar: { axes: expect.any(Array) as unknown } });
    expect(await service.data(outsider, RADAR, { id: assessed.org })).toEqual({ fiveTypeRadar: null });
    expect(refusals(await types.score(as(outsider), 'SERVICE'))).toEqual([{ code: 'NOT_FOUND', field: ['input', 'id'] }]);
    expect(refusals(await types.act(outsider, 'open', { orgId: assessed.org, period: '2024' }))).toEqual([{ code: 'NOT_FOUND', field: ['input', 'orgId'] }]);
    const member = await service.ask(holding('MEMBER', assessed.org), OPEN, { input: { orgId: assessed.org, period: '2024' } });
    expect(member.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const reference = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on FiveTypeAssessment { period } } }';
    expect(await service.data(outsider, reference, { r: [{ __typename: 'FiveTypeAssessment', id: assessed.id }] })).toEqual({ _entities: [null] });
  });
  it('MEM-22 reads a radar with its evidence in two queries', async () => {
    const assessed = await types.opened();
    for (const type of TYPES) await types.score(assessed, type);
    expect(await service.commandsOf(() => service.data(assessed.office, RADAR, { id: assessed.org }))).toEqual(['find', 'find']);
    expect(unresolvedFields(service)).toEqual([]);
  });
});
