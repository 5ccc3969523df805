import { readFileSync } from 'node:fs';
import { figure, judge } from './index.js';

type Row = [number, number, ...unknown[]];
const vectors = JSON.parse(readFileSync(new URL('./vectors.json', import.meta.url), 'utf8')) as Record<string, Row[] | { rows: Row[] }>;

const used = new Set<string>();
const rows = <R extends readonly unknown[]>(name: string): R[] => {
  used.add(name);
  const table = vectors[name] ?? [];
  return (Array.isArray(table) ? table : table.rows) as unknown as R[];
};

const on = '2025-06-01';
const outcome = (holds: boolean) => (holds ? 'PASS' : 'FAIL');
const fen = (yuan: number) => Math.round(yuan * 100);

describe('the vectors of the norms', () => {
  it.each(rows<[number, number, boolean]>('quorum_2_3'))('DM-11 EL-01 of %d with %d present a meeting opens: %p', (n, present, opens) => {
    for (const region of ['SH', 'ZJ', 'HA']) expect(judge('DM-11', { region, on }, { delegates: n, present }).outcome).toBe(outcome(opens));
    expect(judge('EL-01', { region: 'CN', on }, { entitled: n, present }).outcome).toBe(outcome(opens));
  });
  it.each(rows<[number, number, boolean, boolean]>('pass_all_delegates'))(
    'DM-12 of %d with %d in favour passes in Shanghai %p, in Zhejiang %p',
    (delegates, yes, shanghai, zhejiang) => {
      const vote = { delegates, yes, secretBallot: true, matter: 'OTHER' } as const;
      expect(judge('DM-12', { region: 'SH', on }, vote).outcome).toBe(outcome(shanghai));
      for (const region of ['ZJ', 'HA']) expect(judge('DM-12', { region, on }, vote).outcome).toBe(outcome(zhejiang));
    },
  );
  it.each(rows<[number, number]>('delegates_SH_min'))('DM-02 %d staff have at least %d delegates', (workforce, least) => {
    expect(judge('DM-02', { region: 'SH', on }, { workforce, delegates: least })).toMatchObject({ outcome: 'PASS', figures: { leastDelegates: least } });
    expect(judge('DM-02', { region: 'SH', on }, { workforce, delegates: least - 1 }).outcome).toBe('FAIL');
  });
  it.each(rows<[number, number | 'ask']>('delegates_ZJ'))('DM-03 %d staff have at least %p delegates', (workforce, least) => {
    if (least === 'ask') return expect(judge('DM-03', { region: 'ZJ', on }, { workforce, delegates: workforce }).outcome).toBe('ASK');
    expect(judge('DM-03', { region: 'ZJ', on }, { workforce, delegates: least })).toMatchObject({ outcome: 'PASS', figures: { leastDelegates: least } });
    expect(judge('DM-03', { region: 'ZJ', on }, { workforce, delegates: least - 1 }).outcome).toBe('FAIL');
  });
  it.each(rows<[number, number, boolean]>('manager_share_max_20pct'))('DM-05 of %d delegates %d managers: %p', (delegates, managers, holds) => {
    for (const region of ['SH', 'ZJ']) expect(judge('DM-05', { region, on }, { delegates, managers, largeMultiRegionGroup: false }).outcome).toBe(outcome(holds));
  });
  it.each(rows<[number, number, number, number]>('late_fee_permille5'))('FI-03 %d yuan %d days late cost %d in Chongqing and %d in Beijing', (debt, daysLate, capped, uncapped) => {
    const facts = { debtFen: fen(debt), daysLate, chargedFen: null };
    expect(figure(judge('FI-03', { region: 'CQ', on }, facts), 'feeFen')).toBe(fen(capped));
    expect(figure(judge('FI-03', { region: 'BJ', on }, facts), 'feeFen')).toBe(fen(uncapped));
  });
  it.each(rows<[number, number, number, number]>('levy'))('FI-01 FI-06 wages of %d yuan: a levy of %d, %d stays and %d goes up', (wages, levy, basic, up) => {
    const levyFen = figure(judge('FI-01', { region: 'CN', on }, { totalWagesFen: fen(wages), paidFen: null }), 'levyFen');
    expect(levyFen).toBe(fen(levy));
    expect(judge('FI-06', { region: 'CN', on }, { levyFen, hasUnion: true, splitFen: null }).figures).toEqual({ basicFen: fen(basic), upFen: fen(up) });
    expect(judge('FI-06', { region: 'CN', on }, { levyFen, hasUnion: false, splitFen: null }).figures).toEqual({ basicFen: 0, upFen: levyFen });
  });
  it.each(rows<[number, number]>('external_bargainers_max'))('CB-02 a side of %d has at most %d outsiders', (side, most) => {
    for (const region of ['SH', 'ZJ', 'BJ', 'CQ']) {
      expect(judge('CB-02', { region, on }, { side, outsiders: most }).outcome).toBe('PASS');
      expect(judge('CB-02', { region, on }, { side, outsiders: most + 1 }).outcome).toBe('FAIL');
    }
  });
  it.each(rows<[number, number, boolean]>('no_refusal_layoff_SH'))('CB-06 a cut of %d of %d cannot be refused: %p', (cut, staff, holds) => {
    expect(judge('CB-06', { region: 'SH', on }, { cut, staff, stoppage: false, majorHazard: false }).outcome).toBe(outcome(holds));
  });
  it.each(rows<[number, number]>('supervisory_workers_min'))('DM-26 of %d supervisors at least %d are workers', (supervisors, least) => {
    expect(judge('DM-26', { region: 'CN', on }, { supervisors, workers: least }).outcome).toBe('PASS');
    expect(judge('DM-26', { region: 'CN', on }, { supervisors, workers: least - 1 }).outcome).toBe('FAIL');
  });
  it.each(rows<[number, string]>('hardship_later_pack_min900'))('HA-03 with %d yuan a head and a minimum of 900: %s', (monthly, level) => {
    const family = { yearIncomeFen: fen(monthly * 12 * 3) + 500_00, rigidCostFen: 500_00, heads: 3, monthlyMinimumFen: fen(900) };
    expect(judge('HA-03', { region: 'SD-QD', on }, family)).toMatchObject({ outcome: outcome(level !== 'none'), figures: { level: level.toUpperCase() } });
  });
  it.each(rows<[number, number]>('medical_relative_packA'))('HA-12 an own part of %d yuan is aided with at most %d', (ownPart, most) => {
    const aid = { level: 'RELATIVE', ownPartFen: fen(ownPart) } as const;
    expect(judge('HA-12', { region: 'CN-A', on }, { ...aid, nowFen: fen(most) }).outcome).toBe('PASS');
    expect(judge('HA-12', { region: 'CN-A', on }, { ...aid, nowFen: fen(most) + 1 }).outcome).toBe('FAIL');
    expect(judge('HA-12', { region: 'CN', on }, { ...aid, nowFen: 0 }).outcome).toBe('ASK');
  });
  it.each(rows<[number, number, number, boolean]>('festival_AH'))('WF-30 in Anhui in %d, after %d yuan, %d more: %p', (year, already, now, holds) => {
    const gift = { festival: 'MID_AUTUMN', paidThisYearFen: fen(already), paidThisFestivalFen: 0, nowFen: fen(now) };
    expect(judge('WF-30', { region: 'AH', on: `${year}-09-01` }, gift).outcome).toBe(outcome(holds));
  });
  it.each(rows<[number, number]>('mutual_aid_2015_illness_day'))('HA-20 an illness found on day %d pays %d yuan', (foundOnDay, paid) => {
    expect(judge('HA-20', { region: 'CN', on }, { foundOnDay })).toMatchObject({ outcome: outcome(paid > 0), figures: { paidFen: fen(paid) } });
  });
  it.each([30, 90])('HA-20 an illness found on day %d is asked, since the plan does not settle it', (foundOnDay) => {
    expect(judge('HA-20', { region: 'CN', on }, { foundOnDay }).outcome).toBe('ASK');
  });
  it('leave none of their tables unused', () => {
    expect([...used].sort()).toEqual(Object.keys(vectors).sort());
  });
});
