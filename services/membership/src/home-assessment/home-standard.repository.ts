import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { homeStandardModel, type HomeStandardRecord } from './home-standard.model.js';

const DESK = Scope.system('the desk decides itself who sees it');
const STANDARDS_MAX = 500;

@Injectable()
export class HomeStandardRepository extends ScopedRepository<HomeStandardRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(homeStandardModel(store.connection));
  }

  async inForce(scope: Scope, orgId: string, year: number, session?: ClientSession): Promise<HomeStandardRecord | null> {
    const [standard] = await this.find(scope, { orgId, year, state: 'IN_FORCE' }, session).exec();
    return standard ?? null;
  }

  /** @returns the standards of the subtree that fall due on the days `from` to `until`, both included; nearest first. */
  dueIn(orgId: string, from: string, until: string): Promise<HomeStandardRecord[]> {
    return this.find(DESK, { orgScope: orgId, state: 'IN_FORCE', dueOn: { $gte: from, $lte: until } })
      .sort({ dueOn: 1 })
      .limit(STANDARDS_MAX)
      .exec();
  }
}
