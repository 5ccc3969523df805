import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { creationCampaignModel, type CreationCampaignRecord } from './creation-campaign.model.js';

@Injectable()
export class CreationCampaignRepository extends ScopedRepository<CreationCampaignRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(creationCampaignModel(store.connection));
  }

  /** @returns at most `limit` campaigns of the subtree, newest first within PREPARING, SUBMITTED and WON. */
  board(scope: Scope, orgId: string, limit: number): Promise<CreationCampaignRecord[]> {
    return this.find(scope, { orgScope: orgId }).sort({ state: 1, _id: -1 }).limit(limit).exec();
  }

  /** @returns at most `limit` campaigns of the subtree that won, newest first. */
  won(orgId: string, limit: number): Promise<CreationCampaignRecord[]> {
    return this.find(Scope.system("the desk's own reader is checked by its service"), { orgScope: orgId, state: 'WON' }).sort({ _id: -1 }).limit(limit).exec();
  }
}
