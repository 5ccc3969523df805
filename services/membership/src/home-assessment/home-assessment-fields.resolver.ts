import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { HomeAssessmentFields, HomeGuidanceFields, HomeScoringStandardFields } from '../schema-types.js';
import { HomeLoader } from './home-assessment.loader.js';
import type { HomeAssessmentRecord } from './home-assessment.model.js';
import { maxTotalOf } from './home-assessment.rules.js';
import type { HomeGuidanceRecord } from './home-guidance.model.js';
import type { HomeStandardRecord } from './home-standard.model.js';

@Resolver('HomeAssessment')
export class HomeAssessmentFieldsResolver implements HomeAssessmentFields {
  constructor(
    private readonly load: HomeLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.assessment(context, reference.id);
  }

  @ResolveField('branch')
  branch(@Parent() record: HomeAssessmentRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('standard')
  standard(@Parent() record: HomeAssessmentRecord, @Context() context: RequestContext) {
    return this.load.standard(context, record.standardId);
  }

  @ResolveField('guidance')
  guidance(@Parent() record: HomeAssessmentRecord, @Context() context: RequestContext) {
    return this.load.guidanceOf(context, record);
  }
}

@Resolver('HomeScoringStandard')
export class HomeStandardFieldsResolver implements HomeScoringStandardFields {
  constructor(
    private readonly load: HomeLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.standard(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: HomeStandardRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('maxTotal')
  maxTotal(@Parent() record: HomeStandardRecord) {
    return maxTotalOf(record.items);
  }
}

@Resolver('HomeGuidance')
export class HomeGuidanceFieldsResolver implements HomeGuidanceFields {
  constructor(
    private readonly load: HomeLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.guidanceById(context, reference.id);
  }

  @ResolveField('branch')
  branch(@Parent() record: HomeGuidanceRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }
}
