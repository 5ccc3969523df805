import { Injectable } from '@nestjs/common';
import { newRecord, type Act, type Place } from '@uniongraph/mongo';
import { freezeRoll, leafOf, type Roll } from '@uniongraph/tally';
import { BallotBoxRepository, BallotRollRepository } from './ballot.repository.js';

/** What is kept with an election of its roll. */
export interface RollSeal {
  salt: string;
  digest: string;
}

/** What `tally` of libs/tally wants of a vote that is over. */
export interface Counted {
  roll: Roll;
  attended: string[];
  slips: string[];
}

export type Cast = 'CAST' | 'NOT_ON_ROLL' | 'ALREADY_VOTED' | 'CLOSED';

/**
 * Secret votes of members (无记名投票) for the slices that hold elections: roll and slips apart, with no key between them. A mutation
 * that casts gives `work.run` an input without the choice: what is remembered of a `requestId` has a digest of it.
 */
@Injectable()
export class SecretBallot {
  constructor(
    private readonly rolls: BallotRollRepository,
    private readonly boxes: BallotBoxRepository,
  ) {}

  /** Freezes the roll and sets up the box. @returns what the election keeps: the digest is for everybody to see. */
  async open(act: Act, place: Place, electionId: string, memberIds: readonly string[]): Promise<RollSeal> {
    const { salt, digest } = freezeRoll(memberIds);
    await act.insertMany(
      this.rolls.model,
      memberIds.map((memberId) => ({ ...newRecord('brl', act, place), electionId, memberId, hasVoted: false })),
    );
    await act.insert(this.boxes.model, { ...newRecord('box', act, place), electionId, slips: [], isSealed: false });
    return { salt, digest };
  }

  /** Each on the roll once: of two casts at the same moment one waits, and then finds that the voter has voted. */
  async cast(act: Act, electionId: string, memberId: string, slip: string): Promise<Cast> {
    const entry = await this.rolls.entryOf(electionId, memberId, act.session);
    if (!entry) return 'NOT_ON_ROLL';
    if (entry.hasVoted) return 'ALREADY_VOTED';
    await act.update(this.rolls.model, entry, { hasVoted: true });
    return (await this.boxes.drop(act, electionId, slip)) ? 'CAST' : 'CLOSED';
  }

  /** @returns how many of the roll have voted. */
  async turnout(act: Act, electionId: string): Promise<{ entitled: number; voted: number }> {
    const roll = await this.rolls.whole(electionId, act.session);
    return { entitled: roll.length, voted: roll.filter(({ hasVoted }) => hasVoted).length };
  }

  /** Seals the box; nothing comes in any more. @throws Error when the roll is not the one that was frozen. */
  async close(act: Act, electionId: string, { salt, digest }: RollSeal): Promise<Counted> {
    const box = await this.boxes.of(electionId, act.session);
    if (!box || box.isSealed) throw new Error(`the box of ${electionId} is missing or sealed`);
    const { slips } = await act.update(this.boxes.model, box, { isSealed: true });
    const entries = await this.rolls.whole(electionId, act.session);
    const roll = freezeRoll(
      entries.map(({ memberId }) => memberId),
      salt,
    );
    if (roll.digest !== digest) throw new Error(`the roll of ${electionId} is not the one that was frozen`);
    const attended = entries.filter(({ hasVoted }) => hasVoted).map(({ memberId }) => leafOf(salt, memberId));
    return { roll, attended, slips };
  }
}
