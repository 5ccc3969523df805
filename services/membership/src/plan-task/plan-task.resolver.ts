import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  AddPlanTaskInput,
  ChangePlanTaskInput,
  ClosePlanTaskInput,
  HoldForNoticeInput,
  MutationFields,
  QueryFields,
  QueryPlanCalendarArgs,
  QueryPlanTaskArgs,
  QueryTasksDueArgs,
  ReleaseTaskInput,
  SchedulePlanTaskInput,
} from '../schema-types.js';
import { ClosingService } from './closing.service.js';
import { PlanTaskReading } from './plan-task-reading.js';
import { PlanTaskLoader } from './plan-task.loader.js';
import type { PlanTaskRecord } from './plan-task.model.js';
import { PlanTaskService } from './plan-task.service.js';

type Mutations = 'addPlanTask' | 'changePlanTask' | 'schedulePlanTask' | 'holdForNotice' | 'releaseTask' | 'closePlanTask';
type Payload = Promise<PayloadOf<'planTask', PlanTaskRecord>>;

@Resolver('PlanTask')
export class PlanTaskResolver implements Pick<QueryFields, 'planTask' | 'planCalendar' | 'tasksDue'>, Pick<MutationFields, Mutations> {
  constructor(
    private readonly service: PlanTaskService,
    private readonly closing: ClosingService,
    private readonly reading: PlanTaskReading,
    private readonly load: PlanTaskLoader,
  ) {}

  @Query('planTask')
  planTask(@Args() args: QueryPlanTaskArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Query('planCalendar')
  planCalendar(@Args() args: QueryPlanCalendarArgs, @Context() context: RequestContext) {
    return this.reading.calendar(context, args);
  }

  @Query('tasksDue')
  tasksDue(@Args() args: QueryTasksDueArgs, @Context() { caller }: RequestContext) {
    return this.reading.due(caller, args);
  }

  @Mutation('addPlanTask')
  addPlanTask(@Args('input') input: AddPlanTaskInput, @Context() { caller }: RequestContext): Payload {
    return payload('planTask', this.service.add(caller, input));
  }

  @Mutation('changePlanTask')
  changePlanTask(@Args('input') input: ChangePlanTaskInput, @Context() { caller }: RequestContext): Payload {
    return payload('planTask', this.service.change(caller, input));
  }

  @Mutation('schedulePlanTask')
  schedulePlanTask(@Args('input') input: SchedulePlanTaskInput, @Context() { caller }: RequestContext): Payload {
    return payload('planTask', this.service.schedule(caller, input));
  }

  @Mutation('holdForNotice')
  holdForNotice(@Args('input') input: HoldForNoticeInput, @Context() { caller }: RequestContext): Payload {
    return payload('planTask', this.service.hold(caller, input));
  }

  @Mutation('releaseTask')
  releaseTask(@Args('input') input: ReleaseTaskInput, @Context() { caller }: RequestContext): Payload {
    return payload('planTask', this.service.release(caller, input));
  }

  @Mutation('closePlanTask')
  closePlanTask(@Args('input') input: ClosePlanTaskInput, @Context() { caller }: RequestContext): Payload {
    return payload('planTask', this.closing.close(caller, input));
  }
}
