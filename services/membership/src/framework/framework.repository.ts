import { Inject, Injectable } from '@nestjs/common';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { frameworkModel, type FrameworkRecord } from './framework.model.js';
import { partnerBodyModel, type PartnerBodyRecord } from './partner.model.js';

@Injectable()
export class FrameworkRepository extends ScopedRepository<FrameworkRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(frameworkModel(store.connection));
  }
}

@Injectable()
export class PartnerRepository extends ScopedRepository<PartnerBodyRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(partnerBodyModel(store.connection));
  }
}
