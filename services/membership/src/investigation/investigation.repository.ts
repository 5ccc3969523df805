import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { investigationModel, type InvestigationRecord } from './investigation.model.js';

@Injectable()
export class InvestigationRepository extends ScopedRepository<InvestigationRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(investigationModel(store.connection));
  }

  /** @returns at most `limit` of the subtree without a report that is due on or before `until`, the first due in front. */
  reportsDueBy(orgId: string, until: string, limit: number): Promise<InvestigationRecord[]> {
    return this.find(Scope.system("the desk's own reader is checked by its service"), { orgScope: orgId, state: 'PROPOSED', dueOn: { $lte: until } })
      .sort({ dueOn: 1 })
      .limit(limit)
      .exec();
  }
}
