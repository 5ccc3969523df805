import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { PlanTaskRecord } from '../plan-task/plan-task.model.js';
import type { FrameworkFields, PartnerBodyFields, PlanTaskFields } from '../schema-types.js';
import { FrameworkLoader } from './framework.loader.js';
import type { FrameworkRecord } from './framework.model.js';
import type { PartnerBodyRecord } from './partner.model.js';

@Resolver('Framework')
export class FrameworkFieldsResolver implements Pick<FrameworkFields, 'organization'> {
  constructor(
    private readonly load: FrameworkLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: FrameworkRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }
}

@Resolver('PartnerBody')
export class PartnerFieldsResolver implements Pick<PartnerBodyFields, 'organization'> {
  constructor(
    private readonly load: FrameworkLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.partner(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: PartnerBodyRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }
}

@Resolver('PlanTask')
export class TaskFrameworkResolver implements Pick<PlanTaskFields, 'frameworkNodes'> {
  constructor(private readonly load: FrameworkLoader) {}

  @ResolveField('frameworkNodes')
  frameworkNodes(@Parent() record: PlanTaskRecord, @Context() context: RequestContext) {
    return this.load.nodesOf(context, record);
  }
}
