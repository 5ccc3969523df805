import { readPeopleFile } from './people-file.js';

const PERSON = {
  login: 'wang.fang',
  name: '王芳',
  org: 'JDDF',
  sex: 'FEMALE',
  birthDate: '1984-04-12',
  idNumber: '"320000198404129005"',
  employmentType: 'PERMANENT',
  post: '主任',
  department: '办公室',
  joinedOn: '2008-03-01',
  roles: '[{ role: MEMBER, org: JDDF }]',
};
type Change = Partial<Record<keyof typeof PERSON | 'retiredOn', string>>;
function faultsOf(...changes: Change[]): string[] {
  const rows = changes.map(
    (change) =>
      `  - { ${Object.entries({ ...PERSON, ...change })
        .map(([name, value]) => `${name}: ${value}`)
        .join(', ')} }\n`,
  );
  const read = readPeopleFile(`people:\n${rows.join('')}`, 'people.yaml');
  return read.ok ? [] : read.faults.map(({ line, path, reason }) => `${line} ${path.slice(1).join('.')} ${reason.split(' | ')[0]}`);
}
const roles = (...names: string[]) => ({ roles: `[${names.map((role) => `{ role: ${role}, org: JDDF }`).join(', ')}]` });

describe('reading the people who sign in', () => {
  it('reads a person', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string, Change, string]>([
    ['a wrong check character', { idNumber: '"320000198404129006"' }, '2 0.idNumber 身份证号不正确，请核对 18 位号码'],
    ['an ID number of another date', { birthDate: '1984-04-13' }, '2 0.idNumber 身份证号与出生日期不符'],
    ['an ID number of the other sex', { sex: 'MALE' }, '2 0.idNumber 身份证号与性别不符'],
    ['an ID number without quotes', { idNumber: '320000198404129005' }, '2 0.idNumber 类型不对，须为文字（纯数字请加引号）'],
    ['an unknown role', roles('BOSS'), expect.stringMatching(/^2 0\.roles\.0\.role “BOSS”不在可选范围/)],
    ['the role of nobody in particular', roles('PUBLIC'), expect.stringMatching(/^2 0\.roles\.0\.role “PUBLIC”不在可选范围/)],
    ['a member without a day of joining', { joinedOn: 'null' }, '2 0.joinedOn 会员须有入会日期'],
    ['a retiree without a day of retirement', roles('RETIREE'), '2 0.retiredOn 退休会员须有退休日期'],
    ['a committee member of no committee', roles('COMMITTEE_MEMBER'), '2 0.roles.0 工会委员须填写 committee，其他角色不填'],
    ['an auditor who chairs', roles('AUDIT_COMMISSIONER', 'UNION_CHAIR'), '2 0.roles.1 在同一工会已任 AUDIT_COMMISSIONER，不得兼任 UNION_CHAIR'],
    ['an accountant who audits', roles('FINANCE_OFFICER', 'AUDIT_COMMISSIONER'), '2 0.roles.1 在同一工会已任 FINANCE_OFFICER，不得兼任 AUDIT_COMMISSIONER'],
    ['a keeper who audits', roles('ASSET_KEEPER', 'AUDIT_COMMISSIONER'), '2 0.roles.1 在同一工会已任 ASSET_KEEPER，不得兼任 AUDIT_COMMISSIONER'],
    ['an accountant who is cashier', roles('FINANCE_OFFICER', 'CASHIER'), '2 0.roles.1 在同一工会已任 FINANCE_OFFICER，不得兼任 CASHIER'],
  ])('refuses %s', (_, change, fault) => {
    expect(faultsOf(change)).toEqual([fault]);
  });

  it('takes incompatible roles at two unions', () => {
    expect(faultsOf({ roles: '[{ role: AUDIT_COMMISSIONER, org: JDDF }, { role: UNION_CHAIR, org: HTWL }]' })).toEqual([]);
  });

  it('refuses a login and an ID number that are there already', () => {
    expect(faultsOf({}, {})).toEqual(['3 1.login login 与第 1 人重复', '3 1.idNumber idNumber 与第 1 人重复']);
  });
});
