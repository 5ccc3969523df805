import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { ballotBoxModel, type BallotBoxRecord } from './ballot-box.model.js';
import { ballotRollModel, type BallotRollEntry } from './ballot-roll.model.js';

const OF_AN_ELECTION = Scope.system('who may open, vote or close is decided by the election that the roll and the box belong to');

@Injectable()
export class BallotRollRepository extends ScopedRepository<BallotRollEntry> {
  constructor(@Inject(STORE) store: Store) {
    super(ballotRollModel(store.connection));
  }

  async entryOf(electionId: string, memberId: string, session?: ClientSession): Promise<BallotRollEntry | null> {
    return (await this.find(OF_AN_ELECTION, { electionId, memberId }, session).exec())[0] ?? null;
  }

  /** @returns per election the member's entry: one query. */
  entriesOf(electionIds: readonly string[], memberId: string): Promise<BallotRollEntry[]> {
    return this.find(OF_AN_ELECTION, { electionId: { $in: [...electionIds] }, memberId }).exec();
  }

  whole(electionId: string, session: ClientSession): Promise<BallotRollEntry[]> {
    return this.find(OF_AN_ELECTION, { electionId }, session).exec();
  }
}

@Injectable()
export class BallotBoxRepository extends ScopedRepository<BallotBoxRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(ballotBoxModel(store.connection));
  }

  async of(electionId: string, session: ClientSession): Promise<BallotBoxRecord | null> {
    return (await this.find(OF_AN_ELECTION, { electionId }, session).exec())[0] ?? null;
  }

  /**
   * Puts a slip where its text belongs, so that no order of voting is kept. It leaves no audit entry: the digests before and after
   * would let anybody who can try out a few names find out what this very voter chose.
   * @returns false when the box is sealed.
   */
  async drop({ session }: Act, electionId: string, slip: string): Promise<boolean> {
    const { matchedCount } = await this.model.collection.updateOne({ electionId, isSealed: false }, { $push: { slips: { $each: [slip], $sort: 1 } } } as never, { session });
    return matchedCount === 1;
  }
}
