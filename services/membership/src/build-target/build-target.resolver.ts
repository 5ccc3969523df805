import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type { AssessBuildTargetsInput, BuildTargetErrorCode, MutationFields, QueryBuildTargetBoardArgs, QueryFields, SetBuildTargetsInput } from '../schema-types.js';
import type { AssessmentRecord, TargetRecord } from './build-target.model.js';
import { BuildTargetService } from './build-target.service.js';

@Resolver('BuildTarget')
export class BuildTargetResolver implements Pick<MutationFields, 'setBuildTargets' | 'assessBuildTargets'>, Pick<QueryFields, 'buildTargetBoard'> {
  constructor(private readonly service: BuildTargetService) {}

  @Query('buildTargetBoard')
  buildTargetBoard(@Args() { orgId, year }: QueryBuildTargetBoardArgs, @Context() { caller }: RequestContext) {
    return this.service.board(caller, orgId, year);
  }

  @Mutation('setBuildTargets')
  setBuildTargets(@Args('input') input: SetBuildTargetsInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'targets', TargetRecord[], BuildTargetErrorCode>> {
    return payload('targets', this.service.set(caller, input));
  }

  @Mutation('assessBuildTargets')
  assessBuildTargets(
    @Args('input') input: AssessBuildTargetsInput,
    @Context() { caller }: RequestContext,
  ): Promise<PayloadOf<'assessment', AssessmentRecord, BuildTargetErrorCode>> {
    return payload('assessment', this.service.assess(caller, input));
  }
}
