import type { Caller } from '@uniongraph/access';
import { holding, memberOf, startTestService, type TestService } from '@uniongraph/testing';
import { filingsOf, type Filings } from '../filing/filing.seed.js';
import { anIdNumber, registerOf, type Register } from '../member/member.seed.js';
import { treeOf, type Tree } from '../organization/organization.seed.js';
import { membership } from '../subgraph.js';

type Input = Record<string, unknown>;

const ROUND = `id version state organ termNo begunOn instructedOn certifiedOn filedOn eligibleCount votesCast outcomeReason rollDigest proof
  method { seats electorate } candidates { memberId name votes isElected } request { id version state } filing { id } committee { id }`;
export const DOCUMENT = { name: '改选办法.pdf', location: 's3://methods/1', sha256: 'b'.repeat(64) };

export interface RoundView {
  id: string;
  version: number;
  state: string;
  rollDigest: string | null;
  proof: string | null;
  outcomeReason: string | null;
  candidates: { memberId: string; votes: number | null; isElected: boolean | null }[];
  request: { id: string; version: number } | null;
  committee: { id: string } | null;
}
interface Refusal {
  code: string;
  field: string[];
  clause: string | null;
}

/** A union below a superior, their offices, and its members. */
export interface Voters {
  union: string;
  office: Caller;
  superior: Caller;
  members: string[];
}

/** Re-elections under test: acts by name, and rounds brought to a stage. The clock stands at 2025-03-31. */
export class ElectionsUnderTest {
  readonly filings: Filings;
  readonly register: Register;
  readonly tree: Tree;

  private constructor(readonly service: TestService) {
    this.filings = filingsOf(service);
    this.register = registerOf(service);
    this.tree = treeOf(service);
  }

  static async start(): Promise<ElectionsUnderTest> {
    const service = await startTestService(membership);
    service.at('2025-03-31T10:00:00+08:00');
    return new ElectionsUnderTest(service);
  }

  async attempt(caller: Caller, act: string, input: Input): Promise<{ round: RoundView | null; userErrors: Refusal[] }> {
    const type = `${act[0]!.toUpperCase()}${act.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${act}(input: $input) { electionRound { ${ROUND} } userErrors { code field clause } } }`;
    const payload = (await this.service.data<Record<string, { electionRound: RoundView | null; userErrors: Refusal[] }>>(caller, query, { input }))[act]!;
    return { round: payload.electionRound, userErrors: payload.userErrors };
  }

  async must(caller: Caller, act: string, input: Input): Promise<RoundView> {
    const { round, userErrors } = await this.attempt(caller, act, input);
    if (!round || userErrors.length > 0) throw new Error(`${act}: ${JSON.stringify(userErrors)}`);
    return round;
  }

  async refusals(caller: Caller, act: string, input: Input): Promise<string[]> {
    return (await this.attempt(caller, act, input)).userErrors.map(({ code, field }) => [code, ...field].join(' '));
  }

  async voters(count: number): Promise<Voters> {
    const superior = await this.tree.registered(null);
    const union = await this.tree.registered(superior.id);
    const people = Array.from({ length: count }, (_, i) => ({ name: `会员${i}`, idNumber: anIdNumber(), employmentType: 'PERMANENT', joinedOn: '2021-05-01' }));
    const { members } = await this.register.import(union.id, people);
    return {
      union: union.id,
      office: holding('UNION_OFFICE', union.id, { subject: `office-${union.id}` }),
      superior: holding('UNION_OFFICE', superior.id, { subject: `office-${superior.id}` }),
      members: members!.map(({ id }) => id),
    };
  }

  requested({ union, office }: Voters, over: Input = {}): Promise<RoundView> {
    return this.must(office, 'requestElectionMethod', this.request(union, over));
  }

  request(orgId: string, over: Input = {}): Input {
    return { orgId, organ: 'UNION_COMMITTEE', termNo: 3, occasion: 'REORGANISATION', text: '结合公司人事调整进行改选，请示改选办法。', ...over };
  }

  async replied(voters: Voters, round: RoundView): Promise<RoundView> {
    await this.filings.must(voters.superior, 'replyFiling', { id: round.request!.id, version: round.request!.version, text: '同意改选。' });
    return (await this.read(voters.office, round.id))!;
  }

  /** With the method set: these many seats. */
  async methodSet(voters: Voters, seats: number, over: Input = {}): Promise<RoundView> {
    const { id, version } = await this.replied(voters, await this.requested(voters));
    return this.must(voters.office, 'setElectionMethod', { id, version, document: DOCUMENT, seats, ...over });
  }

  async nominated(voters: Voters, seats: number, candidates: number, over: Input = {}): Promise<RoundView> {
    let round = await this.methodSet(voters, seats, over);
    for (const memberId of voters.members.slice(0, candidates))
      round = await this.must(voters.office, 'nominateCandidate', { id: round.id, version: round.version, memberId, nominatedBy: '各小组推荐' });
    return round;
  }

  async opened(voters: Voters, seats = 1, candidates = 2): Promise<RoundView> {
    const { id, version } = await this.nominated(voters, seats, candidates);
    return this.must(voters.office, 'openOrganElection', { id, version, closeOn: '2025-04-02' });
  }

  cast({ union }: Voters, roundId: string, memberId: string, candidateIds: readonly string[]): Promise<string[]> {
    return this.refusals(memberOf(union, memberId), 'castOrganBallot', { roundId, candidateIds });
  }

  /** Every one of `voting` members votes for the first `seats` candidates, and the vote is closed. */
  async counted(voters: Voters, seats = 1, voting = voters.members.length): Promise<RoundView> {
    const { id } = await this.opened(voters, seats, seats + 1);
    for (const memberId of voters.members.slice(0, voting)) await this.cast(voters, id, memberId, voters.members.slice(0, seats));
    this.service.at('2025-04-02T10:00:00+08:00');
    const round = (await this.read(voters.office, id))!;
    return this.must(voters.office, 'closeOrganElection', { id, version: round.version });
  }

  certified(voters: Voters, { id, version }: RoundView, over: Input = {}): Promise<RoundView> {
    const posts = [{ memberId: voters.members[0], duty: 'CHAIR' }];
    return this.must(voters.office, 'certifyElection', { id, version, name: '第三届工会委员会', termTo: '2028-04-01', posts, ...over });
  }

  fileResult({ union, office }: Voters, recordId: string): Promise<{ id: string; version: number }> {
    const about = { recordType: 'ElectionRound', recordId };
    return this.filings.must(office, 'submitFiling', { fromOrgId: union, kind: 'FOR_RECORD', subject: '改选结果备案', text: '选举结果报请备案。', about });
  }

  async read(caller: Caller, id: string): Promise<RoundView | null> {
    return (await this.service.data<{ electionRound: RoundView | null }>(caller, `query ($id: ID!) { electionRound(id: $id) { ${ROUND} } }`, { id })).electionRound;
  }

  /** @returns the live grants that come with offices of the member. */
  async rolesOf(memberId: string): Promise<string[]> {
    const grants = await this.service.store.connection.collection('grants').find({ memberId, revokedAt: null }).toArray();
    return grants
      .map(({ role }) => role as string)
      .filter((role) => role !== 'MEMBER')
      .sort();
  }
}
