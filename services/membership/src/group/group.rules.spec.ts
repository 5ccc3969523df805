import { refused } from '@uniongraph/testing';
import fc from 'fast-check';
import { checkDay, checkDivision, checkReplaces, checkTarget, isInTime, namedGroups, type DrawnGroup, type Rostered } from './group.rules.js';
import type { GroupingRoundRecord } from './grouping-round.model.js';

const someone = (id: string): Rostered => ({ _id: id, name: `会员${id}`, department: '运输部' });
const group = (name: string, ...memberIds: string[]): DrawnGroup => ({ name, memberIds });
const roster = ['a', 'b', 'c', 'd'].map(someone);

describe('MEM-02 a division', () => {
  it('MEM-02 takes every active member in exactly one group', () => {
    expect(refused(() => checkDivision([group('一', 'a', 'b'), group('二', 'c', 'd')], roster))).toEqual([]);
  });
  it('MEM-02 names each member who is missing, doubled, or no member, and where', () => {
    expect(refused(() => checkDivision([group('一', 'a', 'x'), group('二', 'a', 'c')], roster))).toEqual([
      'NOT_A_MEMBER input groups 0 memberIds 1',
      'MEMBER_DOUBLED input groups 1 memberIds 0',
      'MEMBER_MISSING input groups',
      'MEMBER_MISSING input groups',
    ]);
  });
  it('MEM-02 says who is missing, with name and department', () => {
    expect(() => checkDivision([group('一', 'a', 'b', 'c')], roster)).toThrow('会员d（运输部）未编入任何小组');
  });
  it('MEM-02 names a hundred and counts the rest', () => {
    const many = Array.from({ length: 150 }, (_, i) => someone(String(i)));
    expect(refused(() => checkDivision([group('一', '0')], many))).toHaveLength(101);
    expect(() => checkDivision([group('一', '0')], many)).toThrow('另有 49 人');
  });
  it('MEM-02 lets through just what is a partition of the roster, whatever is moved', () => {
    const arrangement = fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(arrangement, (places) => {
        const placed = places.flat();
        const members = Array.from({ length: 10 }, (_, i) => someone(String(i)));
        const isPartition = placed.length === 10 && new Set(placed).size === 10 && placed.every((place) => place < 10);
        const groups = places.map((ids, i) => group(String(i), ...ids.map(String)));
        expect(refused(() => checkDivision(groups, members)).length === 0).toBe(isPartition);
      }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10 }), fc.integer({ min: 1, max: 9 }), (order, cut) => {
        const members = order.map((id) => someone(String(id)));
        const groups = [group('一', ...order.slice(0, cut).map(String)), group('二', ...order.slice(cut).map(String))];
        expect(refused(() => checkDivision(groups, members))).toEqual([]);
      }),
    );
  });
});

describe('MEM-02 a round', () => {
  it.each([
    [0, 0, ['INVALID input targetCount']],
    [1, 1, []],
    [500, 500, []],
    [501, 501, ['INVALID input targetCount']],
    [7, 6, ['WRONG_COUNT input groups']],
    [7, 8, ['WRONG_COUNT input groups']],
  ])('MEM-02 is for %i groups and gives %i: %j', (targetCount, given, expected) => {
    const groups = Array.from({ length: given }, (_, i) => group(String(i), 'a'));
    expect(refused(() => checkTarget(targetCount, groups))).toEqual(expected);
  });
  it('MEM-02 gives each group a name of its own and a member', () => {
    expect(namedGroups([group(' 一 ', 'a')])).toEqual([group('一', 'a')]);
    expect(refused(() => namedGroups([group('字'.repeat(40), 'a')]))).toEqual([]);
    expect(refused(() => namedGroups([group('字'.repeat(41), 'a'), group(' ', 'b'), group('一', 'c'), group('一 ', 'd'), group('五')]))).toEqual([
      'INVALID input groups 0 name',
      'INVALID input groups 1 name',
      'INVALID input groups 3 name',
      'INVALID input groups 4 memberIds',
    ]);
  });
  it('MEM-02 builds on the round that was read, or on none', () => {
    const current = { _id: 'grr1' } as GroupingRoundRecord;
    expect(refused(() => checkReplaces(current, 'grr1'))).toEqual([]);
    expect(refused(() => checkReplaces(null, null))).toEqual([]);
    for (const [round, read] of [
      [current, null],
      [current, 'grr0'],
      [null, 'grr1'],
    ] as const)
      expect(refused(() => checkReplaces(round, read))).toEqual(['DIVISION_CHANGED input replacesRoundId']);
  });
  it('MEM-02 is dated neither before the last of its members came nor after today', () => {
    const check = (on: string) => refused(() => checkDay(on, ['2021-05-01', '2025-03-10', '2024-01-01'], '2025-03-31'));
    expect(['2025-03-09', '2025-03-10', '2025-03-31', '2025-04-01'].map((on) => check(on).length)).toEqual([1, 0, 0, 1]);
  });
  it('MEM-02 is in time up to 31 March, and late on 1 April', () => {
    expect(['2025-03-31', '2025-04-01'].map((drawnOn) => isInTime({ drawnOn, dueOn: '2025-03-31' }))).toEqual([true, false]);
  });
});
