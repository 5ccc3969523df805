import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { fiveTypeModel, type FiveTypeRecord } from './five-type.model.js';

@Injectable()
export class FiveTypeRepository extends ScopedRepository<FiveTypeRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(fiveTypeModel(store.connection));
  }

  async ofPeriod(scope: Scope, orgId: string, period: string): Promise<FiveTypeRecord | null> {
    const [assessment] = await this.find(scope, { orgId, period }).exec();
    return assessment ?? null;
  }
}
