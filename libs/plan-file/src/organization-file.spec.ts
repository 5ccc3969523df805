import { readOrganizationFile } from './organization-file.js';

function row(code: string, parent: string | null, more = ''): string {
  return `  - { code: ${code}, name: 工会, kind: BRANCH, establishedOn: 2000-01-01${parent ? `, parent: ${parent}` : ''}${more} }\n`;
}
/** The faults of a file whose first row is on line 3. */
function faultsOf(rows: string, external = '[]'): string[] {
  const read = readOrganizationFile(`external: ${external}\norganizations:\n${rows}`, 'org.yaml');
  return read.ok ? [] : read.faults.map(({ line, path, reason }) => `${line} ${path.slice(1).join('.')} ${reason.split(' | ')[0]}`);
}

describe('reading an organisation tree', () => {
  it('MEM-01 reads a tree in the order of the file, children before parents too', () => {
    const read = readOrganizationFile(`organizations:\n${row('B1', 'A1')}${row('A1', null)}`, 'org.yaml');
    expect(read).toMatchObject({
      ok: true,
      tree: {
        external: [],
        organizations: [
          { code: 'B1', parent: 'A1', employeeCount: 0, supervisors: [], plan: null },
          { code: 'A1', parent: null },
        ],
      },
    });
  });

  it.each([
    ['a parent that is nowhere', row('B1', 'ZZ'), '3 0.parent 文件中没有组织“ZZ”；如系统中已有，请列入 external'],
    ['a code given twice', row('A1', null) + row('B1', 'A1') + row('B1', 'A1'), '5 2.code 组织代码“B1”与第 2 项重复'],
    ['a second root', row('A1', null) + row('B1', null), '4 1.parent 缺少上级 parent：第 1 项已是根组织'],
    ['an organisation that is its own parent', row('A1', 'A1'), '3 0.parent 上级关系成环：A1 → A1'],
    ['a cycle of three', row('R1', null) + row('A1', 'C1') + row('B1', 'A1') + row('C1', 'B1'), '4 1.parent 上级关系成环：A1 → C1 → B1 → A1'],
    ['a malformed code', row('a1', null), '3 0.code 组织代码须为 2-32 位大写字母、数字或连字符'],
    ['a code of one letter', row('A', null), '3 0.code 组织代码须为 2-32 位大写字母、数字或连字符'],
    ['a negative head count', row('A1', null, ', employeeCount: -1'), '3 0.employeeCount 不能小于 0'],
    ['a date that does not exist', row('A1', null).replace('2000-01-01', '2025-02-30'), '3 0.establishedOn 须为真实存在的日期，如 2025-03-31'],
    [
      'an unknown kind',
      row('A1', null).replace('BRANCH', 'CLUB'),
      '3 0.kind “CLUB”不在可选范围： FEDERATION, INDUSTRY_UNION, TOWNSHIP_FEDERATION, ENTERPRISE, FACTORY, SCHOOL, PUBLIC_INSTITUTION, BRANCH',
    ],
  ])('MEM-01 refuses %s', (_, rows, fault) => {
    expect(faultsOf(rows)).toEqual([fault]);
  });

  it('MEM-01 takes a parent that is listed as external, and refuses a row that is', () => {
    expect(faultsOf(row('B1', 'ZZ'), '[ZZ]')).toEqual([]);
    expect(faultsOf(row('ZZ', null), '[ZZ]')).toEqual(['3 0.code “ZZ”已列在 external 中']);
  });

  it('MEM-01 reports a cycle once, though other rows hang on it', () => {
    expect(faultsOf(row('A1', 'B1') + row('B1', 'A1') + row('C1', 'A1') + row('D1', 'C1'))).toEqual(['3 0.parent 上级关系成环：A1 → B1 → A1']);
  });

  const supervised = (supervisor: string) => row('A1', null) + row('B1', 'A1', `, supervisors: [{ since: 2000-01-01, ${supervisor} }]`) + row('C1', 'A1');
  it.each([
    ['an unknown union', 'relation: INDUSTRY_UNION, code: ZZ', '4 1.supervisors.0.code 文件中没有组织“ZZ”；如系统中已有，请列入 external'],
    ['the organisation itself', 'relation: INDUSTRY_UNION, code: B1', '4 1.supervisors.0.code 其他上级不能是本组织或其主上级'],
    ['the parent', 'relation: TERRITORIAL_UNION, code: A1', '4 1.supervisors.0.code 其他上级不能是本组织或其主上级'],
    ['a union by name', 'relation: INDUSTRY_UNION, name: 水务局工会', '4 1.supervisors.0 上级工会请填写 code，不填 name'],
    ['a party committee by code', 'relation: PARTY_LEADERSHIP, code: C1', '4 1.supervisors.0 党组织或行政上级请填写 name，不填 code'],
    ['an administration without a name', 'relation: ADMINISTRATION', '4 1.supervisors.0 党组织或行政上级请填写 name，不填 code'],
  ])('MEM-01 refuses %s as a further superior', (_, supervisor, fault) => {
    expect(faultsOf(supervised(supervisor))).toEqual([fault]);
  });

  it.each(['relation: INDUSTRY_UNION, code: C1', 'relation: PARTY_LEADERSHIP, name: 党支部', 'relation: ADMINISTRATION, name: 管委会'])(
    'MEM-01 takes the further superior %s',
    (supervisor) => {
      expect(faultsOf(supervised(supervisor))).toEqual([]);
    },
  );

  it('MEM-01 reports all that is wrong at once', () => {
    expect(faultsOf(row('A1', null) + row('b', 'ZZ') + row('A1', 'YY'))).toHaveLength(4);
  });
});
