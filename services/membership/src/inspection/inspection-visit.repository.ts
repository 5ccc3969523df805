import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import { oneEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { inspectionVisitModel, type InspectionVisitRecord } from './inspection-visit.model.js';

export interface VisitsOfYear {
  visits: number;
  lastOn: string | null;
}

@Injectable()
export class InspectionVisitRepository extends ScopedRepository<InspectionVisitRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(inspectionVisitModel(store.connection));
  }

  /** @returns per branch how often it was inspected in the year, and when last: one query. */
  async inYear(scope: Scope, branchIds: readonly string[], year: number): Promise<VisitsOfYear[]> {
    const inYear = { orgId: { $in: [...branchIds] }, on: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } };
    const rows = await this.aggregate<VisitsOfYear & { _id: string }>(scope, inYear, [{ $group: { _id: '$orgId', visits: { $sum: 1 }, lastOn: { $max: '$on' } } }]);
    return oneEach(branchIds, rows, ({ _id }) => _id).map((row) => ({ visits: row?.visits ?? 0, lastOn: row?.lastOn ?? null }));
  }
}
