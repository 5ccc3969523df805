import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { oneEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { workPlanModel, type WorkPlanRecord } from './work-plan.model.js';

/** An organisation's year. */
export interface PlanYear {
  orgId: string;
  year: number;
}

const everyRevision = Scope.system('the next revision follows from those that there are, whoever sees them');

@Injectable()
export class WorkPlanRepository extends ScopedRepository<WorkPlanRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(workPlanModel(store.connection));
  }

  /** @returns per organisation's year the plan that is or was in force, else the one in preparation: one query. */
  async currentOf(scope: Scope, years: readonly PlanYear[]): Promise<(WorkPlanRecord | null)[]> {
    const wanted = years.map(({ orgId, year }) => ({ orgId, year }));
    const found = await this.find(scope, { $or: wanted, standing: { $ne: null } })
      .sort({ standing: -1 })
      .exec();
    return oneEach(years.map(yearKey), found, yearKey);
  }

  async current(scope: Scope, year: PlanYear): Promise<WorkPlanRecord | null> {
    return (await this.currentOf(scope, [year]))[0] ?? null;
  }

  async numbered(scope: Scope, { orgId, year }: PlanYear, revision: number): Promise<WorkPlanRecord | null> {
    return (await this.find(scope, { orgId, year, revision }).exec())[0] ?? null;
  }

  /** @returns every revision, newest first. */
  revisions(scope: Scope, { orgId, year }: PlanYear, session?: ClientSession): Promise<WorkPlanRecord[]> {
    return this.find(scope, { orgId, year }, session).sort({ revision: -1 }).exec();
  }

  /** @returns every revision, newest first, whoever may see it. */
  allRevisions(year: PlanYear, session: ClientSession): Promise<WorkPlanRecord[]> {
    return this.revisions(everyRevision, year, session);
  }
}

function yearKey({ orgId, year }: PlanYear): string {
  return `${orgId}:${year}`;
}
