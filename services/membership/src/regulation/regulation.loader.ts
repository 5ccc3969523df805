import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { RegulationRecord } from './regulation.model.js';
import { RegulationRepository } from './regulation.repository.js';
import { regulationScope } from './regulation.scope.js';

@Injectable()
export class RegulationLoader {
  constructor(private readonly regulations: RegulationRepository) {}

  byId(context: RequestContext, id: string): Promise<RegulationRecord | null> {
    return loader(context, 'regulation.byId', (ids) => this.regulations.byIds(regulationScope(context.caller, 'regulation.read'), ids)).load(id);
  }
}
