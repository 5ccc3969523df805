import { Inject, Injectable } from '@nestjs/common';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { memberModel, type MemberRecord } from './member.model.js';

@Injectable()
export class MemberRepository extends ScopedRepository<MemberRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(memberModel(store.connection));
  }

  /** Everybody whose membership or application there is open. */
  countLiveAt(orgId: string, session: ClientSession): Promise<number> {
    return this.model.countDocuments({ orgScope: orgId, status: { $in: ['APPLIED', 'ACTIVE', 'RETIRED'] } }, { session }).exec();
  }

  /** @returns those of `indexes` that belong to a live membership or application. */
  async liveIdIndexes(indexes: readonly string[], session: ClientSession): Promise<Set<string>> {
    return new Set(await this.model.distinct('liveIdIndex', { liveIdIndex: { $in: [...indexes] } }, { session }) as string[]);
  }
}
