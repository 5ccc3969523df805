import type { Caller } from '@uniongraph/access';
import { holding, memberOf, startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { membership } from '../subgraph.js';
import { anIdNumber, refusal, registerOf, type Answer, type Register } from './member.seed.js';

interface Standing {
  standing: string | null;
  isInGoodStanding: boolean;
  since: string | null;
  organization: { id: string } | null;
}
const WRONG_DAY = '退休日期登记有误';

let service: TestService;
let register: Register;
beforeAll(async () => (service = await startTestService(membership)));
beforeEach(() => {
  service.at('2025-03-31T10:00:00+08:00');
  register = registerOf(service);
});
afterAll(() => service.close());

async function standing(caller: Caller, memberId: string, asOf: string, knownAt?: string): Promise<Standing | null> {
  const query = `query ($memberId: ID!, $asOf: LocalDate, $knownAt: DateTime) {
    standing(memberId: $memberId, asOf: $asOf, knownAt: $knownAt) { standing isInGoodStanding since organization { id } } }`;
  return (await service.data<{ standing: Standing | null }>(caller, query, { memberId, asOf, knownAt })).standing;
}
const stood = async (memberId: string, asOf: string, knownAt?: string): Promise<string | null | undefined> => (await standing(theProduct, memberId, asOf, knownAt))?.standing;
const correct = (id: string, version: number, spells: object[], caller: Caller = theProduct): Promise<Answer> =>
  register.act(caller, 'correct', { id, version, reason: WRONG_DAY, spells });

describe('MEM-05 the history, as it was and as it was known', () => {
  it('MEM-05 answers who was a member in good standing on a day', async () => {
    const [org, other] = [await register.anOrganization(), await register.anOrganization()];
    const { id } = await register.aMember(org);
    await register.act(theProduct, 'transfer', { id, version: 2, toOrgId: other, on: '2025-02-01' });
    await register.act(theProduct, 'retire', { id, version: 3, on: '2025-03-01' });
    expect(await stood(id, '2024-12-31')).toBeNull();
    expect(await standing(theProduct, id, '2025-01-31')).toEqual({ standing: 'ACTIVE', isInGoodStanding: true, since: '2025-01-01', organization: { id: org } });
    expect(await standing(theProduct, id, '2025-02-28')).toEqual({ standing: 'ACTIVE', isInGoodStanding: true, since: '2025-02-01', organization: { id: other } });
    expect(await standing(theProduct, id, '2025-03-01')).toMatchObject({ standing: 'RETIRED', isInGoodStanding: false });
  });
  it('MEM-05 lets a back-dated correction change later knowledge, and not the earlier answer', async () => {
    const org = await register.anOrganization();
    const { id } = await register.aMember(org);
    await register.act(theProduct, 'retire', { id, version: 2, on: '2025-03-01' });
    service.at('2025-04-10T10:00:00+08:00');
    const corrected = await correct(id, 3, [
      { orgId: org, standing: 'ACTIVE', from: '2025-01-01', to: '2025-02-01' },
      { orgId: org, standing: 'RETIRED', from: '2025-02-01' },
    ]);
    expect(corrected).toMatchObject({ userErrors: [], member: { status: 'RETIRED', retiredOn: '2025-02-01', version: 4 } });
    const feb = '2025-02-15';
    expect([await stood(id, feb), await stood(id, feb, '2025-04-10T02:00:00Z'), await stood(id, feb, '2025-04-10T01:59:59.999Z')]).toEqual(['RETIRED', 'RETIRED', 'ACTIVE']);
    expect(await stood(id, feb, '2025-03-31T01:59:59.999Z')).toBeNull();
    expect([await register.memberCount(org, '2025-01-31'), await register.memberCount(org, '2025-02-01')]).toEqual([1, 0]);
  });
  it('MEM-05 shows the history as it was known at an instant, with the reason of a correction', async () => {
    const org = await register.anOrganization();
    const { id } = await register.aMember(org);
    service.at('2025-04-10T10:00:00+08:00');
    await correct(id, 2, [{ orgId: org, standing: 'ACTIVE', from: '2024-12-01' }]);
    const query =
      'query ($id: ID!) { member(id: $id) { now: spells { ...S } then: spells(knownAt: "2025-04-01T00:00:00Z") { ...S } } } fragment S on MembershipSpell { from to began ended recordedAt supersededAt correction }';
    expect(await service.data(theProduct, query, { id })).toEqual({
      member: {
        now: [{ from: '2024-12-01', to: null, began: 'JOIN', ended: null, recordedAt: '2025-04-10T02:00:00.000Z', supersededAt: null, correction: WRONG_DAY }],
        then: [{ from: '2025-01-01', to: null, began: 'JOIN', ended: null, recordedAt: '2025-03-31T02:00:00.000Z', supersededAt: '2025-04-10T02:00:00.000Z', correction: null }],
      },
    });
  });
  it('MEM-05 never removes or rewrites a stretch that was recorded', async () => {
    const [org, other] = [await register.anOrganization(), await register.anOrganization()];
    const { id } = await register.aMember(org);
    const spells = service.store.connection.collection('membershipSpells');
    const said = async () =>
      (await spells.find({ memberId: id }).toArray()).map(({ _id, orgId, standing: how, from, to, createdAt }) => JSON.stringify({ _id, orgId, how, from, to, createdAt }));
    const kept: string[] = await said();
    const expectKept = async (): Promise<void> => {
      const now = await said();
      expect(now).toEqual(expect.arrayContaining(kept));
      kept.splice(0, kept.length, ...now);
    };
    await register.act(theProduct, 'transfer', { id, version: 2, toOrgId: other });
    await expectKept();
    await correct(id, 3, [{ orgId: other, standing: 'ACTIVE', from: '2025-01-01' }]);
    await expectKept();
    await register.act(theProduct, 'end', { id, version: 4, reason: 'RESIGNED' });
    await expectKept();
    expect(kept).toHaveLength(5);
  });
  it.each([
    ['no stretch', []],
    ['a beginning in retirement', [{ standing: 'RETIRED', from: '2025-01-01' }]],
    ['a beginning in the future', [{ standing: 'ACTIVE', from: '2025-04-01' }]],
    ['an end in the future', [{ standing: 'ACTIVE', from: '2025-01-01', to: '2025-04-01' }]],
    ['an end on the day it began', [{ standing: 'ACTIVE', from: '2025-01-01', to: '2025-01-01' }]],
    [
      'a gap',
      [
        { standing: 'ACTIVE', from: '2025-01-01', to: '2025-02-01' },
        { standing: 'RETIRED', from: '2025-02-02' },
      ],
    ],
    [
      'two stretches of one day',
      [
        { standing: 'ACTIVE', from: '2025-01-01', to: '2025-02-01' },
        { standing: 'RETIRED', from: '2025-01-31' },
      ],
    ],
    ['nothing new', [{ standing: 'ACTIVE', from: '2025-01-01' }]],
  ])('MEM-05 refuses a correction with %s', async (_, spells) => {
    const orgId = await register.anOrganization();
    const { id } = await register.aMember(orgId);
    expect(
      refusal(
        await correct(
          id,
          2,
          spells.map((spell) => ({ orgId, ...spell })),
        ),
      ),
    ).toBe('INVALID');
    expect(refusal(await correct(id, 2, [{ orgId, standing: 'ACTIVE', from: '2025-03-31' }]))).toBeUndefined();
  });
  it('MEM-05 ends or reopens a membership by correction, and never one beside another of the same person (OR-14c)', async () => {
    const [orgId, other] = [await register.anOrganization(), await register.anOrganization()];
    const idNumber = anIdNumber();
    const { id } = await register.aMember(orgId, { idNumber });
    await register.act(theProduct, 'end', { id, version: 2, reason: 'RESIGNED', on: '2025-03-01' });
    expect((await correct(id, 3, [{ orgId, standing: 'ACTIVE', from: '2025-01-01' }])).member).toMatchObject({ status: 'ACTIVE', leftOn: null });
    expect((await correct(id, 4, [{ orgId, standing: 'ACTIVE', from: '2025-01-01', to: '2025-03-01' }])).member).toMatchObject({ status: 'LEFT', leftOn: '2025-03-01' });
    const again = (await register.apply(theProduct, other, { idNumber })).member!;
    await register.act(theProduct, 'approve', { id: again.id, version: 1, joinedOn: '2025-03-15' });
    expect(refusal(await correct(id, 5, [{ orgId, standing: 'ACTIVE', from: '2025-01-01' }]))).toBe('INVALID');
    expect(refusal(await correct(id, 5, [{ orgId, standing: 'ACTIVE', from: '2025-01-01', to: '2025-03-16' }]))).toBe('INVALID');
    expect(refusal(await correct(id, 5, [{ orgId, standing: 'ACTIVE', from: '2025-01-01', to: '2025-03-15' }]))).toBeUndefined();
  });
  it('MEM-05 puts nobody into an organisation by correction that the office does not hold, nor moves anybody today', async () => {
    const [orgId, other] = [await register.anOrganization(), await register.anOrganization()];
    const { id } = await register.aMember(orgId);
    const office = holding('UNION_OFFICE', orgId);
    const elsewhere = [
      { orgId: other, standing: 'ACTIVE', from: '2024-01-01', to: '2025-01-01' },
      { orgId, standing: 'ACTIVE', from: '2025-01-01' },
    ];
    expect(refusal(await correct(id, 2, elsewhere, office))).toBe('NOT_FOUND');
    expect(refusal(await correct(id, 2, [{ orgId: other, standing: 'ACTIVE', from: '2025-01-01' }], office))).toBe('INVALID');
    expect(refusal(await correct(id, 2, elsewhere))).toBeUndefined();
  });
  it('MEM-05 tells a standing to the person and the office, and corrects it for no outsider', async () => {
    const [org, other] = [await register.anOrganization(), await register.anOrganization()];
    const { id } = await register.aMember(org);
    for (const reader of [memberOf(org, id), holding('UNION_OFFICE', org)]) expect((await standing(reader, id, '2025-03-31'))?.standing).toBe('ACTIVE');
    for (const stranger of [memberOf(org, 'mem-other'), holding('UNION_OFFICE', other)]) expect(await standing(stranger, id, '2025-03-31')).toBeNull();
    expect(refusal(await correct(id, 2, [{ orgId: org, standing: 'ACTIVE', from: '2025-02-01' }], holding('UNION_OFFICE', other)))).toBe('NOT_FOUND');
    const document = 'mutation ($input: CorrectStandingInput!) { correctStanding(input: $input) { userErrors { code } } }';
    const asMember = await service.ask(memberOf(org, id), document, { input: { id, version: 2, reason: WRONG_DAY, spells: [] } });
    expect(asMember.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
  it('OR-14b keeps the membership of who is out of work, without good standing, until it is resumed', async () => {
    const org = await register.anOrganization();
    const { id } = await register.aMember(org);
    const kept = await register.act(theProduct, 'keep', { id, version: 2, reason: '停薪留职期间', on: '2025-02-01' });
    expect(kept.member).toMatchObject({ status: 'KEPT', keptOn: '2025-02-01' });
    expect(await standing(theProduct, id, '2025-02-01')).toMatchObject({ standing: 'KEPT', isInGoodStanding: false });
    expect([await register.memberCount(org, '2025-01-31'), await register.memberCount(org, '2025-02-01')]).toEqual([1, 0]);
    expect(refusal(await register.act(theProduct, 'keep', { id, version: 3, reason: '停薪留职期间' }))).toBe('WRONG_STATUS');
    const resumed = await register.act(theProduct, 'resume', { id, version: 3, on: '2025-03-01' });
    expect(resumed.member).toMatchObject({ status: 'ACTIVE', keptOn: null });
    expect([await stood(id, '2025-02-28'), await stood(id, '2025-03-01')]).toEqual(['KEPT', 'ACTIVE']);
    expect(refusal(await register.act(theProduct, 'resume', { id, version: 4 }))).toBe('WRONG_STATUS');
  });
  it('OR-14 retires a kept member, and an act on an application changes no standing', async () => {
    const org = await register.anOrganization();
    const { id } = await register.aMember(org);
    await register.act(theProduct, 'keep', { id, version: 2, reason: '停薪留职期间' });
    expect((await register.act(theProduct, 'retire', { id, version: 3 })).member).toMatchObject({ status: 'RETIRED', keptOn: null, retiredOn: '2025-03-31' });
    const { member } = await register.apply(theProduct, org);
    expect(refusal(await register.act(theProduct, 'keep', { id: member!.id, version: 1, reason: '停薪留职期间' }))).toBe('WRONG_STATUS');
  });
});

describe('MEM-05 what the history costs', () => {
  const planOf = async (name: string, filter: object): Promise<string> =>
    JSON.stringify((await service.store.connection.collection(name).find(filter).explain('queryPlanner'))['queryPlanner']['winningPlan']);

  it('MEM-05 counts members and the joiners of a period, and finds a standing, by an index each', async () => {
    await register.aMember(await register.anOrganization());
    const held = { supersededAt: null };
    const lasting = { $or: [{ to: null }, { to: { $gt: '2025-01-01' } }] };
    const counted = await planOf('membershipSpells', { $and: [{}, { orgScope: { $in: ['o'] }, standing: 'ACTIVE', from: { $lte: '2025-01-01' }, ...lasting, ...held }] });
    const joined = await planOf('membershipSpells', { orgScope: 'o', standing: 'ACTIVE', from: { $gte: '2025-01-01', $lte: '2025-12-31' }, began: 'JOIN', ...held });
    const one = await planOf('membershipSpells', { memberId: 'm', from: { $lte: '2025-01-01' }, ...lasting, createdAt: { $lte: new Date() } });
    expect([counted, joined, one].map((plan) => /"indexName":"(\w+)"/.exec(plan)?.[1])).toEqual(['held_now', 'held_now', 'memberId_1_from_1']);
  });
  it('MEM-05 answers a count of any day in one query', async () => {
    const org = await register.anOrganization();
    await register.aMember(org);
    const query = 'query ($id: ID!) { organization(id: $id) { memberCount(on: "2025-02-01") employeeCountTotal(on: "2025-02-01") } }';
    expect(await service.commandsOf(() => service.data(theProduct, query, { id: org }))).toEqual(['find', 'aggregate', 'aggregate']);
  });
});
