import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { regulationModel, type RegulationRecord } from './regulation.model.js';

@Injectable()
export class RegulationRepository extends ScopedRepository<RegulationRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(regulationModel(store.connection));
  }

  /** @returns all revisions of the organisation's regulation of that title, newest first. */
  revisionsOf({ orgId, title }: Pick<RegulationRecord, 'orgId' | 'title'>, session: ClientSession): Promise<RegulationRecord[]> {
    return this.find(Scope.system('the next revision follows from those that there are'), { orgId, title }, session).sort({ revision: -1 }).exec();
  }

  /** @returns the codes of the areas in which the organisation has a regulation in force on the day. */
  async areasInForce(orgId: string, on: string): Promise<Set<string>> {
    const inForce = { orgId, effectiveOn: { $lte: on }, $or: [{ endedOn: null }, { endedOn: { $gt: on } }] };
    const rows = await this.aggregate<{ _id: string }>(Scope.system('coverage is a count'), inForce, [{ $group: { _id: '$area' } }]);
    return new Set(rows.map(({ _id }) => _id));
  }
}
