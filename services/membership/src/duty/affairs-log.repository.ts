import { Inject, Injectable } from '@nestjs/common';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { affairsLogModel, type AffairsLogRecord } from './affairs-log.model.js';

@Injectable()
export class AffairsLogRepository extends ScopedRepository<AffairsLogRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(affairsLogModel(store.connection));
  }
}
