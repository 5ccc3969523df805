import { startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { membership } from '../subgraph.js';
import { refusal, registerOf, type Answer, type Register } from './member.seed.js';

let service: TestService;
let register: Register;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-03-31T10:00:00+08:00');
  register = registerOf(service);
});
afterAll(() => service.close());

describe('MEM-05 the life of a membership', () => {
  it('MEM-05 moves the membership on transfer and keeps its history', async () => {
    const [from, to] = [await register.anOrganization(), await register.anOrganization()];
    const member = await register.aMember(from);
    expect((await register.act(theProduct, 'transfer', { id: member.id, version: 2, toOrgId: to, on: '2025-03-01' })).member).toMatchObject({
      organization: { id: to },
      version: 3,
    });
    const spells = 'query ($id: ID!) { member(id: $id) { spells { from to standing organization { id } } } }';
    expect(await service.data(theProduct, spells, { id: member.id })).toEqual({
      member: {
        spells: [
          { from: '2025-01-01', to: '2025-03-01', standing: 'ACTIVE', organization: { id: from } },
          { from: '2025-03-01', to: null, standing: 'ACTIVE', organization: { id: to } },
        ],
      },
    });
    const counts =
      'query ($a: ID!, $b: ID!) { a: organization(id: $a) { last: memberCount(on: "2025-02-28") then: memberCount(on: "2025-03-01") } b: organization(id: $b) { last: memberCount(on: "2025-02-28") then: memberCount(on: "2025-03-01") } }';
    expect(await service.data(theProduct, counts, { a: from, b: to })).toEqual({ a: { last: 1, then: 0 }, b: { last: 0, then: 1 } });
  });
  it('OR-14 keeps the membership of a retiree, who is no longer counted as active', async () => {
    const org = await register.anOrganization();
    const member = await register.aMember(org);
    expect((await register.act(theProduct, 'retire', { id: member.id, version: 2 })).member).toMatchObject({ status: 'RETIRED', retiredOn: '2025-03-31' });
    expect(await service.data(theProduct, 'query ($id: ID!) { organization(id: $id) { memberCount } }', { id: org })).toEqual({ organization: { memberCount: 0 } });
    expect(refusal(await register.act(theProduct, 'retire', { id: member.id, version: 3 }))).toBe('WRONG_STATUS');
    expect((await register.act(theProduct, 'end', { id: member.id, version: 3, reason: 'DECEASED' })).member?.status).toBe('LEFT');
  });
  it('MEM-05 takes no change dated before the current stretch of the history', async () => {
    const member = await register.aMember(await register.anOrganization());
    const retire = (on: string): Promise<Answer> => register.act(theProduct, 'retire', { id: member.id, version: 2, on });
    expect(refusal(await retire('2024-12-31'))).toBe('INVALID');
    expect(refusal(await retire('2025-04-01'))).toBe('INVALID');
    expect(refusal(await retire('2025-01-01'))).toBeUndefined();
  });
  it('MEM-05 transfers neither to a dissolved organisation nor to where the member is', async () => {
    const [org, gone] = [await register.anOrganization(), await register.anOrganization()];
    await service.data(theProduct, 'mutation ($input: DissolveOrganizationInput!) { dissolveOrganization(input: $input) { userErrors { code } } }', {
      input: { id: gone, version: 1 },
    });
    const member = await register.aMember(org);
    expect(refusal(await register.act(theProduct, 'transfer', { id: member.id, version: 2, toOrgId: gone }))).toBe('ORGANIZATION_DISSOLVED');
    expect(refusal(await register.act(theProduct, 'transfer', { id: member.id, version: 2, toOrgId: org }))).toBe('INVALID');
  });
  it('MEM-01 refuses to dissolve an organisation with members', async () => {
    const org = await register.anOrganization();
    await register.aMember(org);
    const dissolve = 'mutation ($input: DissolveOrganizationInput!) { dissolveOrganization(input: $input) { userErrors { code } } }';
    expect(await service.data(theProduct, dissolve, { input: { id: org, version: 1 } })).toEqual({ dissolveOrganization: { userErrors: [{ code: 'NOT_EMPTY' }] } });
  });
  it('MEM-05 counts nobody for a stretch that ended on the day it began, and keeps the order of what happened on one day', async () => {
    const [a, b, c] = [await register.anOrganization(), await register.anOrganization(), await register.anOrganization()];
    const { id } = await register.aMember(a);
    await register.act(theProduct, 'transfer', { id, version: 2, toOrgId: b });
    await register.act(theProduct, 'transfer', { id, version: 3, toOrgId: c });
    expect(await Promise.all([a, b, c].map((org) => register.memberCount(org)))).toEqual([0, 0, 1]);
    const { member } = await service.data<{ member: { spells: { organization: { id: string } }[] } }>(
      theProduct,
      'query ($id: ID!) { member(id: $id) { spells { organization { id } } } }',
      { id },
    );
    expect(member.spells.map(({ organization }) => organization.id)).toEqual([a, b, c]);
  });
  it('MEM-05 lets one of two changes of standing at the same moment through', async () => {
    const [org, other] = [await register.anOrganization(), await register.anOrganization()];
    const { id } = await register.aMember(org);
    const answers = await Promise.all([register.act(theProduct, 'transfer', { id, version: 2, toOrgId: other }), register.act(theProduct, 'retire', { id, version: 2 })]);
    expect(answers.map(refusal).sort()).toEqual(['STALE_VERSION', undefined]);
  });
  it('MEM-05 never transfers into an organisation that is dissolved at the same moment', async () => {
    const [org, other] = [await register.anOrganization(), await register.anOrganization()];
    const { id } = await register.aMember(org);
    const [transferred, dissolved] = await Promise.all([register.act(theProduct, 'transfer', { id, version: 2, toOrgId: other }), register.dissolve(other)]);
    expect([refusal(transferred), dissolved[0]?.code].filter(Boolean)).toHaveLength(1);
  });
});
