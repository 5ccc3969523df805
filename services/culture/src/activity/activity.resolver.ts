import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  CancelActivityInput,
  HoldActivityInput,
  MutationFields,
  OpenRegistrationInput,
  PlanActivityInput,
  QueryActivityArgs,
  QueryActivityCalendarArgs,
  QueryFields,
  SummariseActivityInput,
} from '../schema-types.js';
import { ActivityLoader } from './activity.loader.js';
import type { ActivityRecord } from './activity.model.js';
import { ActivityService } from './activity.service.js';

type Payload = Promise<PayloadOf<'activity', ActivityRecord>>;
type Queries = Pick<QueryFields, 'activity' | 'activityCalendar'>;
type Mutations = Pick<MutationFields, 'planActivity' | 'openRegistration' | 'holdActivity' | 'cancelActivity' | 'summariseActivity'>;

@Resolver('Activity')
export class ActivityResolver implements Queries, Mutations {
  constructor(
    private readonly service: ActivityService,
    private readonly load: ActivityLoader,
  ) {}

  @Query('activity')
  activity(@Args() args: QueryActivityArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Query('activityCalendar')
  activityCalendar(@Args() args: QueryActivityCalendarArgs, @Context() { caller }: RequestContext) {
    return this.service.calendar(caller, args);
  }

  @Mutation('planActivity')
  planActivity(@Args('input') input: PlanActivityInput, @Context() { caller }: RequestContext): Payload {
    return payload('activity', this.service.plan(caller, input));
  }

  @Mutation('openRegistration')
  openRegistration(@Args('input') input: OpenRegistrationInput, @Context() { caller }: RequestContext): Payload {
    return payload('activity', this.service.open(caller, input));
  }

  @Mutation('holdActivity')
  holdActivity(@Args('input') input: HoldActivityInput, @Context() { caller }: RequestContext): Payload {
    return payload('activity', this.service.hold(caller, input));
  }

  @Mutation('cancelActivity')
  cancelActivity(@Args('input') input: CancelActivityInput, @Context() { caller }: RequestContext): Payload {
    return payload('activity', this.service.cancel(caller, input));
  }

  @Mutation('summariseActivity')
  summariseActivity(@Args('input') input: SummariseActivityInput, @Context() { caller }: RequestContext): Payload {
    return payload('activity', this.service.summarise(caller, input));
  }
}
