import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import type { LocalDate } from '@uniongraph/calendar';
import { allOfEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { honourModel, type HonourRecord } from './honour.model.js';

const PER_HOLDER_MAX = 100;

@Injectable()
export class HonourRepository extends ScopedRepository<HonourRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(honourModel(store.connection));
  }

  /** @returns per holder what is held on `day`, newest first, 100 at most: one query. */
  async heldBy(scope: Scope, holderIds: readonly string[], day: LocalDate, session?: ClientSession): Promise<HonourRecord[][]> {
    const found = await this.find(scope, { holderId: { $in: [...holderIds] }, ...heldOn(day) }, session)
      .sort({ grantedOn: -1, _id: -1 })
      .exec();
    return allOfEach(holderIds, found, (record) => record.holderId).map((held) => held.slice(0, PER_HOLDER_MAX));
  }

  /** @returns at most `limit` honours of the subtree to be reviewed by `until`, nearest first: not those revoked, nor those that ran out before `on`. */
  dueForReview(scope: Scope, { orgId, on, until, limit }: { orgId: string; on: LocalDate; until: LocalDate; limit: number }): Promise<HonourRecord[]> {
    const open = { revokedOn: null, $or: [{ validTo: null }, { validTo: { $gte: on } }] };
    return this.find(scope, { orgScope: orgId, reviewOn: { $ne: null, $lte: until }, ...open })
      .sort({ reviewOn: 1, _id: 1 })
      .limit(limit)
      .exec();
  }

  /** @returns how many honours the subtree held on `day`. */
  countHeld(orgId: string, day: LocalDate, title?: string): Promise<number> {
    return this.count(Scope.system('a count of honours for the plan'), { orgScope: orgId, ...(title !== undefined && { title }), ...heldOn(day) });
  }

  /** @returns the highest number of stars that the organisation itself held on `day`; 0 without any. */
  async starsOf(orgId: string, day: LocalDate, session?: ClientSession): Promise<number> {
    const [held = []] = await this.heldBy(Scope.system('the stars of a union for its plan'), [orgId], day, session);
    return Math.max(0, ...held.map(({ starLevel }) => starLevel ?? 0));
  }
}

function heldOn(day: LocalDate) {
  return {
    terms: { $elemMatch: { from: { $lte: day }, $or: [{ to: null }, { to: { $gte: day } }] } },
    $and: [{ $or: [{ revokedOn: null }, { revokedOn: { $gt: day } }] }],
  };
}
