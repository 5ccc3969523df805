import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { BuildAssessmentFields, BuildItemFields, BuildResultFields, BuildTargetBoardFields, BuildTargetFields } from '../schema-types.js';
import type { AssessmentRecord, ItemRecord, ResultRecord, TargetRecord } from './build-target.model.js';
import { BuildTargetService, type BoardView } from './build-target.service.js';

@Resolver('BuildTargetBoard')
export class BuildTargetBoardResolver implements BuildTargetBoardFields {
  constructor(
    private readonly service: BuildTargetService,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveField('organization')
  organization(@Parent() { orgId }: BoardView, @Context() context: RequestContext) {
    return this.organizations.byId(context, orgId);
  }

  @ResolveField('assessments')
  assessments(@Parent() board: BoardView, @Context() { caller }: RequestContext) {
    return this.service.assessmentsOf(caller, board);
  }
}

@Resolver('BuildTarget')
export class BuildTargetFieldsResolver implements BuildTargetFields {
  constructor(private readonly organizations: OrganizationLoader) {}

  @ResolveField('organization')
  organization(@Parent() { orgId }: TargetRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, orgId);
  }
}

@Resolver('BuildResult')
export class BuildResultResolver implements BuildResultFields {
  constructor(private readonly organizations: OrganizationLoader) {}

  @ResolveField('organization')
  organization(@Parent() { orgId }: ResultRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, orgId);
  }
}

@Resolver('BuildItem')
export class BuildItemResolver implements BuildItemFields {
  constructor(private readonly organizations: OrganizationLoader) {}

  @ResolveField('lacking')
  async lacking(@Parent() { lackingIds }: ItemRecord, @Context() context: RequestContext) {
    const found = await Promise.all(lackingIds.map((id) => this.organizations.byId(context, id)));
    return found.filter((organization) => organization !== null);
  }
}

@Resolver('BuildAssessment')
export class BuildAssessmentResolver implements BuildAssessmentFields {
  constructor(private readonly organizations: OrganizationLoader) {}

  @ResolveField('organization')
  organization(@Parent() { orgId }: AssessmentRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, orgId);
  }
}
