import { holding, memberOf, nobody, theProduct } from '@uniongraph/testing';
import { verifyTally, type TallyProof } from '@uniongraph/tally';
import { codes, split } from '../group/group.seed.js';
import { ElectionsUnderTest } from './group-election.seed.js';

let test: ElectionsUnderTest;
beforeAll(async () => {
  test = await ElectionsUnderTest.start();
});
beforeEach(() => test.service.at('2025-03-20T10:00:00+08:00'));
afterAll(() => test.service.close());

describe('MEM-03 opening', () => {
  it('MEM-03 freezes the roll of the group, with all its members as candidates', async () => {
    const { union, election } = await test.opened(6);
    expect(election).toMatchObject({ state: 'OPEN', eligibleCount: 6, votesCast: null, rollDigest: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(election.candidates.map(({ memberId, votes }) => [memberId, votes])).toEqual(union.members.map((id) => [id, null]));
  });
  it('EL-05 refuses one candidate for the one seat, with the clause, and takes two', async () => {
    const { union, group } = await test.aGroup(3);
    const refused = await test.open(union.office, group.id, { candidateIds: [union.members[0]] });
    expect(refused.userErrors).toMatchObject([{ code: 'NORM_REFUSED', field: ['input', 'candidateIds'], clause: expect.stringContaining('第10条') as string }]);
    expect(codes(await test.open(union.office, group.id, { candidateIds: union.members.slice(0, 2) }))).toEqual([]);
  });
  it('MEM-03 takes neither a stranger as candidate, nor one twice, nor days in the past or the wrong way round', async () => {
    const { union, group } = await test.aGroup(3);
    const other = await test.groups.union(1);
    const [one] = union.members;
    for (const over of [{ candidateIds: [one, other.members[0]] }, { candidateIds: [one, one] }, { openOn: '2025-03-19' }, { openOn: '2025-03-29' }]) {
      expect(codes(await test.open(union.office, group.id, over))).toEqual(['INVALID']);
    }
    expect(codes(await test.open(union.office, group.id, { openOn: '2025-03-28' }))).toEqual([]);
  });
  it('MEM-03 holds one election of a group at a time, also when two are opened at the same moment', async () => {
    const { union, group } = await test.aGroup(3);
    const answers = await Promise.all([test.open(union.office, group.id), test.open(union.office, group.id)]);
    expect(answers.map(codes).sort()).toEqual([[], ['ALREADY_OPEN']]);
    expect(codes(await test.open(union.office, group.id))).toEqual(['ALREADY_OPEN']);
  });
  it('MEM-03 is for the office of that union, and hides the group from others', async () => {
    const { union, group } = await test.aGroup(3);
    const stranger = (await test.groups.union(0)).office;
    expect(codes(await test.open(stranger, group.id))).toEqual(['NOT_FOUND']);
    const query = 'mutation ($input: OpenGroupLeaderElectionInput!) { openGroupLeaderElection(input: $input) { userErrors { code } } }';
    const answer = await test.service.ask(memberOf(union.id, union.members[0]!), query, { input: { groupId: group.id, closeOn: '2025-03-28' } });
    expect(answer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('MEM-03 voting', () => {
  it('MEM-03 takes one vote of each member of the group, and none of anybody else', async () => {
    const { union, election, voters } = await test.opened(3);
    const [first] = voters;
    expect((await test.read(first!, election.id))!).toMatchObject({ mayVote: true });
    expect(codes(await test.cast(first!, election.id, union.members[1]!))).toEqual([]);
    expect((await test.read(first!, election.id))!).toMatchObject({ mayVote: false, votesCast: null, proof: null });
    expect(codes(await test.cast(first!, election.id, union.members[2]!))).toEqual(['ALREADY_VOTED']);
    const [late] = await test.groups.members(union.id, 1);
    expect(codes(await test.cast(memberOf(union.id, late!), election.id, union.members[1]!))).toEqual(['NOT_ON_ROLL']);
    const other = await test.groups.union(1);
    expect(codes(await test.cast(memberOf(other.id, other.members[0]!), election.id, union.members[1]!))).toEqual(['NOT_FOUND']);
    expect(codes(await test.cast(voters[1]!, election.id, late!))).toEqual(['INVALID']);
  });
  it('MEM-03 takes no vote of a member who joined the group after the opening, nor of one who left it', async () => {
    const union = await test.groups.union(4);
    const { groups } = await test.groups.divided(union, 2);
    const { groupLeaderElection: election } = await test.open(union.office, groups[0]!.id);
    const [inFirst, inSecond] = union.members;
    await test.groups.assign(union, inSecond!, groups[0]!.id);
    await test.groups.assign(union, inFirst!, groups[1]!.id);
    expect(codes(await test.cast(memberOf(union.id, inSecond!), election!.id, null))).toEqual(['NOT_ON_ROLL']);
    expect(codes(await test.cast(memberOf(union.id, inFirst!), election!.id, null))).toEqual(['NOT_ON_ROLL']);
  });
  it('MEM-03 counts one of two simultaneous votes of a member', async () => {
    const { union, election, voters } = await test.opened(2);
    const answers = await Promise.all(union.members.map((id) => test.cast(voters[0]!, election.id, id)));
    expect(answers.map(codes).sort()).toEqual([[], ['ALREADY_VOTED']]);
    const box = await test.service.store.connection.collection('ballotBoxes').findOne({ electionId: election.id });
    expect(box!['slips']).toHaveLength(1);
  });
  it('MEM-03 takes votes from the first day to the last, both included', async () => {
    const { union, group } = await test.aGroup(5);
    const { groupLeaderElection: election } = await test.open(union.office, group.id, { openOn: '2025-03-22', closeOn: '2025-03-24' });
    const onDay = async (at: string, voter: number) => {
      test.service.at(at);
      return codes(await test.cast(memberOf(union.id, union.members[voter]!), election!.id, null));
    };
    expect(await onDay('2025-03-21T23:59:00+08:00', 0)).toEqual(['NOT_VOTING_TIME']);
    expect(await onDay('2025-03-22T00:00:00+08:00', 0)).toEqual([]);
    expect(await onDay('2025-03-24T23:59:00+08:00', 1)).toEqual([]);
    expect(await onDay('2025-03-25T00:00:00+08:00', 2)).toEqual(['NOT_VOTING_TIME']);
  });
  it('MEM-03 gives a retry the first result', async () => {
    const { union, election, voters } = await test.opened(2);
    const over = { requestId: `v-${election.id}` };
    expect(await test.cast(voters[0]!, election.id, union.members[1]!, over)).toEqual(await test.cast(voters[0]!, election.id, union.members[1]!, over));
  });
});

describe('MEM-03 closing', () => {
  it('MEM-03 closes on the last day, or before it once all have voted', async () => {
    const { union, election, voters } = await test.opened(2);
    test.service.at('2025-03-27T23:00:00+08:00');
    await test.cast(voters[0]!, election.id, union.members[1]!);
    expect(codes(await test.close(union.office, election))).toEqual(['NOT_VOTING_TIME']);
    await test.cast(voters[1]!, election.id, union.members[1]!);
    expect(codes(await test.close(union.office, election))).toEqual([]);
    expect(codes(await test.close(union.office, { ...election, version: 2 }))).toEqual(['WRONG_STATE']);
  });
  it('MEM-03 shows the winner as elected, not filed, and gives no leader rights', async () => {
    const { union, group, election } = await test.closed(6, 4);
    expect(election).toMatchObject({ state: 'ELECTED', votesCast: 4, winnerName: '王芳', filedOn: null });
    expect(election.candidates[0]!.votes).toBe(4);
    const identity = 'query ($s: ID!, $g: ID!) { identity(subject: $s) { grants { role } } unionGroup(id: $g) { leaderName leaderElection { state } } }';
    const link = 'mutation ($input: LinkIdentityInput!) { linkIdentity(input: $input) { userErrors { code } } }';
    await test.service.data(theProduct, link, { input: { subject: `s-${group.id}`, memberId: union.members[0] } });
    expect(await test.service.data(theProduct, identity, { s: `s-${group.id}`, g: group.id })).toEqual({
      identity: { grants: [{ role: 'MEMBER' }] },
      unionGroup: { leaderName: null, leaderElection: { state: 'ELECTED' } },
    });
  });
  it.each([
    [6, 4, 'ELECTED'],
    [6, 3, 'NOT_ELECTED'],
    [9, 6, 'ELECTED'],
    [9, 5, 'NOT_ELECTED'],
  ])('EL-01 of %i entitled, %i votes all for one: %s', async (entitled, votes, state) => {
    expect((await test.closed(entitled, votes)).election.state).toBe(state);
  });
  it.each([
    [4, 'ELECTED'],
    [3, 'NOT_ELECTED'],
  ])('EL-02 of 6 entitled who all vote, %i for one: %s', async (votes, state) => {
    const { union, election, voters } = await test.opened(6);
    for (const [i, voter] of voters.entries()) await test.cast(voter, election.id, i < votes ? union.members[0]! : null);
    const { groupLeaderElection } = await test.close(union.office, election);
    expect(groupLeaderElection).toMatchObject({ state, votesCast: 6, winnerName: state === 'ELECTED' ? '王芳' : null });
    if (state === 'NOT_ELECTED') expect(codes(await test.open(union.office, (await test.groups.inForce(union.id))[0]!.id))).toEqual([]);
  });
  it('MEM-03 gives a proof that anybody checks offline against the roll digest of the opening', async () => {
    const { union, election } = await test.closed(6, 5);
    const proof = JSON.parse(election.proof!) as TallyProof;
    expect(verifyTally(proof, election.rollDigest)).toMatchObject({ holds: true, faults: [] });
    expect(proof.count).toMatchObject({ entitled: 6, issued: 5, collected: 5 });
    expect((await test.read(memberOf(union.id, union.members[5]!), election.id))!.proof).toBe(election.proof);
  });
  it('MEM-03 elects nobody who has left the group meanwhile', async () => {
    const { union, election, voters } = await test.opened(3);
    for (const voter of voters) await test.cast(voter, election.id, union.members[0]!);
    const version = await test.groups.versionOf(union.members[0]!);
    await test.groups.register.act(theProduct, 'end', { id: union.members[0], version, reason: 'RESIGNED' });
    expect((await test.close(union.office, election)).groupLeaderElection).toMatchObject({
      state: 'NOT_ELECTED',
      winnerName: null,
      outcomeReason: expect.stringContaining('已不在该小组') as string,
    });
  });
  it('MEM-03 is void when a round closes its group, whether open or elected', async () => {
    for (const votes of [0, 4]) {
      const { union, election, voters } = await test.opened(6);
      for (const voter of voters.slice(0, votes)) await test.cast(voter, election.id, union.members[0]!);
      if (votes > 0) {
        test.service.at('2025-03-28T18:00:00+08:00');
        await test.close(union.office, election);
      }
      const query = 'query ($id: ID!) { organization(id: $id) { groupingRound { id } } }';
      const { organization } = await test.service.data<{ organization: { groupingRound: { id: string } } }>(union.office, query, { id: union.id });
      expect(codes(await test.groups.redraw(union, split(union.members, 2), { replacesRoundId: organization.groupingRound.id }))).toEqual([]);
      expect((await test.read(union.office, election.id))!.state).toBe('CANCELLED');
      expect(codes(await test.cast(voters[5]!, election.id, null))).toEqual(['WRONG_STATE']);
      test.service.at('2025-03-20T10:00:00+08:00');
    }
  });
});

describe('MEM-03 who sees what', () => {
  it('MEM-03 shows the result to the union and its superiors, and nothing to another union', async () => {
    const { union, election } = await test.closed(6, 4);
    const other = await test.groups.union(1);
    for (const caller of [union.office, memberOf(union.id, union.members[3]!), holding('FEDERATION_OFFICER', union.id), holding('BRANCH_CHAIR', union.id)]) {
      expect((await test.read(caller, election.id))!.winnerName).toBe('王芳');
    }
    const entity = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on GroupLeaderElection { state } } }';
    for (const caller of [other.office, memberOf(other.id, other.members[0]!)]) {
      expect(await test.read(caller, election.id)).toBeNull();
      expect(await test.service.data(caller, entity, { r: [{ __typename: 'GroupLeaderElection', id: election.id }] })).toEqual({ _entities: [null] });
      expect(await test.service.data(caller, '{ groupLeaderElections { totalCount } }')).toEqual({ groupLeaderElections: { totalCount: 0 } });
    }
    expect(await test.service.data(nobody, entity, { r: [{ __typename: 'GroupLeaderElection', id: election.id }] })).toEqual({ _entities: [null] });
  });
  it('MEM-03 shows a fellow member the names of candidates and winner, and of the persons no more', async () => {
    const { union, election } = await test.closed(6, 4);
    const query = 'query ($id: ID!) { groupLeaderElection(id: $id) { winner { id } winnerName candidates { name member { id } } } }';
    const seen = await test.service.data<{ groupLeaderElection: { winner: null; candidates: { name: string; member: object | null }[] } }>(
      memberOf(union.id, union.members[3]!),
      query,
      { id: election.id },
    );
    expect(seen.groupLeaderElection.winner).toBeNull();
    expect(seen.groupLeaderElection.candidates.map(({ name, member }) => [name, member !== null])).toEqual(union.members.map((_, i) => ['王芳', i === 3]));
  });
  it('MEM-03 gives an analyst the turnout', async () => {
    const { union } = await test.closed(6, 4);
    const stats = '{ groupLeaderElectionStats { total { count eligibleCount { sum } votesCast { sum } } } }';
    expect(await test.service.data(union.office, stats)).toEqual({ groupLeaderElectionStats: { total: { count: 1, eligibleCount: { sum: 6 }, votesCast: { sum: 4 } } } });
    expect((await test.service.ask(holding('ANALYST', union.id), stats)).errors).toBeUndefined();
    expect((await test.service.ask(holding('ANALYST', union.id), '{ groupLeaderElections { totalCount } }')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
  it('MEM-03 reads fifty groups with election, candidates and whether I may vote in a fixed number of queries', async () => {
    const union = await test.groups.union(100);
    for (const group of (await test.groups.divided(union, 50)).groups) await test.open(union.office, group.id);
    const query = '{ unionGroups(first: 50) { nodes { name leaderElection { state mayVote winnerName candidates { name } } } } }';
    const commands = await test.service.commandsOf(() => test.service.data(memberOf(union.id, union.members[0]!), query));
    expect(commands).toEqual(['find', 'find', 'find', 'find']);
  });
});

describe('MEM-03 on the desk', () => {
  it('MEM-03 keeps a group on the desk of the office until its leader is filed', async () => {
    const { union, group } = await test.closed(6, 4);
    const desk = 'query ($id: ID!) { officeDesk(orgId: $id) { kind title dueOn recordId } }';
    const { officeDesk } = await test.service.data<{ officeDesk: { kind: string }[] }>(union.office, desk, { id: union.id });
    expect(officeDesk.filter(({ kind }) => kind === 'GROUP_LEADER')).toEqual([
      { kind: 'GROUP_LEADER', title: '第1小组组长已当选，待备案 | leader of 第1小组 elected, to be filed', dueOn: '2025-03-31', recordId: group.id },
    ]);
  });
});
