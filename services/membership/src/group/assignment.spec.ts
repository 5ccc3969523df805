import { holding, theProduct } from '@uniongraph/testing';
import { codes, GroupsUnderTest, split } from './group.seed.js';

let test: GroupsUnderTest;
beforeAll(async () => {
  test = await GroupsUnderTest.start();
});
afterAll(() => test.service.close());

describe('MEM-02 one member into a group', () => {
  it('MEM-02 puts a new member into a group and finishes the task', async () => {
    const union = await test.union(4);
    const { groups } = await test.divided(union, 2);
    const { id } = await test.register.aMember(union.id);
    const office = '{ groupAssignmentTasks { nodes { state } } officeDesk(orgId: "ORG") { kind } }'.replace('ORG', union.id);
    expect(await test.service.data(union.office, office)).toMatchObject({ groupAssignmentTasks: { nodes: [{ state: 'OPEN' }] } });
    expect(await test.assign(union, id, groups[1]!.id)).toMatchObject({
      groupMembership: { from: '2025-03-20', to: null, group: { name: '第2小组' }, member: { id } },
      userErrors: [],
    });
    expect(await test.service.data(union.office, office)).toMatchObject({ groupAssignmentTasks: { nodes: [{ state: 'DONE' }] } });
    expect((await test.inForce(union.id)).map(({ memberCount }) => memberCount)).toEqual([2, 3]);
  });
  it('MEM-02 moves a member from one group to another, with both days kept', async () => {
    const union = await test.union(4);
    const { groups } = await test.divided(union, 2, { on: '2025-03-01' });
    const id = union.members[0]!;
    expect(codes(await test.assign(union, id, groups[1]!.id, { on: '2025-03-10' }))).toEqual([]);
    expect([await test.groupOf(id, '2025-03-09'), await test.groupOf(id, '2025-03-10')]).toEqual(['第1小组', '第2小组']);
    const stretches = 'query ($id: ID!) { groupMemberships(filter: { memberId: { eq: $id } }, orderBy: [{ field: FROM, direction: ASC }]) { nodes { from to group { name } } } }';
    expect(await test.service.data(union.office, stretches, { id })).toEqual({
      groupMemberships: {
        nodes: [
          { from: '2025-03-01', to: '2025-03-10', group: { name: '第1小组' } },
          { from: '2025-03-10', to: null, group: { name: '第2小组' } },
        ],
      },
    });
  });
  it('MEM-02 takes nobody into a closed group, into the group where the member is, nor from elsewhere', async () => {
    const [union, other] = [await test.union(4), await test.union(1)];
    const old = await test.divided(union, 2, { on: '2025-03-01' });
    const { groups } = await test.divided(union, 2, { replacesRoundId: old.id, on: '2025-03-02' });
    const id = union.members[0]!;
    expect(codes(await test.assign(union, id, old.groups[1]!.id))).toEqual(['GROUP_CLOSED']);
    expect(codes(await test.assign(union, id, groups[0]!.id))).toEqual(['INVALID']);
    expect(codes(await test.assign(union, id, groups[1]!.id, { version: 1 }))).toEqual(['STALE_VERSION']);
    expect(codes(await test.assign(union, id, groups[1]!.id, { on: '2025-03-01' }))).toEqual(['INVALID']);
    expect(codes(await test.assign(union, id, groups[1]!.id, { on: '2025-03-21' }))).toEqual(['INVALID']);
    expect(codes(await test.assign(union, other.members[0]!, groups[1]!.id))).toEqual(['NOT_FOUND']);
    expect(codes(await test.assign({ ...union, office: theProduct }, other.members[0]!, groups[1]!.id))).toEqual(['NOT_A_MEMBER']);
    expect(codes(await test.assign({ ...union, office: holding('UNION_OFFICE', other.id) }, other.members[0]!, groups[1]!.id))).toEqual(['NOT_FOUND']);
  });
  it('MEM-02 lets one of two assignments of a member through at the same moment', async () => {
    const union = await test.union(3);
    const { groups } = await test.divided(union, 3);
    const version = await test.versionOf(union.members[0]!);
    const answers = await Promise.all([1, 2].map((group) => test.assign(union, union.members[0]!, groups[group]!.id, { version })));
    expect(answers.map(codes).sort()).toEqual([[], ['STALE_VERSION']]);
    expect((await test.inForce(union.id)).reduce((sum, { memberCount }) => sum + memberCount, 0)).toBe(3);
  });
  it('MEM-02 puts nobody into a group that a round closes at the same moment', async () => {
    const union = await test.union(3);
    const { id: replacesRoundId, groups } = await test.divided(union, 3);
    const [answer, assignment] = await Promise.all([test.redraw(union, split(union.members, 2), { replacesRoundId }), test.assign(union, union.members[0]!, groups[1]!.id)]);
    expect(codes(answer)).toEqual([]);
    expect([[], ['GROUP_CLOSED'], ['STALE_VERSION']]).toContainEqual(codes(assignment));
    const { connection } = test.service.store;
    expect(await connection.collection('groupMemberships').countDocuments({ groupId: { $in: groups.map(({ id }) => id) }, to: null })).toBe(0);
  });
});

describe('MEM-02 out of a group', () => {
  it.each([
    ['end', { reason: 'RESIGNED' }],
    ['retire', {}],
  ] as const)('MEM-02 ends the stretch in the group with the membership (%s)', async (how, over) => {
    const union = await test.union(2);
    await test.divided(union, 1, { on: '2025-03-01' });
    const id = union.members[0]!;
    await test.register.act(theProduct, how, { id, version: await test.versionOf(id), on: '2025-03-10', ...over });
    expect([await test.groupOf(id, '2025-03-09'), await test.groupOf(id)]).toEqual(['第1小组', null]);
    expect((await test.inForce(union.id))[0]!.memberCount).toBe(1);
  });
  it('MEM-02 ends it on a transfer, after which the member waits for a group of the new union', async () => {
    const [union, other] = [await test.union(2), await test.union(0)];
    await test.divided(union, 1);
    const id = union.members[0]!;
    await test.register.act(theProduct, 'transfer', { id, version: await test.versionOf(id), toOrgId: other.id });
    expect(await test.groupOf(id)).toBeNull();
    expect(await test.service.data(other.office, '{ groupAssignmentTasks { nodes { state member { id } } } }')).toEqual({
      groupAssignmentTasks: { nodes: [{ state: 'OPEN', member: { id } }] },
    });
  });
  it('MEM-02 never ends a stretch before it began, though the leaving is dated earlier', async () => {
    const union = await test.union(1);
    await test.divided(union, 1);
    const id = union.members[0]!;
    await test.register.act(theProduct, 'end', { id, version: await test.versionOf(id), on: '2025-03-10', reason: 'LEFT_EMPLOYMENT' });
    const [stretch] = await test.service.store.connection.collection('groupMemberships').find({ memberId: id }).toArray();
    expect(stretch).toMatchObject({ from: '2025-03-20', to: '2025-03-20' });
  });
});
