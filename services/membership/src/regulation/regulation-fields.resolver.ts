import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { RegulationAreaListFields, RegulationCoverageFields, RegulationFields } from '../schema-types.js';
import type { RegulationAreaListRecord } from './regulation-area.model.js';
import { RegulationLoader } from './regulation.loader.js';
import type { RegulationRecord } from './regulation.model.js';
import type { CoverageView } from './regulation.rules.js';

@Resolver('Regulation')
export class RegulationFieldsResolver implements RegulationFields {
  constructor(
    private readonly load: RegulationLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: RegulationRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }
}

@Resolver('RegulationAreaList')
export class RegulationAreaListResolver implements RegulationAreaListFields {
  constructor(private readonly organizations: OrganizationLoader) {}

  @ResolveField('organization')
  organization(@Parent() record: RegulationAreaListRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }
}

@Resolver('RegulationCoverage')
export class RegulationCoverageResolver implements RegulationCoverageFields {
  constructor(private readonly organizations: OrganizationLoader) {}

  @ResolveField('organization')
  organization(@Parent() coverage: CoverageView, @Context() context: RequestContext) {
    return this.organizations.byId(context, coverage.orgId);
  }
}
