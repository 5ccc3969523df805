import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { FilingRecord } from './filing.model.js';
import { FilingRepository } from './filing.repository.js';
import { filingScope } from './filing.scope.js';

@Injectable()
export class FilingLoader {
  constructor(private readonly filings: FilingRepository) {}

  byId(context: RequestContext, id: string): Promise<FilingRecord | null> {
    return loader(context, 'filing.byId', (ids) => this.filings.byIds(filingScope(context.caller, 'filing.read'), ids)).load(id);
  }

  async optional(context: RequestContext, id: string | null): Promise<FilingRecord | null> {
    return id === null ? null : this.byId(context, id);
  }
}
