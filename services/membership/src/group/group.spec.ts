import { holding, memberOf, nobody, type TestService } from '@uniongraph/testing';
import { GroupsUnderTest, type Union } from './group.seed.js';

let test: GroupsUnderTest;
let service: TestService;
beforeAll(async () => {
  test = await GroupsUnderTest.start();
  ({ service } = test);
});
afterAll(() => service.close());

const LIST = '{ unionGroups { totalCount nodes { name memberCount members { id } } } groupingRounds { totalCount } }';
type Seen = { unionGroups: { totalCount: number; nodes: { memberCount: number; members: { id: string }[] }[] }; groupingRounds: { totalCount: number } };

describe('MEM-02 who sees the groups', () => {
  let union: Union;
  let groupId: string;
  beforeAll(async () => {
    union = await test.union(12);
    groupId = (await test.divided(union, 2)).groups[0]!.id;
  });

  it('MEM-02 shows the office groups with their members, and a member the groups with nobody but oneself', async () => {
    const office = await service.data<Seen>(union.office, LIST);
    expect(office.unionGroups.nodes.map(({ members }) => members.length)).toEqual([6, 6]);
    const me = union.members[0]!;
    const member = await service.data<Seen>(memberOf(union.id, me), LIST);
    expect(member.unionGroups.nodes.flatMap(({ members }) => members)).toEqual([{ id: me }]);
    expect(member.unionGroups.nodes.map(({ memberCount }) => memberCount)).toEqual([6, 6]);
  });
  it('MEM-02 shows another union nothing, by list, by id and as an entity', async () => {
    const stranger = await test.union(1);
    const entity = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on UnionGroup { name } } }';
    for (const caller of [stranger.office, memberOf(stranger.id, stranger.members[0]!)]) {
      expect(await service.data(caller, LIST)).toMatchObject({ unionGroups: { totalCount: 0 }, groupingRounds: { totalCount: 0 } });
      expect(await service.data(caller, 'query ($id: ID!) { unionGroup(id: $id) { name } }', { id: groupId })).toEqual({ unionGroup: null });
      expect(await service.data(caller, entity, { r: [{ __typename: 'UnionGroup', id: groupId }] })).toEqual({ _entities: [null] });
    }
    expect(await service.data(nobody, entity, { r: [{ __typename: 'UnionGroup', id: groupId }] })).toEqual({ _entities: [null] });
    expect((await service.ask(nobody, LIST)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
  it('MEM-02 shows who is in which group to the office and the member, and to a fellow member not', async () => {
    const query = 'query ($id: ID!) { member(id: $id) { group { name round { targetCount } } } groupMemberships(filter: { memberId: { eq: $id } }) { totalCount } }';
    const [me, fellow] = union.members;
    const mine = { member: { group: { name: '第1小组', round: { targetCount: 2 } } }, groupMemberships: { totalCount: 1 } };
    expect(await service.data(union.office, query, { id: me })).toEqual(mine);
    expect(await service.data(memberOf(union.id, me!), query, { id: me })).toEqual(mine);
    expect(await service.data(memberOf(union.id, fellow!), query, { id: me })).toEqual({ member: null, groupMemberships: { totalCount: 0 } });
  });
  it('MEM-02 counts the members of each group for an analyst with small groups withheld', async () => {
    const small = await test.union(7);
    await test.redraw(small, [
      { name: '大', memberIds: small.members.slice(0, 5) },
      { name: '小', memberIds: small.members.slice(5) },
    ]);
    const stats = '{ groupMembershipStats(groupBy: [GROUP]) { groups { values { count } } } }';
    const counts = async (caller: ReturnType<typeof holding>) =>
      (await service.data<{ groupMembershipStats: { groups: { values: { count: number | null } }[] } }>(caller, stats)).groupMembershipStats.groups.map(
        ({ values }) => values.count,
      );
    expect((await counts(small.office)).sort()).toEqual([2, 5]);
    expect(await counts(holding('ANALYST', small.id))).not.toContain(2);
  });
  it('MEM-02 gives the division in force with its organisation', async () => {
    const query = 'query ($id: ID!) { organization(id: $id) { groupingRound { targetCount dueOn status groups { name } } } }';
    const round = { targetCount: 2, dueOn: '2025-03-31', status: 'IN_FORCE', groups: [{ name: '第1小组' }, { name: '第2小组' }] };
    expect(await service.data(union.office, query, { id: union.id })).toEqual({ organization: { groupingRound: round } });
    expect(await service.data(nobody, query, { id: union.id })).toEqual({ organization: { groupingRound: null } });
  });
});

describe('MEM-02 what it costs', () => {
  it('MEM-02 reads fifty groups with round, count and members in five queries', async () => {
    const union = await test.union(100);
    await test.divided(union, 50);
    const query = '{ unionGroups(first: 50) { nodes { name round { dueOn } memberCount members { name } leaderName } } }';
    expect((await service.commandsOf(() => service.data(union.office, query))).sort()).toEqual(['aggregate', 'find', 'find', 'find', 'find']);
  });
});
