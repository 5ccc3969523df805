import { memberOf, theProduct } from '@uniongraph/testing';
import { verifyTally, type TallyProof } from '@uniongraph/tally';
import { ElectionsUnderTest } from './election-round.seed.js';

let elections: ElectionsUnderTest;
beforeAll(async () => {
  elections = await ElectionsUnderTest.start();
});
beforeEach(() => elections.service.at('2025-03-31T10:00:00+08:00'));
afterAll(() => elections.service.close());

describe('MEM-04 the vote', () => {
  it('MEM-04 takes one secret ballot of each on the roll, within its days, for no more than the seats', async () => {
    const voters = await elections.voters(4);
    const [a, b, c, d] = voters.members as [string, string, string, string];
    const { id } = await elections.opened(voters, 1, 2);
    const late = (await elections.register.aMember(voters.union)).id;
    expect(await elections.cast(voters, id, late, [a])).toEqual(['NOT_ON_ROLL input roundId']);
    expect(await elections.cast(voters, id, a, [a, b])).toEqual(['NORM_REFUSED input candidateIds']);
    expect(await elections.cast(voters, id, a, [c])).toEqual(['INVALID input candidateIds']);
    expect(await elections.cast(voters, id, a, [a])).toEqual([]);
    expect(await elections.cast(voters, id, a, [b])).toEqual(['ALREADY_VOTED input roundId']);
    expect((await Promise.all([elections.cast(voters, id, b, [a]), elections.cast(voters, id, b, [a])])).flat()).toEqual(['ALREADY_VOTED input roundId']);
    await elections.register.act(theProduct, 'retire', { id: c, version: 1, on: '2025-03-31' });
    expect(await elections.cast(voters, id, c, [a])).toEqual(['NOT_ON_ROLL input roundId']);
    elections.service.at('2025-04-03T10:00:00+08:00');
    expect(await elections.cast(voters, id, d, [a])).toEqual(['NOT_VOTING_TIME input roundId']);
  });
  it('MEM-04 counts from the last day on, or once all have voted', async () => {
    const voters = await elections.voters(3);
    const { id, version } = await elections.opened(voters);
    for (const member of voters.members.slice(0, 2)) await elections.cast(voters, id, member, [voters.members[0]!]);
    expect(await elections.refusals(voters.office, 'closeOrganElection', { id, version })).toEqual(['NOT_VOTING_TIME input id']);
    await elections.cast(voters, id, voters.members[2]!, []);
    expect(await elections.refusals(voters.office, 'closeOrganElection', { id, version })).toEqual([]);
  });
  it.each([
    [6, 4, 'COUNTED'],
    [6, 3, 'FAILED'],
    [3, 2, 'COUNTED'],
  ])('EL-01 EL-02 of %i entitled, %i voting for one: %s', async (entitled, voting, state) => {
    const voters = await elections.voters(entitled);
    expect(await elections.counted(voters, 1, voting)).toMatchObject({ state, votesCast: voting });
  });
  it('EL-02 elects nobody by half of those entitled, though more than half of the slips', async () => {
    const voters = await elections.voters(6);
    const { id, version } = await elections.opened(voters);
    const [a, b] = voters.members as [string, string];
    for (const [index, member] of voters.members.slice(0, 5).entries()) await elections.cast(voters, id, member, [index < 3 ? a : b]);
    elections.service.at('2025-04-02T10:00:00+08:00');
    expect(await elections.must(voters.office, 'closeOrganElection', { id, version })).toMatchObject({
      state: 'FAILED',
      candidates: [
        { votes: 3, isElected: false },
        { votes: 2, isElected: false },
      ],
    });
    expect(await elections.refusals(voters.office, 'requestElectionMethod', elections.request(voters.union))).toEqual([]);
  });
  it('MEM-04 gives a proof that holds offline, against the digest that was published at the opening, and keeps no choice beside a voter', async () => {
    const voters = await elections.voters(3);
    const { id, version, rollDigest } = await elections.opened(voters);
    for (const member of voters.members) await elections.cast(voters, id, member, [voters.members[0]!]);
    const { proof } = await elections.must(voters.office, 'closeOrganElection', { id, version });
    const parsed = JSON.parse(proof!) as TallyProof;
    expect(verifyTally(parsed)).toMatchObject({ holds: true });
    expect(parsed.roll.digest).toBe(rollDigest);
    expect(verifyTally({ ...parsed, slips: parsed.slips.map(() => voters.members[1]!) }).holds).toBe(false);
  });
  it('MEM-04 remembers of a request no choice, and of a ballot no more than that it was cast', async () => {
    const voters = await elections.voters(2);
    const [a, b] = voters.members as [string, string];
    const { id } = await elections.opened(voters);
    const cast = (candidateId: string) => elections.refusals(memberOf(voters.union, a), 'castOrganBallot', { roundId: id, candidateIds: [candidateId], requestId: `once-${id}` });
    expect([await cast(a), await cast(b)]).toEqual([[], []]);
    const entries = await elections.service.store.connection.collection('audit').find({ act: 'castOrganBallot', orgId: voters.union }).toArray();
    expect(entries.map(({ recordType }) => recordType as string)).toEqual(['BallotRollEntry']);
  });
});

describe('MEM-04 certified and filed', () => {
  it('MEM-04 keeps the old organ until the new one is certified, in one act, and gives the elected their rights with the filing', async () => {
    const voters = await elections.voters(4);
    const [chair, , old] = voters.members as [string, string, string];
    const query = `mutation ($input: EstablishCommitteeInput!) { establishCommittee(input: $input) { committee { id } userErrors { code } } }`;
    const input = { orgId: voters.union, kind: 'UNION_COMMITTEE', name: '第二届', termFrom: '2022-04-01', termTo: '2025-03-31' };
    const { establishCommittee } = await elections.service.data<{ establishCommittee: { committee: { id: string } } }>(voters.office, query, { input });
    const seat = 'mutation ($input: AppointSeatInput!) { appointSeat(input: $input) { userErrors { code } } }';
    await elections.service.data(voters.office, seat, { input: { committeeId: establishCommittee.committee.id, memberId: old, duty: 'CHAIR', from: '2022-04-01' } });
    const counted = await elections.counted(voters, 1);
    expect(await elections.rolesOf(old)).toEqual(['UNION_CHAIR']);
    const certified = await elections.certified(voters, counted);
    expect(certified).toMatchObject({ state: 'CERTIFIED', certifiedOn: '2025-04-02', filedOn: null });
    const seats = 'query ($id: ID!) { organization(id: $id) { committees { id name predecessor { endedOn } chair { memberName duty } } } }';
    expect(await elections.service.data(voters.office, seats, { id: voters.union })).toEqual({
      organization: {
        committees: [{ id: certified.committee!.id, name: '第三届工会委员会', predecessor: { endedOn: '2025-04-02' }, chair: { memberName: '会员0', duty: 'CHAIR' } }],
      },
    });
    expect([await elections.rolesOf(old), await elections.rolesOf(chair)]).toEqual([[], []]);
    const filing = await elections.fileResult(voters, certified.id);
    expect(await elections.read(voters.office, certified.id)).toMatchObject({ state: 'FILED', filedOn: '2025-04-02', filing: { id: filing.id } });
    expect(await elections.rolesOf(chair)).toEqual(['UNION_CHAIR']);
  });
  it('MEM-04 takes the rights back when the filing is returned, and gives them again with the new one', async () => {
    const voters = await elections.voters(3);
    const certified = await elections.certified(voters, await elections.counted(voters));
    const filing = await elections.fileResult(voters, certified.id);
    await elections.filings.must(voters.superior, 'returnFiling', { id: filing.id, version: 1, reason: '缺选票统计' });
    expect(await elections.read(voters.office, certified.id)).toMatchObject({ state: 'CERTIFIED', filing: null });
    expect(await elections.rolesOf(voters.members[0]!)).toEqual([]);
    await elections.fileResult(voters, certified.id);
    expect(await elections.rolesOf(voters.members[0]!)).toEqual(['UNION_CHAIR']);
  });
  it.each([
    [{ termTo: '2029-04-01' }, ['UNLAWFUL_TERM input termTo']],
    [{ termTo: '2030-04-01' }, []],
    [{ name: ' ' }, ['INVALID input name']],
  ])('OR-05 certifies with %j: %j', async (over, refused) => {
    const voters = await elections.voters(3);
    const { id, version } = await elections.counted(voters);
    const input = { id, version, name: '第三届', termTo: '2028-04-01', ...over };
    expect(await elections.refusals(voters.office, 'certifyElection', input)).toEqual(refused);
  });
  it('MEM-04 seats nobody who was not elected, and not before the count', async () => {
    const voters = await elections.voters(3);
    const open = await elections.opened(voters);
    const input = { id: open.id, version: open.version, name: '第三届', termTo: '2028-04-01' };
    expect(await elections.refusals(voters.office, 'certifyElection', input)).toEqual(['WRONG_STATE input id']);
    for (const member of voters.members) await elections.cast(voters, open.id, member, [voters.members[0]!]);
    const { version } = await elections.must(voters.office, 'closeOrganElection', { id: open.id, version: open.version });
    const posts = [{ memberId: voters.members[1], duty: 'CHAIR' }];
    expect(await elections.refusals(voters.office, 'certifyElection', { ...input, version, posts })).toEqual(['INVALID input posts 0 memberId']);
  });
});
