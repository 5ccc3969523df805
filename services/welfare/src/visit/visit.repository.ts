import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import type { VisitState } from '../schema-types.js';
import { visitTaskModel, type VisitTaskRecord } from './visit.model.js';

const LIST_MAX = 100;

/** Visits in one state: how many, and of how many different members. */
export interface StateCount {
  state: VisitState;
  visits: number;
  people: number;
}

@Injectable()
export class VisitRepository extends ScopedRepository<VisitTaskRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(visitTaskModel(store.connection));
  }

  /** @returns the newest 100 visits to the member, newest first. */
  receivedBy(scope: Scope, memberId: string): Promise<VisitTaskRecord[]> {
    return this.find(scope, { privyIds: memberId, memberId }).sort({ _id: -1 }).limit(LIST_MAX).exec();
  }

  /** @returns the open visits of the subtree that are due before `day`, at most 100, earliest due first. */
  openDueBefore(scope: Scope, orgId: string, day: string, session?: ClientSession): Promise<VisitTaskRecord[]> {
    return this.find(scope, { orgScope: orgId, state: 'OPEN', dueOn: { $lt: day } }, session)
      .sort({ dueOn: 1, _id: 1 })
      .limit(LIST_MAX)
      .exec();
  }

  /** @returns of these those of which nobody was told yet. */
  untoldDueBefore(scope: Scope, orgId: string, day: string, session: ClientSession): Promise<VisitTaskRecord[]> {
    return this.find(scope, { orgScope: orgId, state: 'OPEN', dueOn: { $lt: day }, overdueNotifiedOn: null }, session)
      .sort({ dueOn: 1, _id: 1 })
      .limit(LIST_MAX)
      .exec();
  }

  async countRaised(scope: Scope, orgId: string, from: string, to: string): Promise<StateCount[]> {
    return this.countByState(scope, { orgScope: orgId, raisedOn: { $gte: from, $lte: to } });
  }

  /** Each stay in hospital has one visit, which began with it. */
  async countOfStays(scope: Scope, orgId: string, from: string, to: string): Promise<StateCount[]> {
    return this.countByState(scope, { orgScope: orgId, trigger: 'HOSPITAL', occurredOn: { $gte: from, $lte: to }, stayId: { $ne: null } });
  }

  /** @returns the member's visits in illness within the days inclusive that brought a gift. */
  illnessGifts(memberId: string, from: string, to: string, session: ClientSession): Promise<VisitTaskRecord[]> {
    return this.model
      .find({ memberId, trigger: 'HOSPITAL', visitedOn: { $gte: from, $lte: to }, giftFen: { $gt: 0 } }, null, { session })
      .lean<VisitTaskRecord[]>()
      .exec();
  }

  private async countByState(scope: Scope, condition: Record<string, unknown>): Promise<StateCount[]> {
    return this.aggregate<StateCount>(scope, condition, [
      { $group: { _id: { state: '$state', memberId: '$memberId' }, visits: { $sum: 1 } } },
      { $group: { _id: '$_id.state', visits: { $sum: '$visits' }, people: { $sum: 1 } } },
      { $project: { _id: 0, state: '$_id', visits: 1, people: 1 } },
    ]);
  }
}
