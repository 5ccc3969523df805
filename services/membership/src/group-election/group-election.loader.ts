import { Inject, Injectable } from '@nestjs/common';
import { today } from '@uniongraph/calendar';
import { oneEach, type Store } from '@uniongraph/mongo';
import { loader, STORE, type RequestContext } from '@uniongraph/subgraph';
import { BallotRollRepository } from '../ballot/ballot.repository.js';
import type { GroupElectionRecord } from './group-election.model.js';
import { GroupElectionRepository } from './group-election.repository.js';
import { isVotingDay } from './group-election.rules.js';
import { electionScope } from './group-election.scope.js';

/** Batched reads: one query each, however many elections a request asks about. */
@Injectable()
export class GroupElectionLoader {
  constructor(
    private readonly elections: GroupElectionRepository,
    private readonly rolls: BallotRollRepository,
    @Inject(STORE) private readonly store: Store,
  ) {}

  byId(context: RequestContext, id: string): Promise<GroupElectionRecord | null> {
    return loader(context, 'groupElection.byId', (ids) => this.elections.byIds(electionScope(context.caller, 'groupElection.read'), ids)).load(id);
  }

  latestOf(context: RequestContext, groupId: string): Promise<GroupElectionRecord | null> {
    return loader(context, 'groupElection.latest', (ids) => this.elections.latestOf(electionScope(context.caller, 'groupElection.read'), ids)).load(groupId);
  }

  /** @returns whether the caller may vote now; null for who is no member. */
  async mayVote(context: RequestContext, election: GroupElectionRecord): Promise<boolean | null> {
    const { memberId } = context.caller;
    if (memberId === null) return null;
    if (election.state !== 'OPEN' || !isVotingDay(election, today(this.store.now()))) return false;
    const entry = await loader(context, 'groupElection.ownEntry', async (ids) => oneEach(ids, await this.rolls.entriesOf(ids, memberId), (row) => row.electionId)).load(
      election._id,
    );
    return entry?.hasVoted === false;
  }
}
