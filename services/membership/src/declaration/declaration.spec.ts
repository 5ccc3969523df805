import { holding, memberOf, startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { anIdNumber, registerOf, type Register } from '../member/member.seed.js';
import { membership } from '../subgraph.js';
import { DeclarationsUnderTest } from './declaration.seed.js';

let service: TestService;
let register: Register;
let declarations: DeclarationsUnderTest;
beforeAll(async () => (service = await startTestService(membership)));
beforeEach(() => {
  service.at('2025-03-31T10:00:00+08:00');
  register = registerOf(service);
  declarations = new DeclarationsUnderTest(service);
});
afterAll(() => service.close());

/** An organisation of 60 employees since 2020, of whom `members` are members since 2021. */
async function anEmployer(members: number): Promise<string> {
  const org = await register.anOrganization();
  const rows = Array.from({ length: members }, () => ({ name: '会员', idNumber: anIdNumber(), employmentType: 'CONTRACT', joinedOn: '2021-05-01' }));
  if (members > 0) expect((await register.import(org, rows)).userErrors).toEqual([]);
  return org;
}
const percents = async (orgId: string, ...days: string[]): Promise<unknown[]> => Promise.all(days.map(async (day) => (await declarations.rate(orgId, day))?.percent));

describe('MEM-06 the membership rate', () => {
  it('MEM-06 of 60 of 60 shows 98.4 % when one hire is declared, until the approval, then 100 %', async () => {
    const org = await anEmployer(60);
    expect(await declarations.rate(org)).toEqual({ on: '2025-03-31', employees: 60, members: 60, percent: 100 });
    const idNumber = anIdNumber();
    const { declarations: declared } = await declarations.declare(org, [declarations.aHire({ idNumber })]);
    expect(declared).toMatchObject([{ outcome: 'DECLARED', isLate: false, member: null }]);
    expect(await declarations.rate(org)).toEqual({ on: '2025-03-31', employees: 61, members: 60, percent: 98.4 });
    const { member } = await register.apply(theProduct, org, { idNumber });
    expect([await declarations.outcomes(org), await percents(org, '2025-03-31')]).toEqual([['APPLIED'], [98.4]]);
    await register.act(theProduct, 'approve', { id: member!.id, version: 1 });
    expect([await declarations.outcomes(org), await percents(org, '2025-03-31')]).toEqual([['APPROVED'], [100]]);
    expect(await percents(org, '2025-03-09', '2025-03-10', '2025-03-30')).toEqual([100, 98.4, 98.4]);
  });
  it('MEM-06 is never above 100 %, and unknown without employees', async () => {
    const org = await anEmployer(3);
    const change = 'mutation ($input: ChangeOrganizationInput!) { changeOrganization(input: $input) { userErrors { code } } }';
    const { organization } = await service.data<{ organization: { version: number } }>(theProduct, 'query ($id: ID!) { organization(id: $id) { version } }', { id: org });
    await service.data(theProduct, change, { input: { id: org, version: organization.version, employeeCount: 2, employeeCountFrom: '2025-02-01' } });
    await service.data(theProduct, change, { input: { id: org, version: organization.version + 1, employeeCount: 0, employeeCountFrom: '2025-03-01' } });
    expect(await percents(org, '2025-01-31', '2025-02-01', '2025-03-01')).toEqual([5, 100, null]);
  });
  it('MEM-06 shows the trend at the end of each month, and of today for this one', async () => {
    const org = await anEmployer(30);
    await declarations.declare(org, [declarations.aHire({ hiredOn: '2025-01-31' }), declarations.aHire({ hiredOn: '2025-02-01' })]);
    const [first] = (await register.import(org, [{ name: '会员', idNumber: anIdNumber(), employmentType: 'CONTRACT', joinedOn: '2025-02-28' }])).members!;
    await register.act(theProduct, 'retire', { id: first!.id, version: 1, on: '2025-03-31' });
    service.at('2025-04-15T10:00:00+08:00');
    expect((await declarations.trend(org, '2024-12', '2025-06')).map(({ on, employees, members, percent }) => [on, employees, members, percent])).toEqual([
      ['2024-12-31', 60, 30, 50],
      ['2025-01-31', 61, 30, 49.2],
      ['2025-02-28', 62, 31, 50],
      ['2025-03-31', 62, 30, 48.4],
      ['2025-04-15', 62, 30, 48.4],
    ]);
  });
  it('MEM-06 takes 60 months of a trend and not 61, nor what is no month', async () => {
    const orgId = await anEmployer(0);
    const query = 'query ($orgId: ID!, $from: Period!, $to: Period!) { membershipRateTrend(orgId: $orgId, from: $from, to: $to) { on } }';
    const code = async (from: string, to: string): Promise<unknown> =>
      (await service.ask(holding('UNION_OFFICE', orgId), query, { orgId, from, to })).errors?.[0]?.extensions['code'];
    expect([await code('2020-04', '2025-03'), await code('2020-03', '2025-03'), await code('2025', '2025-03'), await code('2025-03', '2025-02')]).toEqual([
      undefined,
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
  });
  it('MEM-06 answers the rates of all branches in one query each for members and employees', async () => {
    const root = await register.anOrganization();
    for (let i = 0; i < 5; i += 1) await register.anOrganization(root);
    const query = 'query ($id: ID!) { organizationTree(rootId: $id) { membershipRate { percent } } }';
    const commands = await service.commandsOf(() => service.data(holding('UNION_OFFICE', root), query, { id: root }));
    expect(commands).toEqual(['find', 'aggregate', 'aggregate']);
  });
  it('MEM-06 shows the rate to who may count the members, and to no other union', async () => {
    const org = await anEmployer(1);
    expect((await declarations.rate(org, undefined, holding('ANALYST', org)))?.employees).toBe(60);
    expect(await declarations.rate(org, undefined, holding('UNION_OFFICE', await register.anOrganization()))).toBeNull();
    const refused = await service.ask(memberOf(org, 'mem1'), 'query ($id: ID!) { membershipRate(orgId: $id) { percent } }', { id: org });
    expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('MEM-06 a declaration', () => {
  it('MEM-06 names every bad row and declares none', async () => {
    const org = await anEmployer(0);
    const twice = anIdNumber();
    const bad = await declarations.declare(org, [
      declarations.aHire(),
      declarations.aHire({ name: ' ' }),
      declarations.aHire({ idNumber: '1' }),
      declarations.aHire({ hiredOn: '2025-04-01' }),
      declarations.aHire({ hiredOn: '2019-12-31' }),
    ]);
    expect(bad).toEqual({
      declarations: null,
      userErrors: [
        { code: 'INVALID', field: ['input', 'employees', '1', 'name'] },
        { code: 'INVALID_ID_NUMBER', field: ['input', 'employees', '2', 'idNumber'] },
        { code: 'INVALID', field: ['input', 'employees', '3', 'hiredOn'] },
        { code: 'INVALID', field: ['input', 'employees', '4', 'hiredOn'] },
      ],
    });
    const doubled = await declarations.declare(org, [declarations.aHire({ idNumber: twice }), declarations.aHire({ idNumber: twice })]);
    expect(doubled.userErrors).toEqual([{ code: 'ALREADY_DECLARED', field: ['input', 'employees', '1', 'idNumber'] }]);
    expect((await declarations.rate(org))?.employees).toBe(60);
  });
  it('MEM-06 lets one of two declarations of a person at the same moment through, and takes the person again after leaving', async () => {
    const org = await anEmployer(0);
    const hire = declarations.aHire();
    const answers = await Promise.all([1, 2].map(() => declarations.declare(org, [hire])));
    expect(answers.map(({ userErrors }) => userErrors[0]?.code).sort()).toEqual(['ALREADY_DECLARED', undefined]);
    const { member } = await register.apply(theProduct, org, { idNumber: hire['idNumber'] });
    await register.act(theProduct, 'approve', { id: member!.id, version: 1 });
    await register.act(theProduct, 'end', { id: member!.id, version: 2, reason: 'LEFT_EMPLOYMENT' });
    expect(await declarations.outcomes(org)).toEqual(['CLOSED']);
    expect((await declarations.declare(org, [hire])).userErrors).toEqual([]);
  });
  it('MEM-06 is linked at once with an application of before, and goes back when it is declined', async () => {
    const org = await anEmployer(0);
    const idNumber = anIdNumber();
    const { member } = await register.apply(theProduct, org, { idNumber });
    expect((await declarations.declare(org, [declarations.aHire({ idNumber })])).declarations).toMatchObject([{ outcome: 'APPLIED', member: { id: member!.id } }]);
    await register.act(theProduct, 'decline', { id: member!.id, version: 1, reason: '材料不全，请补正' });
    expect(await declarations.outcomes(org)).toEqual(['DECLARED']);
  });
  it('MEM-06 follows no application of the person to another union', async () => {
    const [org, other] = [await anEmployer(0), await anEmployer(0)];
    const idNumber = anIdNumber();
    await declarations.declare(org, [declarations.aHire({ idNumber })]);
    await register.apply(theProduct, other, { idNumber });
    expect(await declarations.outcomes(org)).toEqual(['DECLARED']);
  });
  it('MEM-06 is late after the deadline, which an organisation sets for itself and those below it', async () => {
    const org = await anEmployer(0);
    const isLate = async (hiredOn: string): Promise<boolean> => (await declarations.declare(org, [declarations.aHire({ hiredOn })])).declarations![0]!.isLate;
    expect([await isLate('2025-03-01'), await isLate('2025-02-28')]).toEqual([false, true]);
    const set = 'mutation ($input: SetDeclarationDeadlineInput!) { setDeclarationDeadline(input: $input) { days userErrors { code } } }';
    const days = (n: number): Promise<unknown> => service.data(holding('UNION_OFFICE', org), set, { input: { orgId: org, days: n } });
    expect(await days(0)).toEqual({ setDeclarationDeadline: { days: null, userErrors: [{ code: 'INVALID' }] } });
    expect(await days(10)).toEqual({ setDeclarationDeadline: { days: 10, userErrors: [] } });
    expect([await isLate('2025-03-21'), await isLate('2025-03-20')]).toEqual([false, true]);
  });
  it('MEM-06 is closed with a reason, once, by the office of that union alone', async () => {
    const org = await anEmployer(0);
    const { id } = (await declarations.declare(org, [declarations.aHire()])).declarations![0]!;
    const office = holding('UNION_OFFICE', org);
    expect(await declarations.close(id, 1, '试用期内离职', holding('UNION_OFFICE', await register.anOrganization()))).toBe('NOT_FOUND');
    expect(await declarations.close(id, 1, '短', office)).toBe('INVALID');
    expect(await declarations.close(id, 1, '试用期内离职', office)).toBeUndefined();
    expect(await declarations.close(id, 2, '试用期内离职', office)).toBe('WRONG_STATE');
  });
  it('MEM-06 is made by no other union, and shown to none', async () => {
    const org = await anEmployer(0);
    const stranger = holding('UNION_OFFICE', await register.anOrganization());
    expect((await declarations.declare(org, [declarations.aHire()], stranger)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'orgId'] }]);
    await declarations.declare(org, [declarations.aHire()]);
    expect(await service.data(stranger, '{ employeeDeclarations { totalCount } }')).toEqual({ employeeDeclarations: { totalCount: 0 } });
  });
  it('MEM-06 keeps no ID number', async () => {
    const org = await anEmployer(0);
    const hire = declarations.aHire();
    await declarations.declare(org, [hire]);
    for (const name of ['employeeDeclarations', 'outbox', 'audit']) {
      expect(JSON.stringify(await service.store.connection.collection(name).find({ orgId: org }).toArray())).not.toContain(hire['idNumber']);
    }
  });
});

describe("MEM-06 the office's desk", () => {
  it('MEM-06 shows employees who are neither members nor declared from the thirtieth day on, and them no more once declared', async () => {
    const org = await anEmployer(60);
    const change = 'mutation ($input: ChangeOrganizationInput!) { changeOrganization(input: $input) { userErrors { code } } }';
    const { organization } = await service.data<{ organization: { version: number } }>(theProduct, 'query ($id: ID!) { organization(id: $id) { version } }', { id: org });
    await service.data(theProduct, change, { input: { id: org, version: organization.version, employeeCount: 61, employeeCountFrom: '2025-03-01' } });
    expect(await declarations.desk(org, '2025-03-30')).toEqual([]);
    expect(await declarations.desk(org, '2025-03-31')).toEqual([['UNDECLARED_EMPLOYEES', '2025-03-31', false]]);
    expect(await declarations.desk(org, '2025-04-01')).toEqual([['UNDECLARED_EMPLOYEES', '2025-03-31', true]]);
    await declarations.declare(org, [declarations.aHire({ hiredOn: '2025-03-01' })]);
    expect(await declarations.desk(org, '2025-04-01')).toEqual([['HIRE_NOT_APPROVED', '2025-03-31', true]]);
  });
  it('MEM-06 shows who is declared until the approval', async () => {
    const org = await anEmployer(60);
    const hire = declarations.aHire();
    await declarations.declare(org, [hire]);
    expect(await declarations.desk(org, '2025-03-31')).toEqual([['HIRE_NOT_APPROVED', '2025-03-31', false]]);
    const { member } = await register.apply(theProduct, org, { idNumber: hire['idNumber'] });
    expect(await declarations.desk(org, '2025-03-31')).toHaveLength(1);
    await register.act(theProduct, 'approve', { id: member!.id, version: 1 });
    expect(await declarations.desk(org, '2025-03-31')).toEqual([]);
  });
});
