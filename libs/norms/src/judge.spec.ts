import { judge, norms, Norms, parsePacks, PROVINCES, readPacks, regionChain, RULES, type At } from './index.js';

const at: At = { region: 'CN', on: '2025-06-01' };
const quorum = (region: string, on = at.on) => judge('DM-11', { region, on }, { delegates: 30, present: 20 });

describe('judging', () => {
  it('a verdict carries rule, clause, pack, basis, inputs and figures', () => {
    expect(quorum('SH')).toMatchObject({
      outcome: 'PASS',
      rule: 'DM-11',
      region: 'SH',
      on: '2025-06-01',
      basis: 'V',
      clause: "《上海市职工代表大会条例》第28条 | Shanghai Workers' Congress Regulation art. 28",
      effective: { region: 'SH', from: '2017-11-23', to: null },
      inputs: { delegates: 30, present: 20 },
      figures: { presentNeeded: 20 },
    });
  });
  it('a region without a pack of its own is judged by the national rule, where there is one', () => {
    expect(judge('OR-01', { region: 'GD', on: at.on }, { members: 25, form: 'ORGANISER' })).toMatchObject({ outcome: 'FAIL', region: 'GD', effective: { region: 'CN' } });
    expect(quorum('GD')).toMatchObject({ outcome: 'ASK', clause: null, effective: null, basis: null });
  });
  it('a region’s own rule goes before the national one', () => {
    expect(judge('OR-04', { region: 'CQ', on: at.on }, { workforce: 200, fullTimeOfficers: 0 })).toMatchObject({ outcome: 'FAIL', effective: { region: 'CQ' } });
    expect(judge('OR-04', { region: 'BJ', on: at.on }, { workforce: 200, fullTimeOfficers: 0 })).toMatchObject({ outcome: 'PASS', effective: { region: 'CN' } });
  });
  it('a case before the pack was in force is asked', () => {
    expect(quorum('SH', '2017-11-22').outcome).toBe('ASK');
    expect(quorum('SH', '2017-11-23').outcome).toBe('PASS');
  });
  it.each(['sh', 'XX', 'SH-', 'SH-pudong', 'AH-MAS-1', ''])('the unknown region %p is refused, not judged by the national rule', (region) => {
    expect(() => quorum(region)).toThrow(/unknown region/);
  });
  it.each(['2025-02-30', '2025', ''])('%p is no date to judge on', (on) => {
    expect(() => quorum('SH', on)).toThrow(/not a date/);
  });
  it.each([
    [{ delegates: 30 }, /DM-11: .*present/],
    [{ delegates: 0, present: 0 }, /DM-11: .*delegates/],
    [{ delegates: 30, present: 20.5 }, /DM-11: .*present/],
    [{ delegates: 30, present: 31 }, /present: .*must not exceed delegates/],
    [{ delegates: 30, present: 20, absent: 10 }, /absent/],
    [null, /DM-11/],
  ])('facts %j are refused by rule and field', (facts, fault) => {
    expect(() => norms().judgeById('DM-11', at, facts)).toThrow(fault);
  });
  it.each(['DM-99', 'toString', ''])('%p is no rule', (id) => {
    expect(() => norms().judgeById(id, at, {})).toThrow(/no rule/);
  });
  it('a city is looked up in itself, its province, the nation', () => {
    expect(regionChain('AH-MAS')).toEqual(['AH-MAS', 'AH', 'CN']);
    expect(regionChain('CN')).toEqual(['CN']);
    expect(Object.keys(PROVINCES)).toHaveLength(31);
  });
});

describe('the shipped packs', () => {
  const packs = readPacks(new URL('../packs/', import.meta.url));
  it('hold a rule for every function, and no rule without one', () => {
    expect([...new Set(packs.map(({ rule }) => rule))].sort()).toEqual(Object.keys(RULES).sort());
  });
  it('switch nothing on that is unverified', () => {
    expect(packs.filter(({ basis, enabled }) => basis === 'U' && enabled)).toEqual([]);
    expect(packs.filter(({ basis }) => basis === 'U').map(({ rule }) => rule)).toEqual(['FI-19', 'EL-06']);
  });
  it('give every rule its source in both languages', () => {
    expect(packs.filter(({ clause }) => !/^[^|]+ \| [^|]+$/.test(clause))).toEqual([]);
  });
  it('give every rule its question in both languages', () => {
    expect(Object.entries(RULES).filter(([, { question }]) => !/^[^|]+ \| [^|]+$/.test(question))).toEqual([]);
  });
});

describe('a pack of one’s own', () => {
  const pack = (rule: string) => `
region: GD
name: 广东 | Guangdong
texts: { own: { name: 示例 | sample, from: 2020-01-01 } }
rules:
  - ${rule}
`;
  const byPack = (rule: string) => new Norms(parsePacks([{ name: 'gd.yaml', yaml: pack(rule) }]));

  it('EL-06 switches an unverified rule on by saying so', () => {
    const own = byPack('{ rule: EL-06, cite: own, basis: U, enabled: true, params: { surplus: { COMMITTEE: 5/100, STANDING_COMMITTEE: 10/100 } } }');
    const candidates = (count: number) => own.judge('EL-06', { region: 'GD', on: at.on }, { organ: 'COMMITTEE', seats: 21, candidates: count });
    expect(candidates(22)).toMatchObject({ outcome: 'FAIL', basis: 'U' });
    expect(candidates(23)).toMatchObject({ outcome: 'PASS', clause: '示例 | sample' });
  });
  it('OR-07 keeps more than a third and a third apart', () => {
    const signers = (own: Norms, count: number) => own.judge('OR-07', { region: 'GD', on: at.on }, { members: 300, signers: count, calledByCommittee: false }).outcome;
    expect(signers(byPack('{ rule: OR-07, cite: own, basis: V, params: { signers: { moreThan: 1/3 } } }'), 100)).toBe('FAIL');
    expect(signers(byPack('{ rule: OR-07, cite: own, basis: V, params: { signers: { atLeast: 1/3 } } }'), 100)).toBe('PASS');
  });
});
