import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import { allOfEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { planTaskModel, type PlanTaskRecord } from './plan-task.model.js';

@Injectable()
export class PlanTaskRepository extends ScopedRepository<PlanTaskRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(planTaskModel(store.connection));
  }

  /** @returns per plan its tasks in the order of the plan: one query. */
  async ofPlans(scope: Scope, planIds: readonly string[]): Promise<PlanTaskRecord[][]> {
    const found = await this.find(scope, { planId: { $in: [...planIds] } })
      .sort({ planId: 1, position: 1 })
      .exec();
    return allOfEach(planIds, found, (task) => task.planId);
  }

  /** @returns the tasks of a plan that the act is changing, in its order. */
  inPlan(planId: string, session: ClientSession): Promise<PlanTaskRecord[]> {
    return this.model.find({ planId }, null, { session }).sort({ position: 1 }).lean<PlanTaskRecord[]>().exec();
  }

  /** @returns the plan's tasks of a `YYYY-MM`, nearest deadline first. */
  inMonth(scope: Scope, planId: string, month: string): Promise<PlanTaskRecord[]> {
    return this.find(scope, { planId, calendarMonths: month }).sort({ dueBy: 1, position: 1 }).exec();
  }

  /** @returns the open tasks in force whose deadline is `on` or earlier, nearest first; those that wait for a notice have none. */
  dueBy(scope: Scope, orgId: string, on: string): Promise<PlanTaskRecord[]> {
    return this.find(scope, { orgId, inForce: true, stage: { $in: ['PLANNED', 'IN_PROGRESS'] }, dueBy: { $lte: on } })
      .sort({ dueBy: 1, position: 1 })
      .exec();
  }

  /** @returns those of the tasks, and of the same tasks in later revisions, that wait for a notice. */
  waiting(scope: Scope, orgId: string, ids: readonly string[], session: ClientSession): Promise<PlanTaskRecord[]> {
    const same = { $or: [{ _id: { $in: [...ids] } }, { earlierIds: { $in: [...ids] } }] };
    return this.find(scope, { orgId, stage: 'AWAITING_NOTICE', ...same }, session).exec();
  }

  /** Repeats on the plan's tasks what holds for the plan, which has the audit entry: their versions stay. */
  async stamp(planId: string, { inForce, isPublished }: Pick<PlanTaskRecord, 'inForce' | 'isPublished'>, session: ClientSession): Promise<void> {
    await this.model.updateMany({ planId }, { $set: { inForce, isPublished } }, { session });
  }
}
