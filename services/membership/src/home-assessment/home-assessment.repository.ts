import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { homeAssessmentModel, type HomeAssessmentRecord } from './home-assessment.model.js';

const RULES = Scope.system('a standard in use stands, whoever asks');
const DESK = Scope.system('the desk decides itself who sees it');

@Injectable()
export class HomeAssessmentRepository extends ScopedRepository<HomeAssessmentRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(homeAssessmentModel(store.connection));
  }

  ofBranches(scope: Scope, branchIds: readonly string[], year: number): Promise<HomeAssessmentRecord[]> {
    return this.find(scope, { orgId: { $in: [...branchIds] }, year })
      .sort({ orgId: 1 })
      .exec();
  }

  /** @returns `branchId year` of each assessment of the branches in the years. */
  async doneIn(branchIds: readonly string[], years: readonly number[]): Promise<Set<string>> {
    const found = await this.find(DESK, { orgId: { $in: [...branchIds] }, year: { $in: [...years] } }).exec();
    return new Set(found.map(({ orgId, year }) => `${orgId} ${year}`));
  }

  async isInUse(standardId: string, session: ClientSession): Promise<boolean> {
    return (await this.count(RULES, { standardId }, session)) > 0;
  }
}
