import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { oneEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { transferModel, type TransferRecord } from './transfer.model.js';

const OF_A_MEMBER = Scope.system('who may see the member may see what waits for it');

@Injectable()
export class TransferRepository extends ScopedRepository<TransferRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(transferModel(store.connection));
  }

  /** @returns per member the transfer that waits, null where none does: one query. */
  async pendingOf(memberIds: readonly string[], session?: ClientSession): Promise<(TransferRecord | null)[]> {
    const found = await this.find(OF_A_MEMBER, { memberId: { $in: [...memberIds] }, state: 'REQUESTED' }, session).exec();
    return oneEach(memberIds, found, ({ memberId }) => memberId);
  }

  /** @returns at most `limit` transfers into the subtree that wait since `until` or before, oldest first. */
  waitingAt(orgId: string, until: string, limit: number): Promise<TransferRecord[]> {
    return this.find(Scope.system("the desk's own reader is checked by its service"), { orgScope: orgId, state: 'REQUESTED', requestedOn: { $lte: until } })
      .sort({ requestedOn: 1, _id: 1 })
      .limit(limit)
      .exec();
  }
}
