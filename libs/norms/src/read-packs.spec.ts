import { parsePacks } from './index.js';

const pack = (rules: string) => `region: SH
name: 上海 | Shanghai
texts:
  law: { name: 示例 | sample, from: 2020-01-01, to: 2024-12-31 }
rules:
${rules}
`;
const parse = (yaml: string) => parsePacks([{ name: 'sh.yaml', yaml }]);
const rule = (more: string) => parse(pack(`  - { rule: OR-01, cite: law 1, basis: V, params: { committeeFrom: 25 }${more} }`));

describe('reading packs', () => {
  it('an entry takes its dates from its text, or says its own', () => {
    expect(rule('')).toMatchObject([{ rule: 'OR-01', region: 'SH', from: '2020-01-01', to: '2024-12-31', enabled: true, clause: '示例第1条 | sample art. 1' }]);
    expect(rule(', from: 2021-01-01, to: null')).toMatchObject([{ from: '2021-01-01', to: null }]);
  });
  it('two texts are cited together, a page as a page', () => {
    expect(parse(pack('  - { rule: OR-02, cite: [law 1, law p9-10], basis: S }'))).toMatchObject([{ clause: '示例第1条；示例第9-10页 | sample art. 1; sample p. 9-10' }]);
  });
  it.each([
    ['an unknown rule', '  - { rule: OR-99, cite: law, basis: V }', /sh\.yaml:6: rules\.0\.rule: .*no such rule/],
    ['an unknown text', '  - { rule: OR-02, cite: other 1, basis: V }', /sh\.yaml:6: .*no text other/],
    ['an unknown basis', '  - { rule: OR-02, cite: law, basis: X }', /sh\.yaml:6: rules\.0\.basis/],
    ['a number left out', '  - rule: OR-01\n    cite: law\n    basis: V\n    params: {}', /sh\.yaml:9: params\.committeeFrom/],
    ['a share that is none', '  - rule: OR-07\n    cite: law\n    basis: V\n    params:\n      signers: { atLeast: third }', /sh\.yaml:\d+: params\.signers/],
    ['a note in one language', '  - { rule: OR-02, cite: law, basis: V, note: 说明 }', /rules\.0\.note: .*中文 \| English/],
    [
      'shares that do not add up',
      '  - { rule: FI-06, cite: law, basis: S, params: { withUnion: [{ to: basic, share: 60/100, remainder: true }, { to: up, share: 39/100 }], withoutUnion: [{ to: up, share: 1/1, remainder: true }] } }',
      /exactly 100 %/,
    ],
    [
      'no side for the remainder',
      '  - { rule: FI-06, cite: law, basis: S, params: { withUnion: [{ to: basic, share: 60/100 }, { to: up, share: 40/100 }], withoutUnion: [{ to: up, share: 1/1, remainder: true }] } }',
      /exactly one side/,
    ],
    ['a broken line', '  - { rule: OR-02', /sh\.yaml:\d+: /],
  ])('%s is refused by file and line', (_, rules, fault) => {
    expect(() => parse(pack(rules))).toThrow(fault);
  });
  it('a region that does not exist is refused', () => {
    expect(() => parse(pack('  []').replace('region: SH', 'region: XX'))).toThrow(/sh\.yaml:1: .*unknown region/);
  });
  it('every fault is named at once', () => {
    expect(() => parse(pack('  - { rule: OR-98, cite: law, basis: V }\n  - { rule: OR-99, cite: law, basis: V }'))).toThrow(/sh\.yaml:6.*sh\.yaml:7/s);
  });
  it('two entries in force on one day are refused, on days apart they are not', () => {
    const twice = (to: string, from: string) =>
      parse(pack(`  - { rule: OR-02, cite: law, basis: V, to: ${to} }\n  - { rule: OR-02, cite: law, basis: V, from: ${from}, to: null }`));
    expect(() => twice('2022-06-30', '2022-06-30')).toThrow(/in force together with sh\.yaml:6/);
    expect(twice('2022-06-30', '2022-07-01')).toHaveLength(2);
  });
});
