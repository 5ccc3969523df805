import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { oneEach, type Store } from '@uniongraph/mongo';
import { loader, STORE, type RequestContext } from '@uniongraph/subgraph';
import { BallotRollRepository } from '../ballot/ballot.repository.js';
import { MemberRepository } from '../member/member.repository.js';
import type { ElectionRoundRecord } from './election-round.model.js';
import { ElectionRoundRepository } from './election-round.repository.js';
import { isVotingDay } from './election-round.rules.js';
import { electionScope } from './election-round.scope.js';

const CANDIDATES = Scope.system('who may see an election may know the names of its candidates');

/** Batched reads: one query each, however many rounds a request asks about. */
@Injectable()
export class ElectionRoundLoader {
  constructor(
    private readonly rounds: ElectionRoundRepository,
    private readonly rolls: BallotRollRepository,
    private readonly members: MemberRepository,
    @Inject(STORE) private readonly store: Store,
  ) {}

  byId(context: RequestContext, id: string): Promise<ElectionRoundRecord | null> {
    return loader(context, 'electionRound.byId', (ids) => this.rounds.byIds(electionScope(context.caller, 'election.read'), ids)).load(id);
  }

  async candidateName(context: RequestContext, memberId: string): Promise<string | null> {
    return (await loader(context, 'electionRound.candidate', (ids) => this.members.byIds(CANDIDATES, ids)).load(memberId))?.name ?? null;
  }

  /** @returns whether the caller may vote now; null for who is no member. */
  async mayVote(context: RequestContext, round: ElectionRoundRecord): Promise<boolean | null> {
    const { memberId } = context.caller;
    if (memberId === null) return null;
    if (round.state !== 'VOTING' || !isVotingDay(round, today(this.store.now()))) return false;
    const own = loader(context, 'electionRound.ownEntry', async (ids) => oneEach(ids, await this.rolls.entriesOf(ids, memberId), (entry) => entry.electionId));
    return (await own.load(round._id))?.hasVoted === false;
  }
}
