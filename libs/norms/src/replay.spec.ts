import { judge, Norms, parsePacks, replay, type Verdict } from './index.js';

const verdict = judge('DM-12', { region: 'SH', on: '2025-06-01' }, { delegates: 100, yes: 50, secretBallot: true, matter: 'OTHER' });

const pack = (passing: string, to = '') => `
region: SH
name: 上海 | Shanghai
texts: { congress: { name: 《上海市职工代表大会条例》 | Shanghai Workers' Congress Regulation, from: 2017-11-23 ${to} } }
rules:
  - { rule: DM-12, cite: congress 31, basis: V, params: { passing: { ${passing} }, secret: ALWAYS } }
`;
const by = (yaml: string) => new Norms(parsePacks([{ name: 'sh.yaml', yaml }]));

describe('replay', () => {
  it('a verdict holds when it comes out the same, from a file too', () => {
    expect(replay(verdict)).toMatchObject({ holds: true, differences: [] });
    expect(replay(JSON.parse(JSON.stringify(verdict)) as Verdict).holds).toBe(true);
  });
  it.each<[string, Partial<Verdict>, string[]]>([
    ['its outcome', { outcome: 'FAIL' }, ['outcome']],
    ['a figure', { figures: { yesNeeded: 49 } }, ['figures']],
    ['its clause', { clause: null }, ['clause']],
    ['its basis', { basis: 'U' }, ['basis']],
    ['its pack', { effective: null }, ['effective']],
    ['its region', { region: 'ZJ' }, ['outcome', 'figures', 'clause', 'effective']],
    ['its inputs', { inputs: { ...verdict.inputs, yes: 49 } }, ['outcome']],
  ])('a verdict altered in %s does not hold, and says where', (_, change, differences) => {
    expect(replay({ ...verdict, ...change })).toMatchObject({ holds: false, differences });
  });
  it('a reworded sentence and a pack that has ended since change nothing', () => {
    expect(replay({ ...verdict, reason: 'x', question: 'x' }).holds).toBe(true);
    expect(replay(verdict, by(pack('atLeast: 1/2', ', to: 2025-12-31'))).holds).toBe(true);
  });
  it('a pack that was changed makes its verdicts not hold', () => {
    expect(replay(verdict, by(pack('moreThan: 1/2')))).toMatchObject({ holds: false, now: { outcome: 'FAIL' } });
  });
  it.each([
    ['an unknown rule', { ...verdict, rule: 'DM-99' }],
    ['an unknown region', { ...verdict, region: 'XX' }],
    ['inputs that fit no case', { ...verdict, inputs: {} }],
    ['nothing in it', {}],
  ])('a verdict with %s does not hold and is not computed', (_, broken) => {
    expect(replay(broken as Verdict)).toMatchObject({ holds: false, now: null });
  });
});
