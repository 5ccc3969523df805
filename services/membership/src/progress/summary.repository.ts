import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { summaryModel, type SummaryRecord } from './summary.model.js';

export type SummaryPlace = Pick<SummaryRecord, 'orgId' | 'year' | 'period'>;

@Injectable()
export class SummaryRepository extends ScopedRepository<SummaryRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(summaryModel(store.connection));
  }

  /** @returns the summaries of an organisation's period, newest first. */
  ofPeriod(scope: Scope, { orgId, year, period }: SummaryPlace, session?: ClientSession): Promise<SummaryRecord[]> {
    return this.find(scope, { orgId, year, period }, session).sort({ revision: -1 }).exec();
  }

  /** @returns the same, whoever may see them: the next number follows from all. */
  allOfPeriod(place: SummaryPlace, session: ClientSession): Promise<SummaryRecord[]> {
    return this.ofPeriod(Scope.system('the next revision follows from those that there are'), place, session);
  }
}
