import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { allOfEach, oneEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { inspectionFindingModel, type InspectionFindingRecord } from './inspection-finding.model.js';

const FIGURES = Scope.system('how many findings are overdue is a figure by which a branch is scored');

@Injectable()
export class InspectionFindingRepository extends ScopedRepository<InspectionFindingRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(inspectionFindingModel(store.connection));
  }

  /** @returns per inspection its findings, in order: one query. */
  async ofVisits(scope: Scope, visitIds: readonly string[]): Promise<InspectionFindingRecord[][]> {
    const found = await this.find(scope, { visitId: { $in: [...visitIds] } })
      .sort({ visitId: 1, _id: 1 })
      .exec();
    return allOfEach(visitIds, found, ({ visitId }) => visitId);
  }

  /** @returns at most `limit` open findings of the subtree that are due on or before `until`, the first due in front. */
  openBy(scope: Scope, orgId: string, until: string | null, limit: number): Promise<InspectionFindingRecord[]> {
    return this.find(scope, { orgScope: orgId, closedOn: null, ...(until !== null && { dueOn: { $lte: until } }) })
      .sort({ dueOn: 1, _id: 1 })
      .limit(limit)
      .exec();
  }

  /** @returns per branch how many of its findings are open past their day, by which its score is deducted: one query. */
  async overdueAt(branchIds: readonly string[], on: string): Promise<number[]> {
    const overdue = { orgId: { $in: [...branchIds] }, closedOn: null, dueOn: { $lt: on } };
    const rows = await this.aggregate<{ _id: string; count: number }>(FIGURES, overdue, [{ $group: { _id: '$orgId', count: { $sum: 1 } } }]);
    return oneEach(branchIds, rows, ({ _id }) => _id).map((row) => row?.count ?? 0);
  }
}
