import { CreationCampaignDesk } from './creation-campaign-desk.js';
import { CreationCampaignFieldsResolver, CreationItemResolver } from './creation-campaign-fields.resolver.js';
import { CreationCampaignLoader } from './creation-campaign.loader.js';
import { CreationCampaignRepository } from './creation-campaign.repository.js';
import { CreationCampaignResolver } from './creation-campaign.resolver.js';
import { CreationCampaignService } from './creation-campaign.service.js';
import { CreationResultService } from './creation-result.service.js';
import { LostTitles } from './lost-titles.js';

export const creationSlice = [
  CreationCampaignResolver,
  CreationCampaignFieldsResolver,
  CreationItemResolver,
  CreationCampaignService,
  CreationResultService,
  CreationCampaignLoader,
  CreationCampaignRepository,
  LostTitles,
  CreationCampaignDesk,
];
