import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { SummaryFields, SummarySectionFields } from '../schema-types.js';
import { PlanTaskLoader } from '../plan-task/plan-task.loader.js';
import { WorkPlanLoader } from '../work-plan/work-plan.loader.js';
import { SummaryLoader } from './summary.loader.js';
import type { SummaryRecord, SummarySectionRecord } from './summary.model.js';

@Resolver('Summary')
export class SummaryFieldsResolver implements SummaryFields {
  constructor(
    private readonly load: SummaryLoader,
    private readonly plans: WorkPlanLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('plan')
  plan(@Parent() summary: SummaryRecord, @Context() context: RequestContext) {
    return this.plans.byId(context, summary.planId);
  }

  @ResolveField('organization')
  organization(@Parent() summary: SummaryRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, summary.orgId);
  }
}

@Resolver('SummarySection')
export class SummarySectionResolver implements SummarySectionFields {
  constructor(private readonly tasks: PlanTaskLoader) {}

  @ResolveField('task')
  task(@Parent() section: SummarySectionRecord, @Context() context: RequestContext) {
    return this.tasks.byId(context, section.taskId);
  }
}
