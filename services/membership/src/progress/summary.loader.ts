import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import { planScope } from '../work-plan/work-plan.scope.js';
import type { SummaryRecord } from './summary.model.js';
import { SummaryRepository } from './summary.repository.js';

@Injectable()
export class SummaryLoader {
  constructor(private readonly summaries: SummaryRepository) {}

  byId(context: RequestContext, id: string): Promise<SummaryRecord | null> {
    return loader(context, 'summary.byId', (ids) => this.summaries.byIds(planScope(context.caller, 'plan.read'), ids)).load(id);
  }
}
