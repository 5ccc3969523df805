import { readFileSync } from 'node:fs';
import { CAPABILITY_IDS } from './capabilities.js';
import { METRICS } from './metrics.js';
import { readOrganizationFile } from './organization-file.js';
import { PERSONAL_ROLES } from './people-row.js';
import { readPeopleFile } from './people-file.js';
import { readPlanFile } from './plan-file.js';
import type { PlanFile } from './plan-row.js';

const SAMPLE = new URL('../../../data/sample/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, SAMPLE));
const planName = (n: number) => `plans/plan-${String(n).padStart(2, '0')}.yaml`;
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function planOf(n: number): PlanFile {
  const read = readPlanFile(textOf(planName(n)), planName(n));
  if (!read.ok) throw new Error(JSON.stringify(read.faults, null, 2));
  return read.plan;
}
function tree() {
  const read = readOrganizationFile(textOf('organizations.yaml'), 'organizations.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.faults, null, 2));
  return read.tree.organizations;
}
function people() {
  const read = readPeopleFile(textOf('people.yaml'), 'people.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.faults, null, 2));
  return read.people;
}

describe('the sample data', () => {
  it.each([
    [1, 21],
    [2, 13],
    [3, 19],
    [4, 25],
    [5, 9],
    [6, 18],
    [7, 8],
    [8, 10],
    [9, 22],
    [10, 16],
  ])('MEM-31 plan %i has its %i items', (n, count) => {
    expect(planOf(n).tasks).toHaveLength(count);
  });

  it('MEM-31 the ten plans have 161 items with keys of their own', () => {
    const keys = NUMBERS.flatMap((n) => planOf(n).tasks.map(({ key }) => key));
    expect(new Set(keys).size).toBe(161);
  });

  it('MEM-31 each plan is that of the organisation that carries its number', () => {
    const codes = Object.fromEntries(tree().flatMap(({ plan, code }) => (plan ? [[plan, code]] : [])));
    expect(Object.fromEntries(NUMBERS.map((n) => [n, planOf(n).org]))).toEqual(codes);
  });

  it('MEM-32 every capability is named by at least one item', () => {
    const named = new Set(NUMBERS.flatMap((n) => planOf(n).tasks.flatMap(({ capabilities }) => capabilities)));
    expect(CAPABILITY_IDS.filter((id) => !named.has(id))).toEqual([]);
    expect(named.size).toBe(160);
  });

  it.each([
    ['P8.1.1', '2025-03-31'],
    ['P8.2.2', '2025-04-30'],
    ['P8.4.1', '2025-04-30'],
    ['P6.5.4', '2025-06-20'],
  ])('MEM-32 %s is due on %s', (key, dueOn) => {
    const plan = planOf(Number(/^P(\d+)/.exec(key)?.[1]));
    expect(plan.tasks.find((task) => task.key === key)?.dueOn).toBe(dueOn);
  });

  it('MEM-32 the two items of plan 8 that wait for a notice say so', () => {
    expect(
      planOf(8)
        .tasks.filter(({ awaitingNotice }) => awaitingNotice !== null)
        .map(({ key }) => key),
    ).toEqual(['P8.1.2', 'P8.3.1']);
  });

  it('MEM-01 the ten organisations have the head counts of their plans, subordinates included', () => {
    const rows = tree();
    const total = (code: string): number => rows.reduce((sum, row) => sum + (row.code === code ? row.employeeCount : row.parent === code ? total(row.code) : 0), 0);
    const byPlan = Object.fromEntries(rows.flatMap(({ plan, code }) => (plan ? [[plan, total(code)]] : [])));
    expect(byPlan).toEqual({ 1: 620, 2: 118, 3: 260, 4: 430, 5: 3900, 6: 60, 7: 84, 8: 96, 9: 52, 10: 340 });
  });

  it.each([
    ['HUAXING', 8],
    ['HSXC', 9],
    ['LXZ', 20],
  ])('MEM-01 %s has %i subordinates', (code, count) => {
    expect(tree().filter(({ parent }) => parent === code)).toHaveLength(count);
  });

  it('MEM-01 the embankment office has the district federation as parent and the water-bureau union as further superior', () => {
    const office = tree().find(({ plan }) => plan === 6);
    expect(office).toMatchObject({ parent: 'JDQ-ZGH', supervisors: expect.arrayContaining([expect.objectContaining({ relation: 'INDUSTRY_UNION', code: 'JDQ-SWGH' })]) });
  });

  it('every role has a person, and every organisation with a plan an office and a finance officer', () => {
    const grants = people().flatMap(({ roles }) => roles);
    expect(PERSONAL_ROLES.filter((role) => !grants.some((grant) => grant.role === role))).toEqual([]);
    const planned = tree().flatMap(({ plan, code }) => (plan ? [code] : []));
    for (const role of ['UNION_OFFICE', 'FINANCE_OFFICER']) {
      expect(planned.filter((org) => !grants.some((grant) => grant.role === role && grant.org === org))).toEqual([]);
    }
  });

  it('every person belongs to, and is granted roles at, organisations of the tree', () => {
    const codes = tree().map(({ code }) => code);
    expect(
      people()
        .flatMap(({ org, roles }) => [org, ...roles.map((grant) => grant.org)])
        .filter((org) => !codes.includes(org)),
    ).toEqual([]);
  });

  it('every metric has a code of its own, an owner by its prefix and a meaning in two languages', () => {
    expect(new Set(METRICS.map(({ code }) => code)).size).toBe(METRICS.length);
    const prefix = { membership: 'mem', democracy: 'dem', welfare: 'wel', culture: 'cul', finance: 'fin' };
    for (const { code, owner, meaning } of METRICS) {
      expect(code.startsWith(`${prefix[owner]}.`)).toBe(true);
      expect(meaning).toMatch(/[\u4e00-\u9fff].* \| [\x20-\x7e÷]+$/);
    }
  });
});
