import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { regulationAreaListModel, type RegulationAreaListRecord } from './regulation-area.model.js';

const CONFIGURATION = Scope.system('what a union has to regulate is no secret');

@Injectable()
export class RegulationAreaRepository extends ScopedRepository<RegulationAreaListRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(regulationAreaListModel(store.connection));
  }

  /** @returns the organisation's list that applies on the day. */
  async listOn(orgId: string, on: string, session?: ClientSession): Promise<RegulationAreaListRecord | null> {
    const [list] = await this.find(CONFIGURATION, { orgId, from: { $lte: on } }, session)
      .sort({ from: -1 })
      .limit(1)
      .exec();
    return list ?? null;
  }

  /** @returns the organisation's latest list, which may begin in the future. */
  async latest(orgId: string, session: ClientSession): Promise<RegulationAreaListRecord | null> {
    const [list] = await this.find(CONFIGURATION, { orgId }, session).sort({ from: -1 }).limit(1).exec();
    return list ?? null;
  }
}
