import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { CadreRecord } from './cadre.model.js';
import { CadreRepository } from './cadre.repository.js';
import { cadreScope } from './cadre.scope.js';

@Injectable()
export class CadreLoader {
  constructor(private readonly cadres: CadreRepository) {}

  byId(context: RequestContext, id: string): Promise<CadreRecord | null> {
    return loader(context, 'cadre.byId', (ids) => this.cadres.byIds(cadreScope(context.caller, 'cadre.read'), ids)).load(id);
  }
}
