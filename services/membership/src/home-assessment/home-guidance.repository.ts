import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import { allOfEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { homeGuidanceModel, type HomeGuidanceRecord } from './home-guidance.model.js';

@Injectable()
export class HomeGuidanceRepository extends ScopedRepository<HomeGuidanceRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(homeGuidanceModel(store.connection));
  }

  /** @returns for each key `branchId year` the guidance given, oldest first: one query. */
  async of(scope: Scope, keys: readonly string[]): Promise<HomeGuidanceRecord[][]> {
    const branchIds = [...new Set(keys.map((key) => key.split(' ')[0]!))];
    const found = await this.find(scope, { orgId: { $in: branchIds } })
      .sort({ orgId: 1, year: 1, givenOn: 1, _id: 1 })
      .exec();
    return allOfEach(keys, found, ({ orgId, year }) => `${orgId} ${year}`);
  }
}
