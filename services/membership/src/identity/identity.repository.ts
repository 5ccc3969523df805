import { Inject, Injectable } from '@nestjs/common';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { grantModel, identityModel, type GrantRecord, type IdentityRecord } from './identity.model.js';

@Injectable()
export class IdentityRepository extends ScopedRepository<IdentityRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(identityModel(store.connection));
  }

  bySubject(subject: string, session?: ClientSession): Promise<IdentityRecord | null> {
    return this.model.findOne({ subject }, null, { session }).lean<IdentityRecord | null>().exec();
  }
}

@Injectable()
export class GrantRepository extends ScopedRepository<GrantRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(grantModel(store.connection));
  }

  liveOf(subject: string, session?: ClientSession): Promise<GrantRecord[]> {
    return this.model.find({ subject, revokedAt: null }, null, { session }).sort({ role: 1, orgId: 1 }).lean<GrantRecord[]>().exec();
  }

  /** Two grants to one subject at the same moment wait for each other, so that each sees what the other gave. */
  async hold(subject: string, session: ClientSession): Promise<void> {
    await this.model.db.collection<{ _id: string }>('grantHolds').updateOne({ _id: subject }, { $inc: { holds: 1 } }, { upsert: true, session });
  }
}
