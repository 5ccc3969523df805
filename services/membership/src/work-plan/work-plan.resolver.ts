import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  ChangeWorkPlanInput,
  CloseWorkPlanInput,
  CommentOnWorkPlanInput,
  DiscussWorkPlanInput,
  DraftWorkPlanInput,
  FinalizeWorkPlanInput,
  ImportWorkPlanInput,
  MutationFields,
  PublishWorkPlanInput,
  QueryFields,
  QueryWorkPlanArgs,
  QueryWorkPlanRevisionsArgs,
  ReviseWorkPlanInput,
} from '../schema-types.js';
import { PlanDraftService } from './plan-draft.service.js';
import { PlanReading } from './plan-reading.js';
import { PlanRevisionService } from './plan-revision.service.js';
import type { WorkPlanRecord } from './work-plan.model.js';
import { WorkPlanService } from './work-plan.service.js';

type Mutations =
  'draftWorkPlan' | 'importWorkPlan' | 'changeWorkPlan' | 'discussWorkPlan' | 'finalizeWorkPlan' | 'publishWorkPlan' | 'reviseWorkPlan' | 'closeWorkPlan' | 'commentOnWorkPlan';
type Payload = Promise<PayloadOf<'workPlan', WorkPlanRecord>>;

@Resolver('WorkPlan')
export class WorkPlanResolver implements Pick<QueryFields, 'workPlan' | 'workPlanRevisions'>, Pick<MutationFields, Mutations> {
  constructor(
    private readonly drafts: PlanDraftService,
    private readonly service: WorkPlanService,
    private readonly revisions: PlanRevisionService,
    private readonly reading: PlanReading,
  ) {}

  @Query('workPlan')
  workPlan(@Args() args: QueryWorkPlanArgs, @Context() context: RequestContext) {
    return this.reading.one(context, args);
  }

  @Query('workPlanRevisions')
  workPlanRevisions(@Args() args: QueryWorkPlanRevisionsArgs, @Context() { caller }: RequestContext) {
    return this.reading.revisions(caller, args);
  }

  @Mutation('draftWorkPlan')
  draftWorkPlan(@Args('input') input: DraftWorkPlanInput, @Context() { caller }: RequestContext): Payload {
    return payload('workPlan', this.drafts.draft(caller, input));
  }

  @Mutation('importWorkPlan')
  importWorkPlan(@Args('input') input: ImportWorkPlanInput, @Context() { caller }: RequestContext): Payload {
    return payload('workPlan', this.drafts.import(caller, input));
  }

  @Mutation('changeWorkPlan')
  changeWorkPlan(@Args('input') input: ChangeWorkPlanInput, @Context() { caller }: RequestContext): Payload {
    return payload('workPlan', this.drafts.change(caller, input));
  }

  @Mutation('discussWorkPlan')
  discussWorkPlan(@Args('input') input: DiscussWorkPlanInput, @Context() { caller }: RequestContext): Payload {
    return payload('workPlan', this.service.discuss(caller, input));
  }

  @Mutation('finalizeWorkPlan')
  finalizeWorkPlan(@Args('input') input: FinalizeWorkPlanInput, @Context() { caller }: RequestContext): Payload {
    return payload('workPlan', this.service.finalize(caller, input));
  }

  @Mutation('publishWorkPlan')
  publishWorkPlan(@Args('input') input: PublishWorkPlanInput, @Context() { caller }: RequestContext): Payload {
    return payload('workPlan', this.revisions.publish(caller, input));
  }

  @Mutation('reviseWorkPlan')
  reviseWorkPlan(@Args('input') input: ReviseWorkPlanInput, @Context() { caller }: RequestContext): Payload {
    return payload('workPlan', this.revisions.revise(caller, input));
  }

  @Mutation('closeWorkPlan')
  closeWorkPlan(@Args('input') input: CloseWorkPlanInput, @Context() { caller }: RequestContext): Payload {
    return payload('workPlan', this.service.close(caller, input));
  }

  @Mutation('commentOnWorkPlan')
  commentOnWorkPlan(@Args('input') input: CommentOnWorkPlanInput, @Context() { caller }: RequestContext): Payload {
    return payload('workPlan', this.service.comment(caller, input));
  }
}
