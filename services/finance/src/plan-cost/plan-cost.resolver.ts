import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import type { PlanTaskCostParent, PlanTaskFields } from '../schema-types.js';
import { PlanCostService } from './plan-cost.service.js';

@Resolver('PlanTask')
export class PlanCostResolver implements Pick<PlanTaskFields, 'cost'> {
  constructor(private readonly service: PlanCostService) {}

  @ResolveField('cost')
  cost(@Parent() task: PlanTaskCostParent, @Context() context: RequestContext) {
    return this.service.costOf(context, task);
  }
}
