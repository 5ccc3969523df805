import { holding, memberOf, nobody, theProduct } from '@uniongraph/testing';
import { DOCUMENT, ElectionsUnderTest } from './election-round.seed.js';

let elections: ElectionsUnderTest;
beforeAll(async () => {
  elections = await ElectionsUnderTest.start();
});
beforeEach(() => elections.service.at('2025-03-31T10:00:00+08:00'));
afterAll(() => elections.service.close());

describe('MEM-04 the method', () => {
  it('MEM-04 begins with a request for instruction, and refuses nominations and method with AWAITING_INSTRUCTION until the superior replied', async () => {
    const voters = await elections.voters(3);
    const round = await elections.requested(voters);
    expect(round).toMatchObject({ state: 'AWAITING_INSTRUCTION', organ: 'UNION_COMMITTEE', termNo: 3, instructedOn: null, request: { state: 'SENT' } });
    const { id, version } = round;
    expect(await elections.refusals(voters.office, 'nominateCandidate', { id, version, memberId: voters.members[0], nominatedBy: '小组' })).toEqual([
      'AWAITING_INSTRUCTION input id',
    ]);
    const method = { id, version, document: DOCUMENT, seats: 1 };
    expect(await elections.refusals(voters.office, 'setElectionMethod', method)).toEqual(['AWAITING_INSTRUCTION input id']);
    const replied = await elections.replied(voters, round);
    expect(replied).toMatchObject({ state: 'AWAITING_INSTRUCTION', instructedOn: '2025-03-31' });
    expect(await elections.must(voters.office, 'setElectionMethod', { ...method, version: replied.version })).toMatchObject({
      state: 'METHOD_SET',
      method: { seats: 1, electorate: 'ALL' },
    });
  });
  it('MEM-04 asks again when the request was returned, and only then', async () => {
    const voters = await elections.voters(1);
    const round = await elections.requested(voters);
    const again = { fromOrgId: voters.union, kind: 'REQUEST_INSTRUCTION', subject: '再次请示', text: '请示', about: { recordType: 'ElectionRound', recordId: round.id } };
    await elections.filings.must(voters.superior, 'returnFiling', { id: round.request!.id, version: round.request!.version, reason: '请附方案' });
    const { id, version } = await elections.filings.must(voters.office, 'submitFiling', { ...again, supersedesId: round.request!.id });
    await elections.filings.must(voters.superior, 'replyFiling', { id, version, text: '同意' });
    expect(await elections.read(voters.office, round.id)).toMatchObject({ instructedOn: '2025-03-31', request: { id } });
    expect(await elections.filings.refusals(voters.office, 'submitFiling', again)).toEqual(['INVALID input about recordId']);
    expect(await elections.filings.refusals(voters.office, 'submitFiling', { ...again, kind: 'FOR_RECORD' })).toEqual(['INVALID input about recordId']);
  });
  it('MEM-04 has one unfinished re-election of an organ, though two begin at the same moment', async () => {
    const voters = await elections.voters(1);
    const begin = () => elections.refusals(voters.office, 'requestElectionMethod', elections.request(voters.union));
    expect((await Promise.all([begin(), begin()])).flat()).toEqual(['ALREADY_OPEN input organ']);
    expect(await elections.refusals(voters.office, 'requestElectionMethod', elections.request(voters.union, { organ: 'AUDIT_COMMITTEE' }))).toEqual([]);
  });
  it.each([
    [{ termNo: 0 }, 'INVALID input termNo'],
    [{ termNo: 100 }, 'INVALID input termNo'],
    [{ text: ' ' }, 'INVALID input text'],
    [{ toOrgId: 'orgNOBODY' }, 'NOT_SUPERIOR input toOrgId'],
  ])('MEM-04 refuses a request with %j', async (over, refusal) => {
    const voters = await elections.voters(1);
    expect(await elections.refusals(voters.office, 'requestElectionMethod', elections.request(voters.union, over))).toEqual([refusal]);
  });
});

describe('MEM-04 who stands', () => {
  it('OR-14b has no candidate who keeps a membership, and none of another union, with the clause', async () => {
    const voters = await elections.voters(3);
    const other = await elections.voters(1);
    const [kept, active] = voters.members as [string, string];
    await elections.register.act(theProduct, 'retire', { id: kept, version: 1, on: '2025-03-01' });
    const { id, version } = await elections.methodSet(voters, 1);
    const nominate = (memberId: string, more: object = {}) => elections.attempt(voters.office, 'nominateCandidate', { id, version, memberId, nominatedBy: '小组', ...more });
    expect((await nominate(kept)).userErrors).toMatchObject([{ code: 'NOT_ELIGIBLE', clause: expect.any(String) as string }]);
    expect((await nominate(other.members[0]!)).userErrors).toMatchObject([{ code: 'NOT_ELIGIBLE', clause: null }]);
    expect((await nominate(active, { closeRelativeOfPrincipal: true })).userErrors).toMatchObject([{ code: 'NORM_REFUSED', clause: expect.stringContaining('10') as string }]);
    const { round } = await nominate(active);
    expect(round).toMatchObject({ state: 'NOMINATING', candidates: [{ memberId: active, votes: null, isElected: null }] });
    expect(await elections.refusals(voters.office, 'nominateCandidate', { id, version: round!.version, memberId: active, nominatedBy: '小组' })).toEqual([
      'INVALID input memberId',
    ]);
  });
  it.each([
    [2, 2, {}, ['NORM_REFUSED input id']],
    [2, 3, {}, []],
    [2, 2, { preliminaryCandidates: 3 }, []],
    [2, 2, { preliminaryCandidates: 2 }, ['NORM_REFUSED input id']],
  ])('EL-05 of %i seats and %i candidates with %j: %j', async (seats, candidates, over, refused) => {
    const voters = await elections.voters(4);
    const { id, version } = await elections.nominated(voters, seats, candidates);
    expect(await elections.refusals(voters.office, 'openOrganElection', { id, version, closeOn: '2025-04-02', ...over })).toEqual(refused);
  });
  it('OR-16 lets delegates elect above a hundred members, all of them active', async () => {
    const voters = await elections.voters(100);
    const { id, version } = await elections.nominated(voters, 1, 2, { electorate: 'DELEGATES' });
    const open = (delegateIds: readonly string[]) => elections.refusals(voters.office, 'openOrganElection', { id, version, closeOn: '2025-04-02', delegateIds });
    expect(await open(voters.members.slice(0, 30))).toEqual(['NORM_REFUSED input id']);
    await elections.register.aMember(voters.union);
    expect(await open([...voters.members.slice(0, 30), 'memNOBODY'])).toEqual(['INVALID input delegateIds']);
    expect(await open([])).toEqual(['INVALID input delegateIds']);
    expect(await open(voters.members.slice(0, 30))).toEqual([]);
    expect(await elections.read(voters.office, id)).toMatchObject({ eligibleCount: 30 });
    expect(await elections.cast(voters, id, voters.members[30]!, [])).toEqual(['NOT_ON_ROLL input roundId']);
  });
});

describe('MEM-04 who sees it', () => {
  it('MEM-04 shows a round to the union and its superiors, its steps to the office alone, and nothing to others', async () => {
    const [voters, other] = [await elections.voters(3), await elections.voters(1)];
    const { id, version } = await elections.opened(voters);
    for (const caller of [memberOf(voters.union, voters.members[0]!), voters.superior]) expect(await elections.read(caller, id)).toMatchObject({ id, proof: null });
    for (const caller of [other.office, memberOf(other.union, other.members[0]!)]) expect(await elections.read(caller, id)).toBeNull();
    expect(await elections.refusals(other.office, 'closeOrganElection', { id, version })).toEqual(['NOT_FOUND input id']);
    expect(await elections.cast(other, id, other.members[0]!, [])).toEqual(['NOT_FOUND input roundId']);
    const query = 'query ($id: ID!) { electionRound(id: $id) { mayVote } }';
    expect(await elections.service.data(memberOf(voters.union, voters.members[2]!), query, { id })).toEqual({ electionRound: { mayVote: true } });
    expect(await elections.service.data(voters.office, query, { id })).toEqual({ electionRound: { mayVote: null } });
    for (const caller of [nobody, holding('ANALYST', voters.union)]) expect((await elections.service.ask(caller, query, { id })).errors).toHaveLength(1);
  });
  it('MEM-04 has the next step of the office on its desk', async () => {
    const voters = await elections.voters(3);
    const query = 'query ($id: ID!, $on: LocalDate) { officeDesk(orgId: $id, on: $on, withinDays: 0) { kind dueOn recordId } }';
    const desk = async (on: string): Promise<string[]> =>
      (await elections.service.data<{ officeDesk: { kind: string; dueOn: string }[] }>(voters.office, query, { id: voters.union, on })).officeDesk
        .filter(({ kind }) => kind === 'ORGAN_ELECTION')
        .map(({ dueOn }) => dueOn);
    const round = await elections.requested(voters);
    expect(await desk('2025-03-31')).toEqual([]);
    await elections.replied(voters, round);
    expect(await desk('2025-03-31')).toEqual(['2025-03-31']);
  });
  it('MEM-04 reads fifty rounds with their unions, filings and candidates in three queries', async () => {
    const superior = await elections.tree.registered(null);
    for (let i = 0; i < 50; i += 1) {
      const { id } = await elections.tree.registered(superior.id);
      await elections.must(theProduct, 'requestElectionMethod', elections.request(id));
    }
    const query = '{ electionRounds(first: 50) { nodes { id organization { name } request { id } candidates { name } mayVote committee { id } } } }';
    const commands = await elections.service.commandsOf(() => elections.service.data(holding('UNION_OFFICE', superior.id), query));
    expect(commands.sort()).toEqual(['find', 'find', 'find']);
  });
});
