import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { LedgerEntryRecord } from './ledger-entry.model.js';
import { LedgerEntryRepository } from './ledger-entry.repository.js';
import type { LedgerRevisionRecord } from './ledger-revision.model.js';
import { LedgerRevisionRepository } from './ledger-revision.repository.js';
import { readScope } from './ledger.scope.js';

@Injectable()
export class LedgerLoader {
  constructor(
    private readonly entries: LedgerEntryRepository,
    private readonly revisions: LedgerRevisionRepository,
  ) {}

  byId(context: RequestContext, id: string): Promise<LedgerEntryRecord | null> {
    return loader(context, 'ledgerEntry.byId', (ids) => this.entries.byIds(readScope(context.caller), ids)).load(id);
  }

  async earlierOf(context: RequestContext, entryId: string): Promise<LedgerRevisionRecord[]> {
    return (await loader(context, 'ledgerEntry.earlier', (ids) => this.revisions.ofEntries(ids)).load(entryId)) ?? [];
  }
}
