import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import { allOfEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { activityModel, type ActivityRecord } from './activity.model.js';

const CALENDAR_MAX = 200;

@Injectable()
export class ActivityRepository extends ScopedRepository<ActivityRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(activityModel(store.connection));
  }

  /** @returns at most 200 activities of the subtree that begin before `end` and end after `start`, earliest first. */
  between(scope: Scope, orgId: string, start: Date, end: Date): Promise<ActivityRecord[]> {
    return this.find(scope, { orgScope: orgId, from: { $lt: end }, to: { $gt: start } })
      .sort({ from: 1, _id: 1 })
      .limit(CALENDAR_MAX)
      .exec();
  }

  /** @returns per organisation the latest `first` activities that it hosts: one query. */
  async latestOf(scope: Scope, orgIds: readonly string[], first: number): Promise<ActivityRecord[][]> {
    const latest = { $topN: { n: first, sortBy: { from: -1, _id: -1 }, output: '$$ROOT' } } as const;
    const rows = await this.aggregate<{ records: ActivityRecord[] }>(scope, { orgId: { $in: [...orgIds] } }, [{ $group: { _id: '$orgId', records: latest } }]);
    return allOfEach(
      orgIds,
      rows.flatMap(({ records }) => records),
      ({ orgId }) => orgId,
    );
  }
}
