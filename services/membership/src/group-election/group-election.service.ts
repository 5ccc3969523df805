import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import { encodeSlip, tally, type TallyProof } from '@uniongraph/tally';
import { SecretBallot } from '../ballot/secret-ballot.js';
import type { UnionGroupRecord } from '../group/group.model.js';
import { UnionGroupRepository } from '../group/group.repository.js';
import type { MemberRecord } from '../member/member.model.js';
import { MemberRepository } from '../member/member.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { CastGroupLeaderVoteInput, CloseGroupLeaderElectionInput, OpenGroupLeaderElectionInput } from '../schema-types.js';
import type { GroupElectionRecord } from './group-election.model.js';
import { GroupElectionRepository } from './group-election.repository.js';
import { candidatesFrom, checkChoice, checkDays, checkGroup, checkMayClose, checkState, checkVotingDay, outcomeOf, refuse, SEATS } from './group-election.rules.js';
import { electionScope } from './group-election.scope.js';

const OF_THE_GROUP = Scope.system('roll and candidates are the members of a group that the caller may hold an election of');

@Injectable()
export class GroupElectionService {
  constructor(
    private readonly elections: GroupElectionRepository,
    private readonly groups: UnionGroupRepository,
    private readonly members: MemberRepository,
    private readonly organizations: OrganizationRepository,
    private readonly ballot: SecretBallot,
    private readonly work: UnitOfWork,
  ) {}

  open(caller: Caller, input: OpenGroupLeaderElectionInput): Promise<GroupElectionRecord> {
    return this.work.run(caller, 'openGroupLeaderElection', input, async (act) => {
      const group = await this.groups.byId(electionScope(caller, 'groupElection.write'), input.groupId, act.session);
      if (!group) refuse('NOT_FOUND', '找不到该小组 | There is no such group', ['input', 'groupId']);
      checkGroup(group);
      const on = today(act.now);
      const days = { openOn: input.openOn ?? on, closeOn: input.closeOn };
      checkDays(days, on);
      // A round that closes the group at this moment, and who comes or goes, has to wait for this, or this for that.
      await act.hold(this.groups.model, group);
      const members = await this.members.inGroup(group._id, act.session);
      const candidates = candidatesFrom(input.candidateIds ?? null, members, { region: await this.organizations.regionAt(group.orgScope, act.session), on });
      const saved = await this.setUp(act, group, members, { ...days, candidates: candidates.map((memberId) => ({ memberId, votes: null })), planTaskIds: input.planTaskIds ?? [] });
      act.emit('GroupLeaderElectionOpened', saved, { electionId: saved._id, groupId: group._id });
      return saved;
    });
  }

  /** What is remembered of the request has no choice in it: see SecretBallot. */
  cast(caller: Caller, { requestId, electionId, candidateId }: CastGroupLeaderVoteInput): Promise<GroupElectionRecord> {
    const remembered = { requestId, electionId };
    return this.work.run(caller, 'castGroupLeaderVote', remembered, async (act) => {
      const election = await this.elections.byId(electionScope(caller, 'groupElection.read'), electionId, act.session);
      if (!election) refuse('NOT_FOUND', '找不到该选举 | There is no such election', ['input', 'electionId']);
      if (election.state !== 'OPEN') refuse('WRONG_STATE', '投票已结束 | Voting is over', ['input', 'electionId']);
      checkVotingDay(election, today(act.now));
      checkChoice(election, candidateId ?? null);
      await this.vote(act, election, candidateId ?? null);
      return election;
    });
  }

  close(caller: Caller, input: CloseGroupLeaderElectionInput): Promise<GroupElectionRecord> {
    return this.work.run(caller, 'closeGroupLeaderElection', input, async (act) => {
      const current = await this.elections.forChange(electionScope(caller, 'groupElection.write'), input.id, input.version, act.session);
      checkState(current, 'OPEN');
      checkMayClose(current, await this.ballot.turnout(act, current._id), today(act.now));
      const proof = await this.count(act, current);
      const there = await this.members.inGroup(current.groupId, act.session);
      const { winnerId, reason } = outcomeOf(proof, (memberId) => there.some(({ _id }) => _id === memberId));
      const votesOf = new Map(proof.count.votes.map(({ candidate, votes }) => [candidate, votes]));
      const saved = await act.update(this.elections.model, current, {
        state: winnerId ? 'ELECTED' : 'NOT_ELECTED',
        candidates: current.candidates.map(({ memberId }) => ({ memberId, votes: votesOf.get(memberId) ?? 0 })),
        votesCast: proof.count.issued,
        winnerId,
        outcomeReason: reason,
        closedOn: today(act.now),
        proof: JSON.stringify(proof),
      });
      act.emit('GroupLeaderElectionClosed', saved, { electionId: saved._id, groupId: saved.groupId, isElected: winnerId !== null });
      return saved;
    });
  }

  private async setUp(
    act: Act,
    group: UnionGroupRecord,
    members: readonly MemberRecord[],
    { planTaskIds, ...vote }: Pick<GroupElectionRecord, 'openOn' | 'closeOn' | 'candidates' | 'planTaskIds'>,
  ): Promise<GroupElectionRecord> {
    const record = newRecord('gle', act, group, planTaskIds);
    const ids = members.map(({ _id }) => _id);
    const { salt, digest } = await this.ballot.open(act, group, record._id, ids);
    const nothingYet = { votesCast: null, winnerId: null, outcomeReason: null, closedOn: null, filedOn: null, filingId: null, leftOfficeOn: null, proof: null };
    return act.insert(
      this.elections.model,
      { ...record, ...vote, ...nothingYet, groupId: group._id, state: 'OPEN', eligibleCount: ids.length, rollSalt: salt, rollDigest: digest },
      new DomainError('ALREADY_OPEN', '该小组已有未完成的选举 | The group has an election that is not finished', { field: ['input', 'groupId'] }),
    );
  }

  private async vote(act: Act, election: GroupElectionRecord, candidateId: string | null): Promise<void> {
    const { memberId } = act.caller;
    const voter = memberId === null ? null : await this.members.byId(OF_THE_GROUP, memberId, act.session);
    const isThere = voter?.status === 'ACTIVE' && voter.groupId === election.groupId;
    const cast = isThere ? await this.ballot.cast(act, election._id, voter._id, encodeSlip(candidateId === null ? [] : [candidateId])) : 'NOT_ON_ROLL';
    if (cast === 'NOT_ON_ROLL')
      refuse('NOT_ON_ROLL', '仅投票开始时即在该小组、现仍在组的会员可投票 | Only members who were in the group at the opening, and still are, vote', ['input', 'electionId']);
    if (cast === 'ALREADY_VOTED') refuse('ALREADY_VOTED', '您已投过票，每人一次 | You have voted: each votes once', ['input', 'electionId']);
    if (cast === 'CLOSED') refuse('WRONG_STATE', '投票已结束 | Voting is over', ['input', 'electionId']);
  }

  private async count(act: Act, { _id, groupId, orgScope, candidates, rollSalt, rollDigest }: GroupElectionRecord): Promise<TallyProof> {
    const group = await this.groups.byId(OF_THE_GROUP, groupId, act.session);
    const named = await this.members.byIds(
      OF_THE_GROUP,
      candidates.map(({ memberId }) => memberId),
      act.session,
    );
    const vote = await this.ballot.close(act, _id, { salt: rollSalt, digest: rollDigest });
    return tally({
      ...vote,
      at: { region: await this.organizations.regionAt(orgScope, act.session), on: today(act.now) },
      election: { id: _id, title: `${group?.name ?? ''}组长选举` },
      seats: SEATS,
      organ: null,
      candidates: candidates.map(({ memberId }, i) => ({ id: memberId, name: named[i]?.name ?? memberId })),
    });
  }
}
