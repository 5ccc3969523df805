import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { FiveTypeAssessmentFields, FiveTypeScoreFields } from '../schema-types.js';
import { FiveTypeLoader } from './five-type.loader.js';
import type { FiveTypeRecord, TypeScoreRecord } from './five-type.model.js';
import { forceOf } from './five-type.rules.js';

/** A score with the organisation whose records it cites. */
export interface TypeScoreView extends TypeScoreRecord {
  orgId: string;
}

@Resolver('FiveTypeAssessment')
export class FiveTypeFieldsResolver implements FiveTypeAssessmentFields {
  constructor(
    private readonly load: FiveTypeLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: FiveTypeRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('scores')
  scores(@Parent() { orgId, scores }: FiveTypeRecord): TypeScoreView[] {
    return scores.map((score) => ({ ...score, orgId }));
  }
}

@Resolver('FiveTypeScore')
export class FiveTypeScoreResolver implements FiveTypeScoreFields {
  constructor(private readonly load: FiveTypeLoader) {}

  @ResolveField('force')
  force(@Parent() { type }: TypeScoreView) {
    return forceOf(type);
  }

  @ResolveField('evidenceCount')
  evidenceCount(@Parent() { evidence }: TypeScoreView) {
    return evidence.length;
  }

  @ResolveField('evidence')
  evidence(@Parent() { orgId, evidence }: TypeScoreView, @Context() context: RequestContext) {
    return this.load.evidenceOf(context, orgId, evidence);
  }
}
