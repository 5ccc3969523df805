import { checkTargets, impliedTargets, itemOf, resultOf, scoreOf } from './build-target.rules.js';

describe('MEM-08 the rules of the targets', () => {
  const own = (target: number, actual: number | null) => resultOf({ orgId: 'union', metric: 'GROUPS', target }, actual);
  it('MEM-08 scores 8 of 9 as 88.9, 9 as 100, more not higher, and what cannot be computed as nothing', () => {
    expect([8, 9, 10, 0, null].map((actual) => itemOf('GROUPS', own(9, actual), []).percent)).toEqual([88.9, 100, 100, 0, 0]);
  });
  it('MEM-08 scores the mean of the branches where the union has no target of its own', () => {
    const branches = [resultOf({ orgId: 'a', metric: 'GROUPS', target: 2 }, 1), resultOf({ orgId: 'b', metric: 'GROUPS', target: 1 }, 1)];
    expect(itemOf('GROUPS', null, branches)).toMatchObject({ percent: 75, lackingIds: ['a'] });
  });
  it('MEM-08 deducts for each overdue finding, and goes no lower than 0', () => {
    const items = [itemOf('GROUPS', own(9, 9), []), itemOf('NEW_MEMBERS', own(2, 1), [])];
    expect([scoreOf(items, 0, 5), scoreOf(items, 2, 5), scoreOf(items, 15, 5), scoreOf(items, 16, 5)]).toEqual([75, 65, 0, 0]);
  });
  it('MEM-08 expects a group of each branch where the union set a number for itself alone', () => {
    const union = { orgId: 'union', metric: 'GROUPS' as const, target: 9 };
    expect(impliedTargets('union', [union], ['a', 'b'])).toEqual([
      { orgId: 'a', metric: 'GROUPS', target: 1 },
      { orgId: 'b', metric: 'GROUPS', target: 1 },
    ]);
    expect(impliedTargets('union', [union, { ...union, orgId: 'a', target: 3 }], ['a', 'b'])).toEqual([]);
  });
  const target = (over: object = {}) => [{ orgId: 'union', metric: 'GROUPS' as const, target: 9, ...over }];
  it.each([
    ['a target of 0', target({ target: 0 }), target({ target: 1 })],
    ['half a group', target({ target: 1.5 }), target({ target: 2 })],
    ['a rate above 100', target({ metric: 'MEMBERSHIP_RATE', target: 100.1 }), target({ metric: 'MEMBERSHIP_RATE', target: 100 })],
    ['none', [], target()],
    ['the same one twice', [...target(), ...target()], [...target(), ...target({ orgId: 'branch' })]],
  ])('MEM-08 refuses %s', (_, wrong, right) => {
    expect(() => checkTargets(2025, wrong, 1)).toThrow();
    expect(() => checkTargets(2025, right, 1)).not.toThrow();
  });
  it('MEM-08 takes years from 2000 to 2100 and deductions from 0 to 100', () => {
    for (const [year, deduction] of [
      [1999, 1],
      [2101, 1],
      [2025, -1],
      [2025, 101],
    ] as const)
      expect(() => checkTargets(year, target(), deduction)).toThrow();
    for (const [year, deduction] of [
      [2000, 0],
      [2100, 100],
    ] as const)
      expect(() => checkTargets(year, target(), deduction)).not.toThrow();
  });
});
