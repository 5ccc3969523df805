import type { Caller } from '@uniongraph/access';
import { memberOf } from '@uniongraph/testing';
import { GroupsUnderTest, type Group, type Refusal, type Union } from '../group/group.seed.js';

export interface Election {
  id: string;
  version: number;
  state: string;
  eligibleCount: number;
  votesCast: number | null;
  winnerName: string | null;
  outcomeReason: string | null;
  proof: string | null;
  rollDigest: string;
  candidates: { memberId: string; votes: number | null }[];
}
export interface Answer {
  groupLeaderElection: Election | null;
  userErrors: Refusal[];
}

export const ELECTION = 'id version state eligibleCount votesCast winnerName outcomeReason proof rollDigest closedOn filedOn leftOfficeOn candidates { memberId name votes }';
const PAYLOAD = `groupLeaderElection { ${ELECTION} }`;

/** Elections of group leaders, made through GraphQL. */
export class ElectionsUnderTest {
  private constructor(readonly groups: GroupsUnderTest) {}

  static async start(): Promise<ElectionsUnderTest> {
    return new ElectionsUnderTest(await GroupsUnderTest.start());
  }

  get service() {
    return this.groups.service;
  }

  /** One group of all `count` members. */
  async aGroup(count: number): Promise<{ union: Union; group: Group }> {
    const union = await this.groups.union(count);
    const [group] = (await this.groups.divided(union, 1)).groups;
    return { union, group: group! };
  }

  open(caller: Caller, groupId: string, over: object = {}): Promise<Answer> {
    return this.groups.act<Answer>(caller, 'openGroupLeaderElection', PAYLOAD, { groupId, closeOn: '2025-03-28', ...over });
  }

  cast(caller: Caller, electionId: string, candidateId: string | null, over: object = {}): Promise<Answer> {
    return this.groups.act<Answer>(caller, 'castGroupLeaderVote', PAYLOAD, { electionId, candidateId, ...over });
  }

  close(caller: Caller, { id, version }: Pick<Election, 'id' | 'version'>): Promise<Answer> {
    return this.groups.act<Answer>(caller, 'closeGroupLeaderElection', PAYLOAD, { id, version });
  }

  /** A group of `count` with its election open. */
  async opened(count: number): Promise<{ union: Union; group: Group; election: Election; voters: Caller[] }> {
    const { union, group } = await this.aGroup(count);
    const { groupLeaderElection, userErrors } = await this.open(union.office, group.id);
    expect(userErrors).toEqual([]);
    return { union, group, election: groupLeaderElection!, voters: union.members.map((id) => memberOf(union.id, id)) };
  }

  /** As `opened`, then `votes` for the first member by as many others, and closed once the last day has come. */
  async closed(count: number, votes: number): Promise<{ union: Union; group: Group; election: Election }> {
    const { union, group, election, voters } = await this.opened(count);
    for (const voter of voters.slice(0, votes)) expect((await this.cast(voter, election.id, union.members[0]!)).userErrors).toEqual([]);
    this.service.at('2025-03-28T18:00:00+08:00');
    const { groupLeaderElection, userErrors } = await this.close(union.office, election);
    expect(userErrors).toEqual([]);
    return { union, group, election: groupLeaderElection! };
  }

  async read(caller: Caller, id: string): Promise<Election | null> {
    return (await this.service.data<{ groupLeaderElection: Election | null }>(caller, `query ($id: ID!) { groupLeaderElection(id: $id) { ${ELECTION} mayVote } }`, { id }))
      .groupLeaderElection;
  }
}
