import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { electionRoundModel, type ElectionRoundRecord } from './election-round.model.js';

@Injectable()
export class ElectionRoundRepository extends ScopedRepository<ElectionRoundRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(electionRoundModel(store.connection));
  }

  /** @returns at most `limit` rounds of the subtree in which the office has the next step. */
  forOffice(scope: Scope, orgId: string, limit: number): Promise<ElectionRoundRecord[]> {
    const next = { $or: [{ state: 'AWAITING_INSTRUCTION', instructedOn: { $ne: null } }, { state: { $in: ['VOTING', 'COUNTED', 'CERTIFIED'] } }] };
    return this.find(scope, { orgScope: orgId, state: { $in: ['AWAITING_INSTRUCTION', 'VOTING', 'COUNTED', 'CERTIFIED'] }, ...next })
      .sort({ _id: 1 })
      .limit(limit)
      .exec();
  }
}
