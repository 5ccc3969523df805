import { Inject, Injectable } from '@nestjs/common';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { innovationProjectModel, type InnovationProjectRecord } from './innovation-project.model.js';

@Injectable()
export class InnovationProjectRepository extends ScopedRepository<InnovationProjectRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(innovationProjectModel(store.connection));
  }
}
