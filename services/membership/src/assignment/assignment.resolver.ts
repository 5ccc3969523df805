import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type { AssignWorkInput, CompleteAssignmentInput, MutationFields, QueryFields, QueryWorkAssignmentArgs, WorkAssignmentErrorCode } from '../schema-types.js';
import { AssignmentLoader } from './assignment.loader.js';
import type { WorkAssignmentRecord } from './assignment.model.js';
import { AssignmentService } from './assignment.service.js';

type Payload = Promise<PayloadOf<'workAssignment', WorkAssignmentRecord, WorkAssignmentErrorCode>>;

@Resolver('WorkAssignment')
export class AssignmentResolver implements Pick<QueryFields, 'workAssignment'>, Pick<MutationFields, 'assignWork' | 'completeAssignment'> {
  constructor(
    private readonly service: AssignmentService,
    private readonly load: AssignmentLoader,
  ) {}

  @Query('workAssignment')
  workAssignment(@Args() args: QueryWorkAssignmentArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Mutation('assignWork')
  assignWork(@Args('input') input: AssignWorkInput, @Context() { caller }: RequestContext): Payload {
    return payload('workAssignment', this.service.assign(caller, input));
  }

  @Mutation('completeAssignment')
  completeAssignment(@Args('input') input: CompleteAssignmentInput, @Context() { caller }: RequestContext): Payload {
    return payload('workAssignment', this.service.complete(caller, input));
  }
}
