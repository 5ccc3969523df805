import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  ExplainVisitInput,
  MutationFields,
  NotifyOverdueVisitsInput,
  QueryFields,
  QueryOverdueVisitsArgs,
  QueryVisitCompletionArgs,
  QueryVisitsDueArgs,
  QueryVisitTaskArgs,
  RaiseVisitInput,
  RecordVisitInput,
} from '../schema-types.js';
import { OverdueVisitsService } from './overdue-visits.service.js';
import { VisitCompletionService } from './visit-completion.service.js';
import { VisitLoader } from './visit.loader.js';
import type { VisitTaskRecord } from './visit.model.js';
import { VisitService } from './visit.service.js';

type Payload = Promise<PayloadOf<'visitTask', VisitTaskRecord>>;
type Queries = Pick<QueryFields, 'visitTask' | 'visitsDue' | 'overdueVisits' | 'visitCompletion'>;
type Mutations = Pick<MutationFields, 'raiseVisit' | 'recordVisit' | 'explainVisit' | 'notifyOverdueVisits'>;

@Resolver('VisitTask')
export class VisitResolver implements Queries, Mutations {
  constructor(
    private readonly service: VisitService,
    private readonly overdue: OverdueVisitsService,
    private readonly completion: VisitCompletionService,
    private readonly load: VisitLoader,
  ) {}

  @Query('visitTask')
  visitTask(@Args() args: QueryVisitTaskArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Query('visitsDue')
  visitsDue(@Args() args: QueryVisitsDueArgs, @Context() { caller }: RequestContext) {
    return this.overdue.due(caller, args);
  }

  @Query('overdueVisits')
  overdueVisits(@Args() args: QueryOverdueVisitsArgs, @Context() { caller }: RequestContext) {
    return this.overdue.overdue(caller, args);
  }

  @Query('visitCompletion')
  visitCompletion(@Args() args: QueryVisitCompletionArgs, @Context() { caller }: RequestContext) {
    return this.completion.completion(caller, args);
  }

  @Mutation('raiseVisit')
  raiseVisit(@Args('input') input: RaiseVisitInput, @Context() { caller }: RequestContext): Payload {
    return payload('visitTask', this.service.raise(caller, input));
  }

  @Mutation('recordVisit')
  recordVisit(@Args('input') input: RecordVisitInput, @Context() { caller }: RequestContext): Payload {
    return payload('visitTask', this.service.record(caller, input));
  }

  @Mutation('explainVisit')
  explainVisit(@Args('input') input: ExplainVisitInput, @Context() { caller }: RequestContext): Payload {
    return payload('visitTask', this.service.explain(caller, input));
  }

  @Mutation('notifyOverdueVisits')
  notifyOverdueVisits(@Args('input') input: NotifyOverdueVisitsInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'notified', VisitTaskRecord[]>> {
    return payload('notified', this.overdue.notify(caller, input));
  }
}
