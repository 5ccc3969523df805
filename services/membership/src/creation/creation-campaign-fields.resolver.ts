import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { HonourLoader } from '../honour/honour.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { CreationCampaignFields, CreationItemFields } from '../schema-types.js';
import { CreationCampaignLoader } from './creation-campaign.loader.js';
import type { CreationCampaignRecord, CreationItemRecord } from './creation-campaign.model.js';
import { isMet, unmetItems } from './creation-campaign.rules.js';

@Resolver('CreationCampaign')
export class CreationCampaignFieldsResolver implements CreationCampaignFields {
  constructor(
    private readonly load: CreationCampaignLoader,
    private readonly organizations: OrganizationLoader,
    private readonly honours: HonourLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: CreationCampaignRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('unmetItems')
  unmetItems(@Parent() record: CreationCampaignRecord) {
    return unmetItems(record);
  }

  @ResolveField('isReopened')
  isReopened(@Parent() record: CreationCampaignRecord, @Context() context: RequestContext) {
    return this.load.isReopened(context, record);
  }

  @ResolveField('honour')
  honour(@Parent() { honourId }: CreationCampaignRecord, @Context() context: RequestContext) {
    return honourId === null ? null : this.honours.byId(context, honourId);
  }
}

@Resolver('CreationItem')
export class CreationItemResolver implements CreationItemFields {
  @ResolveField('met')
  met(@Parent() item: CreationItemRecord) {
    return isMet(item);
  }
}
