import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { unionCongressModel, type UnionCongressRecord } from './union-congress.model.js';

const FIGURES = Scope.system('which session was held is a figure, the same for every viewer');

@Injectable()
export class UnionCongressRepository extends ScopedRepository<UnionCongressRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(unionCongressModel(store.connection));
  }

  /** @returns the organisation's session with the highest number. */
  async latest(orgId: string, session: ClientSession): Promise<UnionCongressRecord | null> {
    const [latest] = await this.find(Scope.system('the next session follows from the last'), { orgId }, session).sort({ termNo: -1, sessionNo: -1 }).limit(1).exec();
    return latest ?? null;
  }

  /** @returns whether the organisation has opened that session. */
  async wasHeld(orgId: string, termNo: number, sessionNo: number): Promise<boolean> {
    return (await this.count(FIGURES, { orgId, termNo, sessionNo, openedOn: { $ne: null } })) > 0;
  }

  /** @returns how many sessions the organisation opened on the days `from` to `to`, both included. */
  openedIn(orgId: string, { from, to }: { from: string; to: string }): Promise<number> {
    return this.count(FIGURES, { orgId, openedOn: { $gte: from, $lte: to } });
  }

  /** @returns the sessions with a resolution that one of the tasks carries: one query. */
  carriedBy(scope: Scope, taskIds: readonly string[]): Promise<UnionCongressRecord[]> {
    return this.find(scope, { 'resolutions.planTaskIds': { $in: [...taskIds] } })
      .sort({ _id: 1 })
      .exec();
  }

  /** @returns at most `limit` sessions of the subtree that are in preparation, the next to begin in front. */
  inPreparation(orgId: string, limit: number): Promise<UnionCongressRecord[]> {
    return this.find(Scope.system("the desk's own reader is checked by its service"), { orgScope: orgId, state: 'PREPARING' }).sort({ from: 1 }).limit(limit).exec();
  }
}
