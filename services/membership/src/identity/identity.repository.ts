import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { grantModel, identityModel, type GrantRecord, type IdentityRecord } from './identity.model.js';

/** One person, by every sign-in and, where a member, by the membership. */
export interface Holder {
  subjects: readonly string[];
  memberId: string | null;
}

const BY_SUBJECT = Scope.system('what a subject may do has to be known before there is a scope');

@Injectable()
export class IdentityRepository extends ScopedRepository<IdentityRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(identityModel(store.connection));
  }

  async bySubject(subject: string, session?: ClientSession): Promise<IdentityRecord | null> {
    return (await this.find(BY_SUBJECT, { subject }, session).exec())[0] ?? null;
  }

  /** @returns the person behind a sign-in: the member, where there is one, with every sign-in of that member. */
  async holderOf(subject: string, session: ClientSession): Promise<Holder> {
    const identity = await this.bySubject(subject, session);
    return identity ? this.holderAs(identity.memberId, session) : { subjects: [subject], memberId: null };
  }

  async holderAs(memberId: string, session: ClientSession): Promise<Holder> {
    const identities = await this.find(BY_SUBJECT, { memberId }, session).exec();
    return { subjects: identities.map(({ subject }) => subject), memberId };
  }
}

@Injectable()
export class GrantRepository extends ScopedRepository<GrantRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(grantModel(store.connection));
  }

  /** @returns what the sign-ins `subjects` and the member hold, by role. */
  liveOf({ subjects, memberId }: Holder, session?: ClientSession): Promise<GrantRecord[]> {
    const held = memberId === null ? { subject: { $in: [...subjects] } } : { $or: [{ subject: { $in: [...subjects] } }, { memberId }] };
    return this.find(BY_SUBJECT, { ...held, revokedAt: null }, session)
      .sort({ role: 1, orgId: 1 })
      .exec();
  }

  liveWithin(role: string, withins: readonly string[], session: ClientSession): Promise<GrantRecord[]> {
    return this.find(BY_SUBJECT, { within: { $in: [...withins] }, role, revokedAt: null }, session).exec();
  }

  /** Two grants to one person at the same moment wait for each other, so that each sees what the other gave. */
  async hold({ subjects, memberId }: Holder, session: ClientSession): Promise<void> {
    for (const _id of [...subjects, ...(memberId === null ? [] : [memberId])].sort())
      await this.model.db.collection<{ _id: string }>('grantHolds').updateOne({ _id }, { $inc: { holds: 1 } }, { upsert: true, session });
  }
}
