import { memberOf } from '@uniongraph/testing';
import { ElectionsUnderTest } from './group-election.seed.js';

let test: ElectionsUnderTest;
beforeAll(async () => {
  test = await ElectionsUnderTest.start();
});
afterAll(() => test.service.close());

/** Everything that the service keeps, by collection. */
async function kept(): Promise<Map<string, string>> {
  const { connection } = test.service.store;
  const names = (await connection.listCollections()).map(({ name }) => name).filter((name) => !/^(system\.|turns|follower|directory)/.test(name));
  const texts = new Map<string, string>();
  for (const name of names) texts.set(name, JSON.stringify(await connection.collection(name).find().toArray()));
  return texts;
}

describe('MEM-03 the secret of the vote', () => {
  it('MEM-03 keeps the same whoever of two voters chose whom, and in whichever order they came', async () => {
    const boxes: unknown[] = [];
    for (const [first, second] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const { union, election, voters } = await test.opened(4);
      const choice = [union.members[2]!, union.members[3]!];
      await test.cast(voters[0]!, election.id, choice[first]!, { requestId: `a-${election.id}` });
      await test.cast(voters[1]!, election.id, choice[second]!, { requestId: `b-${election.id}` });
      const box = await test.service.store.connection.collection('ballotBoxes').findOne({ electionId: election.id });
      boxes.push((box!['slips'] as string[]).map((slip) => union.members.indexOf(slip)));
      expect(box).toMatchObject({ version: 1, isSealed: false });
    }
    expect(boxes).toEqual([
      [2, 3],
      [2, 3],
    ]);
  });
  it('MEM-03 writes a vote into the box and nowhere else: no audit entry, event, log or remembered request changes with the choice', async () => {
    const { union, election, voters } = await test.opened(4);
    await test.service.caughtUp();
    const before = await kept();
    await test.cast(voters[0]!, election.id, union.members[3]!, { requestId: `c-${election.id}` });
    await test.service.caughtUp();
    const changed = [...(await kept())].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
    expect(changed.sort()).toEqual(['audit', 'auditHeads', 'ballotBoxes', 'ballotRolls', 'requests']);
    const { connection } = test.service.store;
    const entries = await connection.collection('audit').find({ act: 'castGroupLeaderVote', who: union.members[0]! }).toArray();
    expect(entries.map(({ recordType }) => recordType as string)).toEqual(['BallotRollEntry']);
    const roll = await connection.collection('ballotRolls').findOne({ electionId: election.id, memberId: union.members[0]! });
    expect(Object.keys(roll!).sort()).toEqual(['_id', 'createdAt', 'createdBy', 'electionId', 'hasVoted', 'memberId', 'orgId', 'orgScope', 'planTaskIds', 'version']);
  });
  it('MEM-03 remembers of a request nothing that tells one choice from another: a retry with another choice gets the first result', async () => {
    const { union, election, voters } = await test.opened(4);
    const requestId = `d-${election.id}`;
    const first = await test.cast(voters[0]!, election.id, union.members[2]!, { requestId });
    expect(await test.cast(voters[0]!, election.id, union.members[3]!, { requestId })).toEqual(first);
    const box = await test.service.store.connection.collection('ballotBoxes').findOne({ electionId: election.id });
    expect(box!['slips']).toEqual([union.members[2]]);
  });
  it('MEM-03 shows no result before the closing: to nobody, in no field, filter or statistic', async () => {
    const { union, election, voters } = await test.opened(3);
    for (const voter of voters) await test.cast(voter, election.id, union.members[0]!);
    for (const caller of [union.office, memberOf(union.id, union.members[0]!)]) {
      const seen = await test.read(caller, election.id);
      expect(seen).toMatchObject({ state: 'OPEN', votesCast: null, winnerName: null, proof: null });
      expect(seen!.candidates.map(({ votes }) => votes)).toEqual([null, null, null]);
    }
    const stats = '{ groupLeaderElectionStats { total { votesCast { sum } } } }';
    expect(JSON.stringify(await test.service.data(union.office, stats))).not.toMatch(/"sum":[1-9]/);
  });
});
