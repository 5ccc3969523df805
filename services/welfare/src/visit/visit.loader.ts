import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { VisitTaskRecord } from './visit.model.js';
import { VisitRepository } from './visit.repository.js';
import { scopeOf } from './visit.scope.js';

@Injectable()
export class VisitLoader {
  constructor(private readonly visits: VisitRepository) {}

  byId(context: RequestContext, id: string): Promise<VisitTaskRecord | null> {
    return loader(context, 'visit.byId', (ids) => this.visits.byIds(scopeOf(context.caller, 'visit.list'), ids)).load(id);
  }

  /** @returns null for everybody but the person. */
  async received(context: RequestContext, memberId: string): Promise<VisitTaskRecord[] | null> {
    return context.caller.memberId === memberId ? this.visits.receivedBy(scopeOf(context.caller, 'visit.read'), memberId) : null;
  }
}
