import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { rectificationItemModel, type RectificationItemRecord } from './rectification.model.js';
import type { BoardCell } from './rectification.rules.js';

const OF_THE_DESK = Scope.system("the desk's own reader is checked by its service");

@Injectable()
export class RectificationRepository extends ScopedRepository<RectificationItemRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(rectificationItemModel(store.connection));
  }

  /** @returns at most `limit` items of the subtree that are not closed and due on or before `until`, the first due in front. */
  unclosedBy(orgId: string, until: string, limit: number): Promise<RectificationItemRecord[]> {
    return this.find(OF_THE_DESK, { orgScope: orgId, state: { $in: ['OPEN', 'COMPLETED'] }, dueOn: { $lte: until } })
      .sort({ dueOn: 1, _id: 1 })
      .limit(limit)
      .exec();
  }

  /** @returns the subtree's items counted: one query. */
  async cells(scope: Scope, orgId: string, today: string): Promise<BoardCell[]> {
    const overdue = { $sum: { $cond: [{ $and: [{ $eq: ['$state', 'OPEN'] }, { $lt: ['$dueOn', today] }] }, 1, 0] } };
    return this.aggregate<BoardCell>(scope, { orgScope: orgId }, [
      { $group: { _id: { vice: '$vice', aspect: '$aspect', state: '$state' }, count: { $sum: 1 }, overdue } },
      { $project: { _id: 0, vice: '$_id.vice', aspect: '$_id.aspect', state: '$_id.state', count: 1, overdue: 1 } },
    ]);
  }
}
