import { Args, Context, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import { HonourLoader } from '../honour/honour.loader.js';
import { MemberLoader } from '../member/member.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type {
  AcceptRecommendationInput,
  MutationFields,
  QueryFields,
  QueryRecommendationArgs,
  QueryRecommendationsByLevelArgs,
  RecommendationErrorCode,
  RecommendationFields,
  RecommendUpwardInput,
  RecordRecommendationOutcomeInput,
  ReturnRecommendationInput,
  SetHonourLadderInput,
} from '../schema-types.js';
import { RecommendationLoader } from './recommendation.loader.js';
import type { HonourLadderRecord, RecommendationRecord } from './recommendation.model.js';
import { RecommendationService } from './recommendation.service.js';

type Payload = Promise<PayloadOf<'recommendation', RecommendationRecord, RecommendationErrorCode>>;
type Queries = Pick<QueryFields, 'recommendation' | 'recommendationsByLevel'>;
type Acts = 'recommendUpward' | 'acceptRecommendation' | 'returnRecommendation' | 'recordRecommendationOutcome' | 'setHonourLadder';

@Resolver('Recommendation')
export class RecommendationResolver implements Queries, Pick<MutationFields, Acts> {
  constructor(
    private readonly service: RecommendationService,
    private readonly load: RecommendationLoader,
  ) {}

  @Query('recommendation')
  recommendation(@Args() args: QueryRecommendationArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Query('recommendationsByLevel')
  recommendationsByLevel(@Args() args: QueryRecommendationsByLevelArgs, @Context() { caller }: RequestContext) {
    return this.service.byLevel(caller, args);
  }

  @Mutation('recommendUpward')
  recommendUpward(@Args('input') input: RecommendUpwardInput, @Context() { caller }: RequestContext): Payload {
    return payload('recommendation', this.service.recommend(caller, input));
  }

  @Mutation('acceptRecommendation')
  acceptRecommendation(@Args('input') input: AcceptRecommendationInput, @Context() { caller }: RequestContext): Payload {
    return payload('recommendation', this.service.accept(caller, input));
  }

  @Mutation('returnRecommendation')
  returnRecommendation(@Args('input') input: ReturnRecommendationInput, @Context() { caller }: RequestContext): Payload {
    return payload('recommendation', this.service.giveBack(caller, input));
  }

  @Mutation('recordRecommendationOutcome')
  recordRecommendationOutcome(@Args('input') input: RecordRecommendationOutcomeInput, @Context() { caller }: RequestContext): Payload {
    return payload('recommendation', this.service.recordOutcome(caller, input));
  }

  @Mutation('setHonourLadder')
  setHonourLadder(
    @Args('input') input: SetHonourLadderInput,
    @Context() { caller }: RequestContext,
  ): Promise<PayloadOf<'honourLadder', HonourLadderRecord, RecommendationErrorCode>> {
    return payload('honourLadder', this.service.setLadder(caller, input));
  }
}

@Resolver('Recommendation')
export class RecommendationFieldsResolver implements RecommendationFields {
  constructor(
    private readonly load: RecommendationLoader,
    private readonly organizations: OrganizationLoader,
    private readonly members: MemberLoader,
    private readonly honours: HonourLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: RecommendationRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('atOrganization')
  atOrganization(@Parent() record: RecommendationRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.atOrgId);
  }

  @ResolveField('member')
  member(@Parent() { holderType, holderId }: RecommendationRecord, @Context() context: RequestContext) {
    return holderType === 'MEMBER' ? this.members.byId(context, holderId) : null;
  }

  @ResolveField('baseHonour')
  baseHonour(@Parent() record: RecommendationRecord, @Context() context: RequestContext) {
    return this.honours.byId(context, record.baseHonourId);
  }

  @ResolveField('honour')
  honour(@Parent() { honourId }: RecommendationRecord, @Context() context: RequestContext) {
    return honourId === null ? null : this.honours.byId(context, honourId);
  }
}
