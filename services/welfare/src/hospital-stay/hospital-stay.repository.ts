import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { hospitalStayModel, type HospitalStayRecord } from './hospital-stay.model.js';

const OWN_MAX = 100;

@Injectable()
export class HospitalStayRepository extends ScopedRepository<HospitalStayRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(hospitalStayModel(store.connection));
  }

  /** @returns the member's latest 100 stays, latest first. */
  ofMember(scope: Scope, memberId: string): Promise<HospitalStayRecord[]> {
    return this.find(scope, { memberId }).sort({ from: -1 }).limit(OWN_MAX).exec();
  }
}
