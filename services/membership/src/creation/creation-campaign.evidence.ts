import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { CreationCampaignRecord } from './creation-campaign.model.js';
import { unmetItems } from './creation-campaign.rules.js';

const campaigns: EvidenceSource<CreationCampaignRecord> = {
  recordType: 'CreationCampaign',
  capabilityId: 'MEM-17',
  readPolicy: 'creation.read',
  attachPolicy: 'creation.write',
  toEvidence: (campaign) => ({
    title: `争创“${campaign.title}”`,
    occurredOn: campaign.submittedOn ?? campaign.startedOn,
    quantity: campaign.items.length - unmetItems(campaign).length,
    unit: '项达标',
  }),
};

export function creationEvidence(): EvidenceRegistration {
  return { sources: [campaigns], metrics: {} };
}
