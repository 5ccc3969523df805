import { aPerson, holding, memberOf, theProduct } from '@uniongraph/testing';
import { codes, split, type Refusal, type Union } from '../group/group.seed.js';
import { treeOf } from '../organization/organization.seed.js';
import { ElectionsUnderTest, type Election } from './group-election.seed.js';

let test: ElectionsUnderTest;
beforeAll(async () => {
  test = await ElectionsUnderTest.start();
});
beforeEach(() => test.service.at('2025-03-20T10:00:00+08:00'));
afterAll(() => test.service.close());

interface Filed {
  filing: { id: string; version: number } | null;
  userErrors: Refusal[];
}

/** A union below a superior, one group of six, its first member elected. */
async function elected(count = 6, votes = 4) {
  const above = await treeOf(test.service).registered(null, { kind: 'FEDERATION' });
  const union = await test.groups.union(count, above.id);
  const group = (await test.groups.divided(union, 1)).groups[0]!;
  const election = await hold(union, group.id, 0, votes);
  return { above: above.id, union, group, election };
}

/** Holds an election in a group of all the union's members; the clock stays at its last day. */
async function hold(union: Union, groupId: string, winner: number, votes: number): Promise<Election> {
  test.service.at('2025-03-20T10:00:00+08:00');
  const { groupLeaderElection } = await test.open(union.office, groupId);
  for (const id of union.members.slice(0, votes)) await test.cast(memberOf(union.id, id), groupLeaderElection!.id, union.members[winner]!);
  test.service.at('2025-03-28T18:00:00+08:00');
  return (await test.close(union.office, groupLeaderElection!)).groupLeaderElection!;
}

function file(union: Union, electionId: string, over: object = {}): Promise<Filed> {
  const content = { fromOrgId: union.id, kind: 'FOR_RECORD', subject: '组长备案', text: '报请备案', about: { recordType: 'GroupLeaderElection', recordId: electionId } };
  return test.groups.act<Filed>(union.office, 'submitFiling', 'filing { id version }', { ...content, ...over });
}

/** @returns the roles of a sign-in that is linked to the member. */
async function rolesOf(memberId: string): Promise<{ role: string; within: string | null }[]> {
  const link = 'mutation ($input: LinkIdentityInput!) { linkIdentity(input: $input) { identity { grants { role within } } userErrors { code } } }';
  const { linkIdentity } = await test.service.data<{ linkIdentity: { identity: { grants: { role: string; within: string | null }[] } } }>(theProduct, link, {
    input: { subject: `s-${memberId}`, memberId },
  });
  return linkIdentity.identity.grants.filter(({ role }) => role === 'GROUP_LEADER');
}

describe('MEM-03 taking office', () => {
  it('MEM-03 takes office, with the rights of a leader in that group alone, once the result is filed with the superior', async () => {
    const { union, group, election } = await elected();
    expect(await rolesOf(union.members[0]!)).toEqual([]);
    expect(codes(await file(union, election.id))).toEqual([]);
    const query = `query ($id: ID!) { groupLeaderElection(id: $id) { state filedOn filing { subject } group { leaderName leader { id } } } }`;
    expect(await test.service.data(union.office, query, { id: election.id })).toEqual({
      groupLeaderElection: { state: 'IN_OFFICE', filedOn: '2025-03-28', filing: { subject: '组长备案' }, group: { leaderName: '王芳', leader: { id: union.members[0] } } },
    });
    expect(await rolesOf(union.members[0]!)).toEqual([{ role: 'GROUP_LEADER', within: group.id }]);
    expect(
      (await test.service.data<{ officeDesk: { kind: string }[] }>(union.office, 'query ($id: ID!) { officeDesk(orgId: $id) { kind } }', { id: union.id })).officeDesk,
    ).not.toContainEqual({
      kind: 'GROUP_LEADER',
    });
  });
  it('MEM-03 is filed once, for the record, by the union whose election it is, and only with a result', async () => {
    const { union, election } = await elected();
    expect(codes(await file(union, election.id, { kind: 'REPORT' }))).toEqual(['INVALID']);
    const stranger = await elected();
    expect(codes(await file(stranger.union, election.id))).toEqual(['NOT_FOUND']);
    const without = await elected(6, 3);
    expect(codes(await file(without.union, without.election.id))).toEqual(['WRONG_STATE']);
    const both = await Promise.all([file(union, election.id), file(union, election.id)]);
    expect(both.map(codes).sort()).toEqual([[], ['WRONG_STATE']]);
  });
  it('MEM-03 stays in office when a returned filing is superseded by a new one', async () => {
    const { above, union, election } = await elected();
    const { filing } = await file(union, election.id);
    const returned = await test.groups.act<Filed>(holding('FEDERATION_OFFICER', above), 'returnFiling', 'filing { id version }', { ...filing, reason: '请补充得票数' });
    expect(codes(returned)).toEqual([]);
    expect(codes(await file(union, election.id, { supersedesId: filing!.id }))).toEqual([]);
    expect(await rolesOf(union.members[0]!)).toHaveLength(1);
  });
});

describe('MEM-03 leaving office', () => {
  it('MEM-03 hands the rights to the successor who is filed', async () => {
    const { union, group, election } = await elected();
    await file(union, election.id);
    const next = await hold(union, group.id, 1, 4);
    expect(await rolesOf(union.members[0]!)).toHaveLength(1);
    await file(union, next.id);
    expect([await rolesOf(union.members[0]!), await rolesOf(union.members[1]!)]).toEqual([[], [{ role: 'GROUP_LEADER', within: group.id }]]);
    expect(await test.read(union.office, election.id)).toMatchObject({ state: 'ENDED', leftOfficeOn: '2025-03-28' });
  });
  it('MEM-03 ends with the group', async () => {
    const { union, election } = await elected();
    await file(union, election.id);
    const query = 'query ($id: ID!) { organization(id: $id) { groupingRound { id } } }';
    const { organization } = await test.service.data<{ organization: { groupingRound: { id: string } } }>(union.office, query, { id: union.id });
    expect(codes(await test.groups.redraw(union, split(union.members, 2), { replacesRoundId: organization.groupingRound.id }))).toEqual([]);
    expect(await rolesOf(union.members[0]!)).toEqual([]);
    expect((await test.read(union.office, election.id))!.state).toBe('ENDED');
  });
  it.each(['IN_OFFICE', 'ELECTED'])('MEM-03 ends when the leader leaves the union (%s)', async (state) => {
    const { union, group, election } = await elected();
    if (state === 'IN_OFFICE') await file(union, election.id);
    const id = union.members[0]!;
    await test.groups.register.act(theProduct, 'end', { id, version: await test.groups.versionOf(id), reason: 'RESIGNED' });
    expect((await test.read(union.office, election.id))!.state).toBe(state === 'IN_OFFICE' ? 'ENDED' : 'CANCELLED');
    expect(await test.service.data(union.office, 'query ($id: ID!) { unionGroup(id: $id) { leaderName } }', { id: group.id })).toEqual({ unionGroup: { leaderName: null } });
    if (state === 'ELECTED') expect(codes(await file(union, election.id))).toEqual(['WRONG_STATE']);
  });
});

describe('MEM-03 what a leader may see', () => {
  it('MEM-03 shows the leader the members of the own group, and of no other', async () => {
    const union = await test.groups.union(6);
    const { groups } = await test.groups.divided(union, 2);
    const leader = aPerson({ subject: 'leader', memberId: union.members[0], grants: [{ role: 'GROUP_LEADER', orgId: union.id, within: groups[0]!.id }] });
    const own = [0, 2, 4].map((place) => union.members[place]);
    const { members, groupMemberships } = await test.service.data<{ members: { nodes: { id: string }[] }; groupMemberships: { totalCount: number } }>(
      leader,
      '{ members(orderBy: [{ field: NAME, direction: ASC }]) { nodes { id group { name } } } groupMemberships { totalCount } }',
    );
    expect(members.nodes.map(({ id }) => id).sort()).toEqual(own);
    expect(members.nodes).toContainEqual({ id: own[1], group: { name: '第1小组' } });
    expect(groupMemberships.totalCount).toBe(3);
    const query = 'query ($id: ID!) { member(id: $id) { name idNumberMasked birthDate } }';
    expect(await test.service.data(leader, query, { id: own[1] })).toEqual({ member: { name: '王芳', idNumberMasked: null, birthDate: null } });
    expect(await test.service.data(leader, query, { id: union.members[1] })).toEqual({ member: null });
    await test.groups.assign(union, own[1]!, groups[1]!.id);
    expect(await test.service.data(leader, query, { id: own[1] })).toEqual({ member: null });
  });
});
