import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type { AssignMemberToGroupInput, MutationFields, QueryFields, QueryUnionGroupArgs, RedrawUnionGroupsInput, UnionGroupErrorCode } from '../schema-types.js';
import { AssignmentService } from './assignment.service.js';
import type { GroupMembershipRecord } from './group-membership.model.js';
import { UnionGroupLoader } from './group.loader.js';
import type { GroupingRoundRecord } from './grouping-round.model.js';
import { RedrawService } from './redraw.service.js';

type Queries = Pick<QueryFields, 'unionGroup'>;
type Mutations = Pick<MutationFields, 'redrawUnionGroups' | 'assignMemberToGroup'>;

@Resolver('UnionGroup')
export class UnionGroupResolver implements Queries, Mutations {
  constructor(
    private readonly rounds: RedrawService,
    private readonly assignments: AssignmentService,
    private readonly load: UnionGroupLoader,
  ) {}

  @Query('unionGroup')
  unionGroup(@Args() { id }: QueryUnionGroupArgs, @Context() context: RequestContext) {
    return this.load.byId(context, id);
  }

  @Mutation('redrawUnionGroups')
  redrawUnionGroups(
    @Args('input') input: RedrawUnionGroupsInput,
    @Context() { caller }: RequestContext,
  ): Promise<PayloadOf<'groupingRound', GroupingRoundRecord, UnionGroupErrorCode>> {
    return payload('groupingRound', this.rounds.redraw(caller, input));
  }

  @Mutation('assignMemberToGroup')
  assignMemberToGroup(
    @Args('input') input: AssignMemberToGroupInput,
    @Context() { caller }: RequestContext,
  ): Promise<PayloadOf<'groupMembership', GroupMembershipRecord, UnionGroupErrorCode>> {
    return payload('groupMembership', this.assignments.assign(caller, input));
  }
}
