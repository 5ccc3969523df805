import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { grantModel, identityModel, type GrantRecord, type IdentityRecord } from './identity.model.js';

const BY_SUBJECT = Scope.system('what a subject may do has to be known before there is a scope');

@Injectable()
export class IdentityRepository extends ScopedRepository<IdentityRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(identityModel(store.connection));
  }

  async bySubject(subject: string, session?: ClientSession): Promise<IdentityRecord | null> {
    return (await this.find(BY_SUBJECT, { subject }, session).exec())[0] ?? null;
  }
}

@Injectable()
export class GrantRepository extends ScopedRepository<GrantRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(grantModel(store.connection));
  }

  liveOf(subject: string, session?: ClientSession): Promise<GrantRecord[]> {
    return this.find(BY_SUBJECT, { subject, revokedAt: null }, session).sort({ role: 1, orgId: 1 }).exec();
  }

  /** Two grants to one subject at the same moment wait for each other, so that each sees what the other gave. */
  async hold(subject: string, session: ClientSession): Promise<void> {
    await this.model.db.collection<{ _id: string }>('grantHolds').updateOne({ _id: subject }, { $inc: { holds: 1 } }, { upsert: true, session });
  }
}
