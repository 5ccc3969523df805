import { Inject, Injectable } from '@nestjs/common';
import { today } from '@uniongraph/calendar';
import type { Store } from '@uniongraph/mongo';
import { loader, STORE, type RequestContext } from '@uniongraph/subgraph';
import type { CreationCampaignRecord } from './creation-campaign.model.js';
import { CreationCampaignRepository } from './creation-campaign.repository.js';
import { creationScope } from './creation-campaign.scope.js';
import { LostTitles } from './lost-titles.js';

@Injectable()
export class CreationCampaignLoader {
  constructor(
    private readonly campaigns: CreationCampaignRepository,
    private readonly lost: LostTitles,
    @Inject(STORE) private readonly store: Store,
  ) {}

  byId(context: RequestContext, id: string): Promise<CreationCampaignRecord | null> {
    return loader(context, 'creationCampaign.byId', (ids) => this.campaigns.byIds(creationScope(context.caller, 'creation.read'), ids)).load(id);
  }

  async isReopened(context: RequestContext, campaign: CreationCampaignRecord): Promise<boolean> {
    const batched = loader(context, 'creationCampaign.lostOn', (keys) =>
      this.lost.lostOn(
        keys.map((key) => JSON.parse(key) as CreationCampaignRecord),
        today(this.store.now()),
      ),
    );
    const { state, honourId } = campaign;
    return (await batched.load(JSON.stringify({ state, honourId }))) !== null;
  }
}
