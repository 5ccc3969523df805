import { Inject, Injectable } from '@nestjs/common';
import { today } from '@uniongraph/calendar';
import type { Store } from '@uniongraph/mongo';
import { loader, STORE, type RequestContext } from '@uniongraph/subgraph';
import type { HonourRecord } from './honour.model.js';
import { HonourRepository } from './honour.repository.js';
import { honourScope } from './honour.scope.js';

@Injectable()
export class HonourLoader {
  constructor(
    private readonly honours: HonourRepository,
    @Inject(STORE) private readonly store: Store,
  ) {}

  today(): string {
    return today(this.store.now());
  }

  byId(context: RequestContext, id: string): Promise<HonourRecord | null> {
    return loader(context, 'honour.byId', (ids) => this.honours.byIds(honourScope(context.caller, 'honour.read'), ids)).load(id);
  }

  /** @returns what the holder holds today and the caller may read, newest first. */
  async heldBy(context: RequestContext, holderId: string): Promise<HonourRecord[]> {
    const batched = loader(context, 'honour.heldBy', (ids) => this.honours.heldBy(honourScope(context.caller, 'honour.read'), ids, this.today()));
    return (await batched.load(holderId)) ?? [];
  }
}
