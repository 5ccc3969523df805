import type { Caller } from '@uniongraph/access';
import { holding, memberOf, startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { anIdNumber, registerOf, type Register } from '../member/member.seed.js';
import { membership } from '../subgraph.js';

interface Entry {
  id: string;
  version: number;
  state: string;
}
interface Coverage {
  organizations: number;
  established: number;
  listed: number;
  verified: number;
  items: { organization: { id: string }; isEstablished: boolean; unverified: { id: string }[] }[];
}

let service: TestService;
let register: Register;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-03-31T10:00:00+08:00');
  register = registerOf(service);
});
afterAll(() => service.close());

async function verify(caller: Caller, memberIds: readonly string[], over: object = {}): Promise<{ entries: Entry[] | null; userErrors: { code: string; field: string[] }[] }> {
  const document = 'mutation ($input: VerifyRealNameInput!) { verifyRealName(input: $input) { entries { id version state } userErrors { code field } } }';
  const input = { memberIds, method: 'ID_CARD', ...over };
  return (await service.data<{ verifyRealName: { entries: Entry[] | null; userErrors: { code: string; field: string[] }[] } }>(caller, document, { input })).verifyRealName;
}
async function revoke(caller: Caller, { id, version }: Entry, reason: string): Promise<string | undefined> {
  const document = 'mutation ($input: RevokeRealNameInput!) { revokeRealName(input: $input) { userErrors { code } } }';
  return (await service.data<{ revokeRealName: { userErrors: { code: string }[] } }>(caller, document, { input: { id, version, reason } })).revokeRealName.userErrors[0]?.code;
}
async function coverage(caller: Caller, orgId: string): Promise<Coverage | null> {
  const query = 'query ($id: ID!) { realNameCoverage(orgId: $id) { organizations established listed verified items { organization { id } isEstablished unverified { id } } } }';
  return (await service.data<{ realNameCoverage: Coverage | null }>(caller, query, { id: orgId })).realNameCoverage;
}
async function members(orgId: string, count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, () => ({ name: '会员', idNumber: anIdNumber(), employmentType: 'CONTRACT', joinedOn: '2021-05-01' }));
  return (await register.import(orgId, rows)).members!.map(({ id }) => id);
}

describe('MEM-07 real-name establishment', () => {
  it('MEM-07 excludes a branch with 3 unverified members from the count, and lists the 3, until they are verified', async () => {
    const root = await register.anOrganization();
    const [ready, branch] = [await register.anOrganization(root), await register.anOrganization(root)];
    const office = holding('UNION_OFFICE', root);
    await verify(office, await members(ready, 2));
    const ids = await members(branch, 5);
    expect((await verify(office, ids.slice(0, 2))).userErrors).toEqual([]);
    expect(await coverage(office, root)).toEqual({
      organizations: 2,
      established: 1,
      listed: 7,
      verified: 4,
      items: [
        { organization: { id: branch }, isEstablished: false, unverified: ids.slice(2).map((id) => ({ id })) },
        { organization: { id: ready }, isEstablished: true, unverified: [] },
      ],
    });
    await verify(office, ids.slice(2, 4));
    expect((await coverage(office, root))?.established).toBe(1);
    await verify(office, ids.slice(4));
    expect(await coverage(office, root)).toMatchObject({ established: 2, verified: 7 });
  });
  it('MEM-07 counts a new member as unverified, and nobody who retired', async () => {
    const org = await register.anOrganization();
    const [first, second] = await members(org, 2);
    await verify(theProduct, [first!]);
    await register.act(theProduct, 'retire', { id: second, version: 1 });
    expect(await coverage(theProduct, org)).toMatchObject({ established: 1, listed: 1 });
    await register.aMember(org);
    expect(await coverage(theProduct, org)).toMatchObject({ established: 0, listed: 2, verified: 1 });
  });
  it('MEM-07 names every member who cannot be verified, and verifies none', async () => {
    const org = await register.anOrganization();
    const [known, retired, fine] = (await members(org, 3)) as [string, string, string];
    await verify(theProduct, [known]);
    await register.act(theProduct, 'retire', { id: retired, version: 1 });
    const refused = await verify(theProduct, [fine, known, retired, 'mem-none']);
    expect(refused.userErrors).toEqual([
      { code: 'ALREADY_VERIFIED', field: ['input', 'memberIds', '1'] },
      { code: 'WRONG_STATE', field: ['input', 'memberIds', '2'] },
      { code: 'NOT_FOUND', field: ['input', 'memberIds', '3'] },
    ]);
    expect((await coverage(theProduct, org))?.verified).toBe(1);
    expect((await verify(theProduct, [fine], { on: '2025-04-01' })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await verify(theProduct, [fine], { on: '2021-04-30' })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await verify(theProduct, [fine], { on: '2021-05-01' })).userErrors).toEqual([]);
  });
  it('MEM-07 lets one of two verifications at the same moment through, and takes one again after it was revoked', async () => {
    const org = await register.anOrganization();
    const office = holding('UNION_OFFICE', org);
    const ids = await members(org, 1);
    const answers = await Promise.all([verify(office, ids), verify(office, ids)]);
    const [entry] = answers.flatMap(({ entries }) => entries ?? []) as [Entry];
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(await revoke(holding('UNION_OFFICE', await register.anOrganization()), entry, '冒用他人证件')).toBe('NOT_FOUND');
    expect(await revoke(office, entry, '短')).toBe('INVALID');
    expect(await revoke(office, entry, '冒用他人证件')).toBeUndefined();
    expect(await revoke(office, { ...entry, version: 2 }, '冒用他人证件')).toBe('WRONG_STATE');
    expect((await coverage(office, org))?.verified).toBe(0);
    expect((await verify(office, ids)).userErrors).toEqual([]);
  });
  it('MEM-07 shows coverage and entries to no other union and to no member', async () => {
    const org = await register.anOrganization();
    const ids = await members(org, 1);
    const stranger = holding('UNION_OFFICE', await register.anOrganization());
    expect((await verify(stranger, ids)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'memberIds', '0'] }]);
    await verify(theProduct, ids);
    expect(await coverage(stranger, org)).toBeNull();
    expect(await service.data(stranger, '{ realNameEntries { totalCount } }')).toEqual({ realNameEntries: { totalCount: 0 } });
    const asMember = await service.ask(memberOf(org, ids[0]!), 'query ($id: ID!) { realNameCoverage(orgId: $id) { listed } }', { id: org });
    expect(asMember.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('MEM-07 dynamic management', () => {
  const QUERY =
    'query ($id: ID!, $from: LocalDate!, $to: LocalDate!) { membershipDynamics(orgId: $id, from: $from, to: $to) { joined movedIn movedOut left retired changes { kind at source } } }';
  const dynamics = async (caller: Caller, id: string, from: string, to: string): Promise<unknown> =>
    (await service.data<{ membershipDynamics: unknown }>(caller, QUERY, { id, from, to })).membershipDynamics;

  it('MEM-07 dates each joining, move, retirement and leaving, with both days of the period', async () => {
    const [org, other] = [await register.anOrganization(), await register.anOrganization()];
    const [a, b, c] = [await register.aMember(org), await register.aMember(org), await register.aMember(other)];
    await register.act(theProduct, 'transfer', { id: a.id, version: 2, toOrgId: other, on: '2025-02-01' });
    await register.act(theProduct, 'retire', { id: b.id, version: 2, on: '2025-02-10' });
    await register.act(theProduct, 'transfer', { id: c.id, version: 2, toOrgId: org, on: '2025-02-15' });
    await register.act(theProduct, 'end', { id: c.id, version: 3, reason: 'RESIGNED', on: '2025-02-28' });
    const change = (kind: string, at: string): object => ({ kind, at, source: 'RECORDED' });
    const all = [change('MOVE', '2025-02-01'), change('RETIRE', '2025-02-10'), change('MOVE', '2025-02-15'), change('LEAVE', '2025-02-28')];
    const counts = { joined: 0, movedIn: 1, movedOut: 1, left: 1, retired: 1 };
    expect(await dynamics(theProduct, org, '2025-02-01', '2025-02-28')).toEqual({ ...counts, changes: all });
    expect(await dynamics(theProduct, org, '2025-02-02', '2025-02-27')).toEqual({ ...counts, movedOut: 0, left: 0, changes: all.slice(1, 3) });
    expect(await dynamics(theProduct, org, '2025-01-01', '2025-01-01')).toMatchObject({ joined: 2, changes: [change('JOIN', '2025-01-01'), change('JOIN', '2025-01-01')] });
  });
  it('MEM-07 tells a move within the union once, and a correction as one', async () => {
    const root = await register.anOrganization();
    const [from, to] = [await register.anOrganization(root), await register.anOrganization(root)];
    const { id } = await register.aMember(from);
    await register.act(theProduct, 'transfer', { id, version: 2, toOrgId: to, on: '2025-02-01' });
    expect(await dynamics(theProduct, root, '2025-02-01', '2025-02-28')).toMatchObject({ movedIn: 1, movedOut: 1, changes: [{ kind: 'MOVE', source: 'RECORDED' }] });
    await register.act(theProduct, 'correct', {
      id,
      version: 3,
      reason: '转接日期登记有误',
      spells: [
        { orgId: from, standing: 'ACTIVE', from: '2025-01-01', to: '2025-03-01' },
        { orgId: to, standing: 'ACTIVE', from: '2025-03-01' },
      ],
    });
    expect(await dynamics(theProduct, root, '2025-02-01', '2025-03-31')).toMatchObject({ changes: [{ kind: 'MOVE', at: '2025-03-01', source: 'CORRECTED' }] });
  });
  it('MEM-07 reads what ended in a period by its own index, and shows the dynamics to no other union', async () => {
    const org = await register.anOrganization();
    expect(await dynamics(holding('UNION_OFFICE', await register.anOrganization()), org, '2025-01-01', '2025-12-31')).toBeNull();
    const backwards = await service.ask(theProduct, QUERY, { id: org, from: '2025-02-01', to: '2025-01-31' });
    expect(backwards.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
