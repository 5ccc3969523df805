import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { FilingFields } from '../schema-types.js';
import { FilingLoader } from './filing.loader.js';
import type { FilingRecord } from './filing.model.js';

@Resolver('Filing')
export class FilingFieldsResolver implements FilingFields {
  constructor(
    private readonly load: FilingLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('fromOrganization')
  fromOrganization(@Parent() record: FilingRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('toOrganization')
  toOrganization(@Parent() record: FilingRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.toOrgId);
  }

  @ResolveField('supersedes')
  supersedes(@Parent() record: FilingRecord, @Context() context: RequestContext) {
    return this.load.optional(context, record.supersedesId);
  }

  @ResolveField('supersededBy')
  supersededBy(@Parent() record: FilingRecord, @Context() context: RequestContext) {
    return this.load.optional(context, record.supersededById);
  }
}
