import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { UnitOfWork, type Act } from '@uniongraph/mongo';
import type { At } from '@uniongraph/norms';
import { checkSlip, encodeSlip, tally, type TallyProof } from '@uniongraph/tally';
import { SecretBallot } from '../ballot/secret-ballot.js';
import type { MemberRecord } from '../member/member.model.js';
import { MemberRepository } from '../member/member.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { CastOrganBallotInput, CloseOrganElectionInput, OpenOrganElectionInput } from '../schema-types.js';
import type { ElectionRoundRecord } from './election-round.model.js';
import { ElectionRoundRepository } from './election-round.repository.js';
import { checkBallot, checkDays, checkMayClose, checkSlate, checkState, outcomeOf, refuse, rollOf } from './election-round.rules.js';
import { electionScope } from './election-round.scope.js';

const OF_THE_UNION = Scope.system('roll and candidates are members of a union that the caller may hold an election of');

/** The secret vote: roll frozen, slips cast, counted with a proof. */
@Injectable()
export class OrganVoteService {
  constructor(
    private readonly rounds: ElectionRoundRepository,
    private readonly organizations: OrganizationRepository,
    private readonly members: MemberRepository,
    private readonly ballot: SecretBallot,
    private readonly work: UnitOfWork,
  ) {}

  open(caller: Caller, input: OpenOrganElectionInput): Promise<ElectionRoundRecord> {
    return this.work.run(caller, 'openOrganElection', input, async (act) => {
      const current = await this.rounds.forChange(electionScope(caller, 'election.write'), input.id, input.version, act.session);
      checkState(current, 'NOMINATING');
      const at = await this.at(act, current);
      const days = { openOn: input.openOn ?? at.on, closeOn: input.closeOn };
      checkDays(days, at.on);
      checkSlate(current, input.preliminaryCandidates ?? null, at);
      const electors = rollOf(current.method!.electorate, await this.members.activeBelow(current.orgId, act.session), input.delegateIds ?? null, at);
      const { salt, digest } = await this.ballot.open(act, current, current._id, electors);
      const saved = await act.update(this.rounds.model, current, { state: 'VOTING', ...days, eligibleCount: electors.length, rollSalt: salt, rollDigest: digest });
      act.emit('OrganElectionOpened', saved, { roundId: saved._id, organ: saved.organ, ...days });
      return saved;
    });
  }

  /** What is remembered of the request has no choice in it: see SecretBallot. */
  cast(caller: Caller, { requestId, roundId, candidateIds }: CastOrganBallotInput): Promise<ElectionRoundRecord> {
    const remembered = { requestId, roundId };
    return this.work.run(caller, 'castOrganBallot', remembered, async (act) => {
      const round = await this.rounds.byId(electionScope(caller, 'election.read'), roundId, act.session);
      if (!round) refuse('NOT_FOUND', '找不到该改选 | There is no such re-election', ['input', 'roundId']);
      const at = await this.at(act, round);
      checkBallot(round, candidateIds, checkSlip(at, round.method?.seats ?? 1, candidateIds), at.on);
      await this.vote(act, round, encodeSlip(candidateIds));
      return round;
    });
  }

  close(caller: Caller, input: CloseOrganElectionInput): Promise<ElectionRoundRecord> {
    return this.work.run(caller, 'closeOrganElection', input, async (act) => {
      const current = await this.rounds.forChange(electionScope(caller, 'election.write'), input.id, input.version, act.session);
      checkState(current, 'VOTING');
      checkMayClose(current, await this.ballot.turnout(act, current._id), today(act.now));
      const standing = await this.candidatesOf(act, current);
      const proof = await this.count(act, current, standing);
      const eligible = new Set(standing.filter((member) => member.status === 'ACTIVE' && member.orgScope.includes(current.orgId)).map(({ _id }) => _id));
      const { state, candidates, reason } = outcomeOf(proof, current, (id) => eligible.has(id));
      const saved = await act.update(this.rounds.model, current, { state, candidates, outcomeReason: reason, votesCast: proof.count.issued, proof: JSON.stringify(proof) });
      act.emit('OrganElectionClosed', saved, { roundId: saved._id, organ: saved.organ, state });
      return saved;
    });
  }

  /** OR-14b: who was on the roll and keeps the membership only, or has left, by now votes no more. */
  private async vote(act: Act, round: ElectionRoundRecord, slip: string): Promise<void> {
    const { memberId } = act.caller;
    const voter = memberId === null ? null : await this.members.byId(OF_THE_UNION, memberId, act.session);
    const isThere = voter?.status === 'ACTIVE' && voter.orgScope.includes(round.orgId);
    const cast = isThere ? await this.ballot.cast(act, round._id, voter._id, slip) : 'NOT_ON_ROLL';
    const field = ['input', 'roundId'];
    if (cast === 'NOT_ON_ROLL')
      refuse('NOT_ON_ROLL', '仅名册上的在籍会员可投票；保留会籍者无选举权 | Only active members on the roll vote; who keeps a membership does not', field);
    if (cast === 'ALREADY_VOTED') refuse('ALREADY_VOTED', '您已投过票，每人一次 | You have voted: each votes once', field);
    if (cast === 'CLOSED') refuse('WRONG_STATE', '投票已结束 | Voting is over', field);
  }

  private async count(
    act: Act,
    { _id, organ, termNo, method, orgScope, candidates, rollSalt, rollDigest }: ElectionRoundRecord,
    standing: readonly MemberRecord[],
  ): Promise<TallyProof> {
    const vote = await this.ballot.close(act, _id, { salt: rollSalt!, digest: rollDigest! });
    const nameOf = new Map(standing.map((member) => [member._id, member.name]));
    return tally({
      ...vote,
      at: await this.at(act, { orgScope }),
      election: { id: _id, title: `${organ} ${termNo}` },
      seats: method!.seats,
      organ: organ === 'UNION_COMMITTEE' ? 'COMMITTEE' : null,
      candidates: candidates.map(({ memberId }) => ({ id: memberId, name: nameOf.get(memberId) ?? memberId })),
    });
  }

  private async candidatesOf(act: Act, { candidates }: ElectionRoundRecord): Promise<MemberRecord[]> {
    const ids = candidates.map(({ memberId }) => memberId);
    return (await this.members.byIds(OF_THE_UNION, ids, act.session)).filter((member) => member !== null);
  }

  private async at(act: Act, { orgScope }: Pick<ElectionRoundRecord, 'orgScope'>): Promise<At> {
    return { region: await this.organizations.regionAt(orgScope, act.session), on: today(act.now) };
  }
}
