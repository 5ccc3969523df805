import { Inject, Injectable } from '@nestjs/common';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { mustVisitRuleModel, type MustVisitRuleRecord } from './must-visit.model.js';

@Injectable()
export class MustVisitRepository extends ScopedRepository<MustVisitRuleRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(mustVisitRuleModel(store.connection));
  }

  /** A rule of must-visits is no secret. @returns the rules that these organisations made for themselves: one query. */
  ofOrganizations(orgIds: readonly string[], session?: ClientSession): Promise<MustVisitRuleRecord[]> {
    return this.model
      .find({ orgId: { $in: [...orgIds] } }, null, { session })
      .lean<MustVisitRuleRecord[]>()
      .exec();
  }
}
