import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { trainingRequirementModel, type TrainingRequirementRecord } from './training-requirement.model.js';

const CONFIGURATION = Scope.system('what training a post requires is no secret');

@Injectable()
export class TrainingRequirementRepository extends ScopedRepository<TrainingRequirementRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(trainingRequirementModel(store.connection));
  }

  /** @returns the latest requirement of each of the organisations for each post in the year: one query. */
  async latestOf(orgIds: readonly string[], year: number): Promise<TrainingRequirementRecord[]> {
    const found = await this.find(CONFIGURATION, { orgId: { $in: [...orgIds] }, year })
      .sort({ revision: -1 })
      .exec();
    return found.filter((one, index) => found.findIndex(({ orgId, post }) => orgId === one.orgId && post === one.post) === index);
  }

  /** @returns the number of the latest revision; 0 when there is none. */
  async lastRevision({ orgId, year, post }: Pick<TrainingRequirementRecord, 'orgId' | 'year' | 'post'>, session: ClientSession): Promise<number> {
    const [latest] = await this.find(CONFIGURATION, { orgId, year, post }, session).sort({ revision: -1 }).limit(1).exec();
    return latest?.revision ?? 0;
  }
}
