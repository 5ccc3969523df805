import { Injectable } from '@nestjs/common';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import { CreationCampaignRepository } from './creation-campaign.repository.js';
import { LostTitles } from './lost-titles.js';

/** Campaigns whose title is lost by the last day looked at. */
@Injectable()
export class CreationCampaignDesk {
  constructor(
    desk: DeskSources,
    private readonly campaigns: CreationCampaignRepository,
    private readonly lost: LostTitles,
  ) {
    desk.register((period) => this.reopened(period));
  }

  private async reopened({ orgId, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const campaigns = await this.campaigns.won(orgId, limit);
    const lostOn = await this.lost.lostOn(campaigns, until);
    return campaigns.flatMap(({ _id: recordId, orgId: at, title }, index) => {
      const dueOn = lostOn[index];
      const item = {
        kind: 'CREATION_REOPENED' as const,
        orgId: at,
        title: `“${title}”已失去或到期，请重新创建 | the title is lost: strive for it again`,
        recordType: 'CreationCampaign',
        recordId,
      };
      return dueOn ? [{ ...item, dueOn }] : [];
    });
  }
}
