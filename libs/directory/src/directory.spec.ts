import { TestService, until } from './test-service.seed.js';

let service: TestService;

beforeEach(async () => {
  service = await TestService.open();
});
afterEach(() => service.close());

describe('what the directory knows', () => {
  beforeEach(async () => {
    await service.tellOrganization('root');
    await service.tellOrganization('root/school');
    await service.start();
  });
  it('refuses what it does not know, and says that it may take a moment', async () => {
    expect(await service.directory.organization('absent')).toBeNull();
    expect(await service.directory.member('absent')).toBeNull();
    const refusal = { userError: { code: 'NOT_FOUND', field: ['input', 'orgId'], message: expect.stringMatching(/稍候.* \| .*in a moment/) as string } };
    await expect(service.directory.requireOrganization('absent', undefined, ['input', 'orgId'])).rejects.toMatchObject(refusal);
    for (const ask of ['requireActiveMember', 'countActiveMembers', 'employees'] as const) {
      await expect(service.directory[ask]('absent')).rejects.toMatchObject({ userError: { code: 'NOT_FOUND' } });
    }
  });
  it('gives an organisation with its path, and refuses a dissolved one', async () => {
    expect(await service.directory.requireOrganization('school')).toEqual({
      _id: 'school',
      orgScope: ['root', 'school'],
      code: 'SCHOOL',
      kind: 'SCHOOL',
      status: 'ACTIVE',
      employeeCount: 10,
      version: 1,
    });
    await service.tellOrganization('root/school', { status: 'DISSOLVED', version: 2 }, 'OrganizationDissolved');
    await service.running.caughtUp();
    await expect(service.directory.requireOrganization('school')).rejects.toMatchObject({ userError: { code: 'ORGANIZATION_DISSOLVED' } });
  });
  it('lets only an active member pass', async () => {
    await service.tellMember('applied', { status: 'APPLIED', joinedOn: null });
    await service.tellMember('active');
    await service.tellMember('retired', { status: 'RETIRED', retiredOn: '2025-06-01' });
    await service.tellMember('left', { status: 'LEFT', leftOn: '2025-06-01' });
    await service.running.caughtUp();
    expect(await service.directory.requireActiveMember('active')).toMatchObject({ _id: 'active', orgId: 'school', joinedOn: '2025-03-01' });
    for (const id of ['applied', 'retired', 'left']) await expect(service.directory.requireActiveMember(id)).rejects.toMatchObject({ userError: { code: 'MEMBER_NOT_ACTIVE' } });
    expect((await service.directory.members(['left', 'absent', 'active'])).map((member) => member?.status ?? null)).toEqual(['LEFT', null, 'ACTIVE']);
  });
  it('keeps the newer of two versions, whichever comes last', async () => {
    await service.tellMember('mem1', { version: 3, status: 'LEFT', leftOn: '2025-06-01' });
    await service.tellMember('mem1', { version: 2 });
    await service.tellOrganization('root/school', { version: 5, employeeCount: 50 });
    await service.tellOrganization('root/school', { version: 4, employeeCount: 40 });
    await service.running.caughtUp();
    expect(await service.directory.member('mem1')).toMatchObject({ version: 3, status: 'LEFT' });
    expect(await service.directory.organization('school')).toMatchObject({ version: 5, employeeCount: 50 });
  });
  it('takes nothing from an event that breaks the contract, and says which', async () => {
    await service.tellOrganization('root/school', { version: 2, orgScope: ['root'] });
    await until(() => service.failures.length > 0);
    expect(service.failures[0]).toMatchObject({ type: 'OrganizationRegistered', recordId: 'school' });
    expect(await service.directory.organization('school')).toMatchObject({ version: 1 });
  });
});

describe('counts', () => {
  beforeEach(async () => {
    for (const path of ['root', 'root/school', 'root/school/branch', 'root/factory']) await service.tellOrganization(path);
    await service.tellOrganization('root/closed', { status: 'DISSOLVED' });
    await service.tellMember('a');
    await service.tellMember('b', { orgId: 'branch' });
    await service.tellMember('c', { orgId: 'factory' });
    await service.tellMember('d', { status: 'APPLIED', joinedOn: null });
    await service.tellMember('e', { status: 'RETIRED', retiredOn: '2025-06-01' });
    await service.tellMember('f', { status: 'LEFT', leftOn: '2025-07-01' });
    await service.start();
  });
  it('take in the organisation and those below it, and only active members', async () => {
    expect(await Promise.all(['root', 'school', 'branch'].map((id) => service.directory.countActiveMembers(id)))).toEqual([3, 2, 1]);
  });
  it('name which of some members they take in, today or on a day', async () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'absent'];
    expect((await service.directory.activeMembersAmong('school', all)).sort()).toEqual(['a', 'b']);
    expect((await service.directory.activeMembersAmong('school', all, '2025-05-31')).sort()).toEqual(['a', 'b', 'e', 'f']);
    await expect(service.directory.activeMembersAmong('absent', all)).rejects.toMatchObject({ userError: { code: 'NOT_FOUND' } });
  });
  it('read many organisations in the order asked for', async () => {
    expect((await service.directory.organizations(['factory', 'absent', 'root'])).map((organization) => organization?._id)).toEqual(['factory', undefined, 'root']);
  });
  it.each([
    ['2025-02-28', 0],
    ['2025-03-01', 4],
    ['2025-05-31', 4],
    ['2025-06-01', 3],
    ['2025-06-30', 3],
    ['2025-07-01', 2],
  ])('take a member in from the day of joining to the day before retiring or leaving: on %s it is %i', async (on, count) => {
    expect(await service.directory.countActiveMembers('school', on)).toBe(count);
  });
  it('add up the employees of the active organisations', async () => {
    expect(await Promise.all(['root', 'school', 'closed'].map((id) => service.directory.employees(id)))).toEqual([40, 20, 0]);
  });
});
