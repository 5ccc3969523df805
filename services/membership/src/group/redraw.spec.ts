import { holding, memberOf, nobody, theProduct } from '@uniongraph/testing';
import { refusal } from '../member/member.seed.js';
import { codes, GroupsUnderTest, split, type Union } from './group.seed.js';

let test: GroupsUnderTest;
beforeAll(async () => {
  test = await GroupsUnderTest.start();
});
afterAll(() => test.service.close());

describe('MEM-02 redrawing the groups', () => {
  it('MEM-02 divides 96 members into 7 groups, closes the 5 that were, and keeps both', async () => {
    const union = await test.union(96);
    const old = await test.divided(union, 5, { on: '2025-01-10' });
    const round = await test.divided(union, 7, { replacesRoundId: old.id });
    expect(round).toMatchObject({ status: 'IN_FORCE', inTime: true, memberCount: 96 });
    expect(round.groups.map(({ memberCount }) => memberCount).sort()).toEqual([13, 13, 14, 14, 14, 14, 14]);
    const query = 'query ($old: ID!) { unionGroups(filter: { roundId: { eq: $old } }) { totalCount nodes { validTo then: memberCount(asOf: "2025-03-19") now: memberCount } } }';
    const { unionGroups } = await test.service.data<{ unionGroups: { totalCount: number; nodes: object[] } }>(union.office, query, { old: old.id });
    expect(unionGroups.totalCount).toBe(5);
    for (const group of unionGroups.nodes) expect(group).toMatchObject({ validTo: '2025-03-20', now: 0, then: expect.any(Number) as number });
    expect([await test.groupOf(union.members[5]!, '2025-03-19'), await test.groupOf(union.members[5]!)]).toEqual(['第1小组', '第6小组']);
  });
  it('MEM-02 refuses a round of 7 groups that misses one of 96 members, says who, and the 5 groups stay', async () => {
    const union = await test.union(95);
    const [forgotten] = await test.members(union.id, 1, { name: '漏编者', department: '仓储部' });
    const five = split([...union.members, forgotten!], 5);
    const { groupingRound } = await test.redraw(union, five);
    const before = await test.inForce(union.id);
    const answer = await test.redraw(union, split(union.members, 7), { replacesRoundId: groupingRound!.id });
    expect(answer).toMatchObject({ groupingRound: null, userErrors: [{ code: 'MEMBER_MISSING', field: ['input', 'groups'] }] });
    expect(answer.userErrors[0]!.message).toContain('漏编者（仓储部）');
    expect(await test.inForce(union.id)).toEqual(before);
    expect(before).toHaveLength(5);
  });
  it('MEM-02 refuses a member in two groups, one of a branch, one who retired and one of another union', async () => {
    const union = await test.union(4);
    const [branch, other] = [await test.union(1, union.id), await test.union(1)];
    const [retired] = await test.members(union.id, 1, { joinedOn: '2001-05-01', retiredOn: '2024-05-01' });
    const strangers = [branch.members[0]!, other.members[0]!, retired!];
    const answer = await test.redraw(union, [
      { name: '一', memberIds: [...union.members, ...strangers] },
      { name: '二', memberIds: [union.members[3]!] },
    ]);
    expect(answer.userErrors.map(({ code, field }) => [code, ...field.slice(2)].join(' '))).toEqual([
      'NOT_A_MEMBER 0 memberIds 4',
      'NOT_A_MEMBER 0 memberIds 5',
      'NOT_A_MEMBER 0 memberIds 6',
      'MEMBER_DOUBLED 1 memberIds 0',
    ]);
  });
  it('MEM-02 finishes the tasks of members who waited for a group', async () => {
    const union = await test.union(0);
    const { id } = await test.register.aMember(union.id);
    await test.redraw(union, [{ name: '一', memberIds: [id] }]);
    const tasks = '{ groupAssignmentTasks { nodes { state member { id group { name } } } } }';
    expect(await test.service.data(union.office, tasks)).toEqual({ groupAssignmentTasks: { nodes: [{ state: 'DONE', member: { id, group: { name: '一' } } }] } });
  });
  it('MEM-02 tells the other services who is in which group', async () => {
    const union = await test.union(3);
    const { id, groups } = await test.divided(union, 3);
    const event = await test.service.store.connection.collection('outbox').findOne({ type: 'GroupsRedrawn', orgId: union.id });
    expect(event!['payload']).toMatchObject({
      roundId: id,
      orgId: union.id,
      targetCount: 3,
      groups: groups.map((group, i) => ({ groupId: group.id, memberIds: [union.members[i]] })),
    });
  });
});

describe('MEM-02 at the same moment', () => {
  const both = async (union: Union) => Promise.all([test.redraw(union, split(union.members, 2)), test.redraw(union, split(union.members, 3))]);
  it('MEM-02 lets one of two rounds through and tells the other, whether groups were there or not', async () => {
    for (let round = 0; round < 3; round += 1) {
      const union = await test.union(6);
      const answers = await both(union);
      expect(answers.map(codes).sort()).toEqual([[], ['DIVISION_CHANGED']]);
      expect(await test.inForce(union.id)).toHaveLength(answers.find(({ groupingRound }) => groupingRound)!.groupingRound!.groups.length);
    }
  });
  it('MEM-02 lets no member slip through who is approved meanwhile: counted in, or left waiting with a task', async () => {
    const union = await test.union(4);
    const { member } = await test.register.apply(theProduct, union.id);
    const [answer, approval] = await Promise.all([test.redraw(union, split(union.members, 2)), test.register.act(theProduct, 'approve', { id: member!.id, version: 1 })]);
    expect(refusal(approval)).toBeUndefined();
    const task = '{ groupAssignmentTasks { nodes { state } } }';
    expect(await test.service.data(union.office, task)).toEqual({ groupAssignmentTasks: { nodes: [{ state: 'OPEN' }] } });
    expect([[], ['MEMBER_MISSING']]).toContainEqual(codes(answer));
  });
  it.each(['end', 'retire', 'transfer'] as const)('MEM-02 leaves nobody in a group who goes meanwhile (%s)', async (how) => {
    const union = await test.union(4);
    const elsewhere = await test.union(0);
    const id = union.members[0]!;
    const over = how === 'end' ? { reason: 'RESIGNED' } : how === 'transfer' ? { toOrgId: elsewhere.id } : {};
    const go = async () => test.register.act(theProduct, how, { id, version: await test.versionOf(id), ...over });
    const [answer, gone] = await Promise.all([test.redraw(union, split(union.members, 2)), go()]);
    const left = refusal(gone) === undefined;
    const open = await test.service.store.connection.collection('groupMemberships').countDocuments({ memberId: id, to: null });
    expect(open).toBe(left ? 0 : 1);
    expect([[], ['NOT_A_MEMBER']]).toContainEqual(codes(answer));
  });
});

describe('MEM-02 who redraws', () => {
  it('MEM-02 is for the office of that union, and hides the union from all others', async () => {
    const union = await test.union(1);
    const elsewhere = holding('UNION_OFFICE', (await test.union(0)).id);
    expect(codes(await test.redraw(union, split(union.members, 1), {}, elsewhere))).toEqual(['NOT_FOUND']);
    const redraw = 'mutation ($input: RedrawUnionGroupsInput!) { redrawUnionGroups(input: $input) { userErrors { code } } }';
    const input = { orgId: union.id, targetCount: 1, dueOn: '2025-03-31', groups: split(union.members, 1) };
    expect((await test.service.ask(memberOf(union.id, union.members[0]!), redraw, { input })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await test.service.ask(nobody, redraw, { input })).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
  it('MEM-02 gives a retry the first result', async () => {
    const union = await test.union(2);
    const over = { requestId: `r-${union.id}` };
    expect(await test.redraw(union, split(union.members, 2), over)).toEqual(await test.redraw(union, split(union.members, 2), over));
  });
});

describe('MEM-02 what it costs', () => {
  it('MEM-02 redraws 7 groups of 12 members and of 600 with the same few commands', async () => {
    const counted = async (count: number): Promise<string[]> => {
      const union = await test.union(count);
      const old = await test.divided(union, 5, { on: '2025-01-10' });
      return test.service.commandsOf(() => test.divided(union, 7, { replacesRoundId: old.id }));
    };
    const [few, many] = [await counted(12), await counted(600)];
    expect(many).toEqual(few);
    expect(many.length).toBeLessThanOrEqual(25);
  }, 60_000);
});
