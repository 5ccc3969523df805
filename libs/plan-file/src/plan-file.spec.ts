import { readPlanFile } from './plan-file.js';

const HEADER = `org: HTWL
year: 2025
title: 计划
sections:
  - { no: 1, title: 组织建设 }
tasks:
`;
const TASK = { key: 'P1.1', section: '1', item: '小组', text: '划分小组。', months: '[3]', committee: 'OFF', capabilities: '[MEM-02]' };

/** A task of seven lines, its `key` on the first; `null` leaves a line out. */
function aTask(change: Record<string, string | null> = {}): string {
  const fields = Object.entries({ ...TASK, ...change }).filter(([, value]) => value !== null);
  return fields.map(([name, value], i) => `${i === 0 ? '  - ' : '    '}${name}: ${value}\n`).join('');
}

/** The faults of a plan as `line path: reason`. The first task starts on line 7. */
function faultsOf(text: string): string[] {
  const read = readPlanFile(text, 'plan.yaml');
  return read.ok ? [] : read.faults.map(({ file, line, path, reason }) => `${file}:${line} ${path.join('.')} ${reason.split(' | ')[0]}`);
}

const target = (fields: string) => aTask({ targets: `[{ ${fields} }]` });

describe('reading a yearly plan', () => {
  it('reads a plan, filling in what may be left out', () => {
    const read = readPlanFile(HEADER + aTask({ key: 'P1.1', targets: '[{ metric: mem.groupCount, op: EQ, value: 7, unit: COUNT }]' }), 'plan.yaml');
    expect(read).toMatchObject({
      ok: true,
      plan: {
        org: 'HTWL',
        year: 2025,
        periodKind: 'YEAR',
        guidingIdeas: null,
        slogans: [],
        sections: [{ no: '1', title: '组织建设' }],
        tasks: [
          { key: 'P1.1', section: '1', months: [3], per: 'ONCE', dueOn: null, awaitingNotice: null, gloss: null, targets: [{ metric: 'mem.groupCount', args: [], per: 'YEAR' }] },
        ],
      },
    });
  });

  it('puts a monthly task into every month', () => {
    const read = readPlanFile(HEADER + aTask({ months: null, per: 'MONTHLY' }), 'plan.yaml');
    expect(read.ok && read.plan.tasks[0]?.months).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('gives the arguments of a target as names and texts', () => {
    const read = readPlanFile(HEADER + target('metric: cul.allMemberActivity, args: { month: 9 }, op: GTE, value: 1, unit: COUNT'), 'plan.yaml');
    expect(read.ok && read.plan.tasks[0]?.targets[0]?.args).toEqual([{ name: 'month', value: '9' }]);
  });

  it.each([
    ['a month of 0', aTask({ months: '[0]' }), 'plan.yaml:11 tasks.0.months.0 月份须在 1 到 12 之间'],
    ['a month of 13', aTask({ months: '[1, 13]' }), 'plan.yaml:11 tasks.0.months.1 月份须在 1 到 12 之间'],
    ['a month given twice', aTask({ months: '[3, 3]' }), 'plan.yaml:11 tasks.0.months.1 “3”重复'],
    ['neither months nor per', aTask({ months: null }), 'plan.yaml:7 tasks.0.months 请填写月份 months 或周期 per'],
    ['an unknown recurrence', aTask({ per: 'WEEKLY' }), 'plan.yaml:14 tasks.0.per “WEEKLY”不在可选范围： ONCE, MONTHLY, TERM, YEAR, EVERY_2_YEARS, PER_EVENT, PER_BRANCH_YEAR'],
    ['a due date in another year', aTask({ dueOn: '2026-01-01' }), 'plan.yaml:14 tasks.0.dueOn 完成日期须在计划年度 2025 内'],
    ['a due date that does not exist', aTask({ dueOn: '2025-02-30' }), 'plan.yaml:14 tasks.0.dueOn 须为真实存在的日期，如 2025-03-31'],
    ['an unknown section', aTask({ section: '2' }), 'plan.yaml:8 tasks.0.section sections 中没有“2”'],
    ['an unknown committee', aTask({ committee: 'XYZ' }), 'plan.yaml:12 tasks.0.committee “XYZ”不在可选范围： OFF, UC, OPN, PRO, EDU, LIV, WOM, AUD, FINO'],
    ['a missing committee', aTask({ committee: null }), 'plan.yaml:7 tasks.0.committee 缺少 committee，可选 OFF, UC, OPN, PRO, EDU, LIV, WOM, AUD, FINO'],
    ['a missing text', aTask({ text: null }), 'plan.yaml:7 tasks.0.text 缺少 text，请填写'],
    ['a blank text', aTask({ text: '" "' }), 'plan.yaml:10 tasks.0.text 不能为空'],
    ['a malformed key', aTask({ key: '一.1' }), 'plan.yaml:7 tasks.0.key 编号须为 1-32 位字母、数字、点或连字符，如 P8.1.1'],
    ['a number in place of text', aTask({ item: '7' }), 'plan.yaml:9 tasks.0.item 类型不对，须为文字（纯数字请加引号）'],
    ['an unknown field', aTask({ comittee: 'OFF' }), 'plan.yaml:14 tasks.0.comittee 未知字段 comittee，请检查拼写'],
    ['no capability', aTask({ capabilities: '[]' }), 'plan.yaml:13 tasks.0.capabilities 个数或字数不能少于 1'],
    ['a capability given twice', aTask({ capabilities: '[MEM-02, MEM-02]' }), 'plan.yaml:13 tasks.0.capabilities.1 “MEM-02”重复'],
    ['a row that is no task', '  - 划分小组\n', 'plan.yaml:7 tasks.0 类型不对，须为字段组'],
  ])('refuses %s, with its line', (_, task, fault) => {
    expect(faultsOf(HEADER + task)).toEqual([fault]);
  });

  it.each(['MEM-00', 'MEM-36', 'DEM-35', 'WEL-31', 'CUL-38', 'FIN-25', 'MEM-1', 'mem-01', 'XXX-01'])('refuses the capability id %s', (id) => {
    expect(faultsOf(HEADER + aTask({ capabilities: `[${id}]` }))).toEqual([expect.stringMatching(/^plan\.yaml:13 tasks\.0\.capabilities\.0 能力编号不存在/)]);
  });

  it.each(['MEM-01', 'MEM-35', 'DEM-34', 'WEL-30', 'CUL-37', 'FIN-24'])('takes the capability id %s', (id) => {
    expect(faultsOf(HEADER + aTask({ capabilities: `[${id}]` }))).toEqual([]);
  });

  it.each([
    ['an unknown metric', 'metric: mem.groups, op: EQ, value: 7, unit: COUNT', '.metric 没有指标“mem.groups”，可用：mem.groupCount'],
    ['the wrong unit', 'metric: mem.groupCount, op: EQ, value: 7, unit: PEOPLE', '.unit mem.groupCount 的单位是 COUNT'],
    ['an unknown operator', 'metric: mem.groupCount, op: NE, value: 7, unit: COUNT', '.op “NE”不在可选范围： GTE, GT, EQ, LTE'],
    ['a missing value', 'metric: mem.groupCount, op: EQ, unit: COUNT', '.value 缺少 value，请填写'],
    ['a missing argument', 'metric: dem.raters, op: GTE, value: 100, unit: PEOPLE', '.args dem.raters 须填写参数 kind'],
    ['an argument the metric does not take', 'metric: mem.groupCount, args: { x: 1 }, op: EQ, value: 7, unit: COUNT', '.args.x mem.groupCount 没有参数 x，可用：-'],
    ['a negative count', 'metric: mem.groupCount, op: EQ, value: -1, unit: COUNT', '.value 目标值不能为负'],
    ['a count of 1.5', 'metric: mem.groupCount, op: EQ, value: 1.5, unit: COUNT', '.value 目标值须为整数'],
    ['a percentage above 100', 'metric: mem.membershipRate, op: GTE, value: 101, unit: PERCENT', '.value 百分比不能大于 100'],
    ['a yes/no of 2', 'metric: cul.cycleConform, op: EQ, value: 2, unit: YES_NO', '.value 是否类指标的目标值为 1 或 0'],
    ['a sixth star', 'metric: mem.starLevel, op: GTE, value: 6, unit: LEVEL', '.value 星级不能高于 5'],
  ])('refuses a target with %s', (_, fields, fault) => {
    expect(faultsOf(HEADER + target(fields))).toEqual([expect.stringContaining(`plan.yaml:14 tasks.0.targets.0${fault}`)]);
  });

  it.each([
    'metric: mem.membershipRate, op: GTE, value: 100, unit: PERCENT',
    'metric: mem.starLevel, op: GTE, value: 5, unit: LEVEL',
    'metric: cul.degreeRatioDelta, op: GT, value: -0.5, unit: PERCENT_POINT',
  ])('takes the target %s', (fields) => {
    expect(faultsOf(HEADER + target(fields))).toEqual([]);
  });

  it('refuses a key and a section that are there already', () => {
    const text = HEADER.replace('tasks:', '  - { no: "1", title: 重复 }\ntasks:') + aTask() + aTask();
    expect(faultsOf(text)).toEqual(['plan.yaml:6 sections.1.no “1”与第 1 项重复', 'plan.yaml:15 tasks.1.key “P1.1”与第 1 项重复']);
  });

  it('reports every bad row at once, in the order of the file, and nothing of the plan', () => {
    const read = readPlanFile(
      HEADER.replace('year: 2025', 'year: twenty') + aTask({ months: '[13]', section: '9' }) + aTask({ key: 'P1.2' }) + aTask({ committee: 'XYZ' }),
      'plan.yaml',
    );
    expect(read).not.toHaveProperty('plan');
    expect(!read.ok && read.faults.map(({ line, path }) => `${line} ${path.join('.')}`)).toEqual([
      '2 year',
      '8 tasks.0.section',
      '11 tasks.0.months.0',
      '21 tasks.2.key',
      '26 tasks.2.committee',
    ]);
  });

  it('says every reason in Chinese and English', () => {
    const read = readPlanFile('org: x\nyear: 1999\ntasks: 3\n', 'plan.yaml');
    expect(read.ok).toBe(false);
    for (const { reason } of read.ok ? [] : read.faults) expect(reason).toMatch(/[\u4e00-\u9fff].* \| [\x20-\x7e]+$|[\u4e00-\u9fff].*\| [\x20-\x7e]+$/);
  });
});
