import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { suggestionModel, type SuggestionRecord, type SuggestionState } from './suggestion.model.js';

const OWN_MAX = 100;

@Injectable()
export class SuggestionRepository extends ScopedRepository<SuggestionRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(suggestionModel(store.connection));
  }

  /** @returns the newest 100 of the author's proposals, newest first. */
  byAuthor(scope: Scope, memberId: string): Promise<SuggestionRecord[]> {
    return this.find(scope, { authorIds: memberId }).sort({ _id: -1 }).limit(OWN_MAX).exec();
  }

  /** @returns how many proposals of the subtree, submitted on days `from` to `to`, are in each state. */
  async countByState(scope: Scope, orgId: string, from: string, to: string): Promise<Map<SuggestionState, number>> {
    const submitted = { orgScope: orgId, submittedOn: { $gte: from, $lte: to } };
    const rows = await this.aggregate<{ _id: SuggestionState; count: number }>(scope, submitted, [{ $group: { _id: '$state', count: { $sum: 1 } } }]);
    return new Map(rows.map((row) => [row._id, row.count]));
  }
}
