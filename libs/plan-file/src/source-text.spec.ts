import { readDataFile } from './data-file.js';
import { readPlanFile } from './plan-file.js';
import { lineOf, parseSource, type Path } from './source-text.js';

const faultsOf = (content: string | Uint8Array) => {
  const read = readDataFile(content, 'x.yaml');
  return read.ok ? [] : read.faults.map(({ line, column, reason }) => `${line}:${column} ${reason.split(' | ')[0]}`);
};

describe('reading a file', () => {
  it.each([
    ['broken YAML', 'org: A\ntasks: [1\nyear: 2', /^3:1 YAML 格式错误/],
    ['a field given twice', 'tasks: []\norg: AB\norg: AC\n', /^3:1 同一字段写了两次/],
    ['an alias', 'tasks: &t []\nbasis: *t\n', /^2:8 不支持 YAML 引用/],
    ['an empty file', '', /^1:1 文件为空或不是字段组/],
    ['a list', '- 1\n', /^1:1 文件为空或不是字段组/],
    ['a file of no known kind', 'a: 1\n', /^1:1 认不出文件种类/],
    ['two documents', 'tasks: []\n---\ntasks: []\n', /YAML 格式错误/],
    ['a text that is not UTF-8', Uint8Array.of(0x6f, 0x72, 0x67, 0x3a, 0x20, 0xb9, 0xa4), /^1:1 文件须为 UTF-8 编码/],
  ])('refuses %s, saying where', (_, content, fault) => {
    expect(faultsOf(content)).toContainEqual(expect.stringMatching(fault));
  });

  it('goes on past a field given twice, to report the rest too', () => {
    expect(faultsOf('tasks: [3]\norg: AB\norg: AB\n')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^3:1 同一字段/), expect.stringMatching(/^1:1 缺少/), expect.stringMatching(/^1:9 类型不对/)]),
    );
  });

  it('reads bytes, a byte order mark and Windows line ends', () => {
    const text = '\uFEFForg: AB\r\ntasks: 3\r\n';
    expect(faultsOf(Buffer.from(text))).toEqual(expect.arrayContaining([expect.stringMatching(/^2:1 类型不对，须为列表/)]));
  });

  it('reads JSON with its lines too', () => {
    expect(faultsOf('{\n  "tasks": [],\n  "year": "x"\n}')).toEqual(expect.arrayContaining([expect.stringMatching(/^3:3 类型不对，须为数字/)]));
  });

  const { source } = parseSource('org: AB\ntasks:\n  - key: P1\n    dueOn: 2025-01-01\n  - key: P2\n    months:\n      - 3\n', 'x.yaml');
  it.each<[Path, number, number]>([
    [['input', 'tasks', '0', 'dueOn'], 4, 5],
    [['tasks', 1, 'months', 0], 7, 9],
    [['input', 'tasks', '1'], 5, 5],
    [['tasks', 1, 'dueOn'], 5, 5],
    [['tasks', 9, 'key'], 2, 1],
    [['nowhere'], 1, 1],
    [['input'], 1, 1],
  ])('finds the line of %j, or of the nearest thing around it', (path, line, column) => {
    expect(lineOf(source, path)).toEqual({ line, column });
  });

  it('maps a path of a plan that was read to its line', () => {
    const read = readPlanFile(
      'org: AB\nyear: 2025\ntitle: 计划\nsections: [{ no: 1, title: 一 }]\ntasks:\n  - key: P1\n    section: 1\n    item: 甲\n    text: 乙\n    per: YEAR\n    committee: UC\n    capabilities: [MEM-31]\n',
      'x.yaml',
    );
    expect(read.ok && lineOf(read.source, ['input', 'tasks', '0', 'committee'])).toEqual({ line: 11, column: 5 });
  });
});
