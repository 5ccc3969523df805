import { Inject, Injectable } from '@nestjs/common';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { realNameModel, type RealNameRecord } from './real-name.model.js';

@Injectable()
export class RealNameRepository extends ScopedRepository<RealNameRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(realNameModel(store.connection));
  }
}
