import { ulid } from 'ulid';
import type { Caller } from '@uniongraph/access';
import { aPerson, holding, nobody, startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { registerOf } from '../member/member.seed.js';
import { membership } from '../subgraph.js';

const GRANT = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { grant { id role orgId } userErrors { code field clause } } }';
const REVOKE = 'mutation ($input: RevokeRoleInput!) { revokeRole(input: $input) { grant { id } userErrors { code } } }';

interface Granted {
  grantRole: { grant: { id: string; role: string } | null; userErrors: { code: string; clause: string | null }[] };
}

let service: TestService;
beforeAll(async () => (service = await startTestService(membership)));
afterAll(() => service.close());

async function anOrganization(parentId: string | null = null): Promise<string> {
  const { registerOrganization } = await service.data<{ registerOrganization: { organization: { id: string } } }>(
    theProduct,
    'mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { organization { id } } }',
    { input: { parentId, code: `I-${ulid()}`, name: '测试工会', kind: 'ENTERPRISE', establishedOn: '2020-01-01' } },
  );
  return registerOrganization.organization.id;
}
const grant = async (caller: Caller, subject: string, role: string, orgId: string): Promise<Granted['grantRole']> =>
  (await service.data<Granted>(caller, GRANT, { input: { subject, role, orgId } })).grantRole;
const refusal = ({ userErrors }: Granted['grantRole']): string | undefined => userErrors[0]?.code;

describe('grants', () => {
  it('gives a role, shows it to its holder and to the gateway, and takes it back', async () => {
    const org = await anOrganization();
    const { grant: given } = await grant(holding('UNION_OFFICE', org), 'subject-a', 'BRANCH_CHAIR', org);
    const grants = [{ role: 'BRANCH_CHAIR', orgId: org }];
    expect(await service.data(aPerson({ subject: 'subject-a' }), '{ myIdentity { memberId grants { role orgId } } }')).toEqual({ myIdentity: { memberId: null, grants } });
    expect(await service.data(theProduct, '{ identity(subject: "subject-a") { grants { role orgId } } }')).toEqual({ identity: { grants } });
    await service.data(holding('UNION_OFFICE', org), REVOKE, { input: { id: given!.id } });
    expect(await service.data(theProduct, '{ identity(subject: "subject-a") { grants { role } } }')).toEqual({ identity: { grants: [] } });
  });
  it('confines a role to a committee subject, and holds the same role for another subject beside it', async () => {
    const org = await anOrganization();
    const confined = (within: string): Promise<Granted> =>
      service.data<Granted>(theProduct, GRANT, { input: { subject: 'two-subjects', role: 'COMMITTEE_MEMBER', orgId: org, within } });
    await confined('LIVING_SECURITY');
    await confined('EDUCATION_CULTURE');
    expect(refusal((await confined('EDUCATION_CULTURE')).grantRole)).toBe('ALREADY_GRANTED');
    expect(await service.data(theProduct, '{ identity(subject: "two-subjects") { grants { within } } }')).toEqual({
      identity: { grants: expect.arrayContaining([{ within: 'LIVING_SECURITY' }, { within: 'EDUCATION_CULTURE' }]) as unknown },
    });
  });
  it('answers nobody and an outsider nothing about identities', async () => {
    expect(await service.data(nobody, '{ myIdentity { subject } }')).toEqual({ myIdentity: null });
    expect((await service.ask(aPerson(), '{ identity(subject: "subject-a") { subject } }')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
  it.each(['UNION_CHAIR', 'FINANCE_OFFICER', 'CASHIER', 'ASSET_KEEPER'])(
    'FI-16 refuses an audit commissioner who is %s of the same union, and allows it at another',
    async (role) => {
      const [org, other] = [await anOrganization(), await anOrganization()];
      const subject = `auditor-${role}`;
      await grant(theProduct, subject, role, org);
      const refused = await grant(theProduct, subject, 'AUDIT_COMMISSIONER', org);
      expect(refused.userErrors[0]).toMatchObject({ code: 'INCOMPATIBLE_ROLES', clause: expect.stringContaining('四十五') });
      expect(refusal(await grant(theProduct, subject, 'AUDIT_COMMISSIONER', other))).toBeUndefined();
    },
  );
  it('FI-16 refuses an incompatible role also above and below, where it would hold as well, and allows it at a sister union', async () => {
    const root = await anOrganization();
    const [branch, sister] = [await anOrganization(root), await anOrganization(root)];
    await grant(theProduct, 'up-and-down', 'FINANCE_OFFICER', branch);
    expect(refusal(await grant(theProduct, 'up-and-down', 'AUDIT_COMMISSIONER', root))).toBe('INCOMPATIBLE_ROLES');
    expect(refusal(await grant(theProduct, 'up-and-down', 'AUDIT_COMMISSIONER', sister))).toBeUndefined();
    await grant(theProduct, 'down-and-up', 'FINANCE_OFFICER', root);
    expect(refusal(await grant(theProduct, 'down-and-up', 'AUDIT_COMMISSIONER', branch))).toBe('INCOMPATIBLE_ROLES');
  });
  it('FI-13 lets one of two incompatible grants at the same moment through', async () => {
    const org = await anOrganization();
    const answers = await Promise.all([grant(theProduct, 'racer', 'FINANCE_OFFICER', org), grant(theProduct, 'racer', 'CASHIER', org)]);
    expect(answers.map(refusal).sort()).toEqual(['INCOMPATIBLE_ROLES', undefined]);
  });
  it('refuses the same grant twice, a grant to oneself, and one outside the own subtree', async () => {
    const [org, other] = [await anOrganization(), await anOrganization()];
    const office = holding('UNION_OFFICE', org, { subject: 'me' });
    await grant(office, 'subject-b', 'MEDIATOR', org);
    expect(refusal(await grant(office, 'subject-b', 'MEDIATOR', org))).toBe('ALREADY_GRANTED');
    expect(refusal(await grant(office, 'me', 'MEDIATOR', org))).toBe('OWN_GRANT');
    expect(refusal(await grant(office, 'subject-b', 'MEDIATOR', other))).toBe('NOT_FOUND');
  });
  it('leaves the roles of a superior to the superior, and those of a member to the membership', async () => {
    const org = await anOrganization();
    expect(refusal(await grant(holding('UNION_OFFICE', org), 'subject-c', 'ANALYST', org))).toBe('ROLE_NOT_GRANTABLE');
    expect(refusal(await grant(holding('FEDERATION_OFFICER', org), 'subject-c', 'ANALYST', org))).toBeUndefined();
    expect(refusal(await grant(holding('FEDERATION_OFFICER', org), 'subject-c', 'MEMBER', org))).toBe('ROLE_NOT_GRANTABLE');
  });
  it('gives a retry the first grant, and refuses its requestId with another input', async () => {
    const org = await anOrganization();
    const given = (role: string): Promise<Granted> => service.data<Granted>(theProduct, GRANT, { input: { requestId: `once-${org}`, subject: 'subject-d', role, orgId: org } });
    const first = await given('MEDIATOR');
    expect(await given('MEDIATOR')).toEqual(first);
    expect(refusal((await given('CASHIER')).grantRole)).toBe('REQUEST_ID_REUSED');
  });
  it('takes one grant back once, though twice asked at the same moment', async () => {
    const org = await anOrganization();
    const { grant: given } = await grant(theProduct, 'subject-e', 'MEDIATOR', org);
    const revoke = async (): Promise<string | undefined> => {
      const { revokeRole } = await service.data<{ revokeRole: { userErrors: { code: string }[] } }>(theProduct, REVOKE, { input: { id: given!.id } });
      return revokeRole.userErrors[0]?.code;
    };
    expect((await Promise.all([revoke(), revoke()])).sort()).toEqual(['NOT_FOUND', undefined]);
  });
});

describe('a sign-in', () => {
  const LINK = 'mutation ($input: LinkIdentityInput!) { linkIdentity(input: $input) { identity { memberId grants { role orgId } member { name } } userErrors { code field } } }';
  interface Linked {
    linkIdentity: { identity: { memberId: string; grants: unknown[]; member: unknown } | null; userErrors: { code: string; field: string[] }[] };
  }
  const link = async (caller: Caller, subject: string, memberId: string): Promise<Linked['linkIdentity']> =>
    (await service.data<Linked>(caller, LINK, { input: { subject, memberId } })).linkIdentity;

  it('is linked by the office with a member of its own, and never with its own sign-in', async () => {
    const [org, other] = [await anOrganization(), await anOrganization()];
    const { aMember } = registerOf(service);
    const [{ id }, stranger] = [await aMember(org), await aMember(other)];
    const office = holding('UNION_OFFICE', org, { subject: 'clerk' });
    expect(await link(office, 'wang', id)).toEqual({ identity: { memberId: id, grants: [{ role: 'MEMBER', orgId: org }], member: { name: '王芳' } }, userErrors: [] });
    expect((await link(office, 'wang', stranger.id)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'memberId'] }]);
    expect((await link(office, 'clerk', id)).userErrors).toEqual([{ code: 'OWN_GRANT', field: ['input', 'subject'] }]);
  });
  it('FI-13 is not linked with a second one that holds an incompatible role', async () => {
    const org = await anOrganization();
    const { id } = await registerOf(service).aMember(org);
    const office = holding('UNION_OFFICE', org, { subject: 'clerk-two' });
    await grant(theProduct, 'day-job', 'FINANCE_OFFICER', org);
    await grant(theProduct, 'night-job', 'AUDIT_COMMISSIONER', org);
    expect((await link(office, 'day-job', id)).userErrors).toEqual([]);
    expect((await link(office, 'night-job', id)).userErrors).toEqual([{ code: 'INCOMPATIBLE_ROLES', field: ['input', 'role'] }]);
  });
  it('is taken from a member by the office where that member is today, not by the one of before a transfer', async () => {
    const [before, today] = [await anOrganization(), await anOrganization()];
    const { aMember, act } = registerOf(service);
    const moved = await aMember(before);
    await link(theProduct, 'li', moved.id);
    await act(theProduct, 'transfer', { id: moved.id, version: 2, toOrgId: today });
    expect((await link(holding('UNION_OFFICE', before), 'li', (await aMember(before)).id)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'subject'] }]);
    const successor = await aMember(today);
    expect((await link(holding('UNION_OFFICE', today), 'li', successor.id)).identity?.memberId).toBe(successor.id);
  });
});
