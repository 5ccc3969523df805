import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { allOfEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { ledgerRevisionModel, type LedgerRevisionRecord } from './ledger-revision.model.js';

const OF_THE_ENTRY = Scope.system('who may read the entry may read what it said before');

@Injectable()
export class LedgerRevisionRepository extends ScopedRepository<LedgerRevisionRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(ledgerRevisionModel(store.connection));
  }

  async add(revision: LedgerRevisionRecord, session: ClientSession): Promise<void> {
    await this.model.create([revision], { session });
  }

  /** @returns per entry its earlier revisions, oldest first: one query. */
  async ofEntries(entryIds: readonly string[]): Promise<LedgerRevisionRecord[][]> {
    const found = await this.find(OF_THE_ENTRY, { entryId: { $in: [...entryIds] } })
      .sort({ entryId: 1, revision: 1 })
      .exec();
    return allOfEach(entryIds, found, ({ entryId }) => entryId);
  }
}
