import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { OrganizationLoader } from '../organization/organization.loader.js';
import { PlanTaskLoader } from '../plan-task/plan-task.loader.js';
import type { PlanTaskRecord } from '../plan-task/plan-task.model.js';
import type { PlanTaskFields, UnionCongressSessionFields, UnionResolutionFields } from '../schema-types.js';
import { UnionCongressLoader } from './union-congress.loader.js';
import type { UnionCongressRecord, UnionResolutionRecord } from './union-congress.model.js';
import { sessionName } from './union-congress.rules.js';

@Resolver('UnionCongressSession')
export class UnionCongressFieldsResolver implements UnionCongressSessionFields {
  constructor(
    private readonly load: UnionCongressLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: UnionCongressRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('name')
  name(@Parent() record: UnionCongressRecord) {
    return sessionName(record);
  }
}

@Resolver('UnionResolution')
export class UnionResolutionResolver implements UnionResolutionFields {
  constructor(private readonly tasks: PlanTaskLoader) {}

  @ResolveField('planTasks')
  async planTasks(@Parent() { planTaskIds }: UnionResolutionRecord, @Context() context: RequestContext) {
    const tasks = await Promise.all(planTaskIds.map((id) => this.tasks.byId(context, id)));
    return tasks.filter((task) => task !== null);
  }
}

@Resolver('PlanTask')
export class PlanTaskResolutionsResolver implements Pick<PlanTaskFields, 'unionResolutions'> {
  constructor(private readonly load: UnionCongressLoader) {}

  @ResolveField('unionResolutions')
  unionResolutions(@Parent() task: PlanTaskRecord, @Context() context: RequestContext) {
    return this.load.carriedBy(context, task._id);
  }
}
