import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import { allOfEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { planCommentModel, type PlanCommentRecord } from './plan-comment.model.js';

const SHOWN = 100;

@Injectable()
export class PlanCommentRepository extends ScopedRepository<PlanCommentRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(planCommentModel(store.connection));
  }

  /** @returns per plan its newest 100 comments, newest first: one query. */
  async ofPlans(scope: Scope, planIds: readonly string[]): Promise<PlanCommentRecord[][]> {
    const found = await this.find(scope, { planId: { $in: [...planIds] } })
      .sort({ _id: -1 })
      .limit(SHOWN * planIds.length)
      .exec();
    return allOfEach(planIds, found, (comment) => comment.planId).map((comments) => comments.slice(0, SHOWN));
  }
}
