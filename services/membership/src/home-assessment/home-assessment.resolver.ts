import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  HomeErrorCode,
  MutationFields,
  QueryFields,
  QueryHomeLeagueArgs,
  QueryHomeScoringStandardArgs,
  RecordHomeGuidanceInput,
  ScoreHomeInput,
  SetHomeScoringStandardInput,
} from '../schema-types.js';
import { HomeLoader } from './home-assessment.loader.js';
import type { HomeAssessmentRecord } from './home-assessment.model.js';
import { HomeAssessmentService } from './home-assessment.service.js';
import type { HomeGuidanceRecord } from './home-guidance.model.js';
import { HomeLeagueService } from './home-league.service.js';
import type { HomeStandardRecord } from './home-standard.model.js';

type Queries = Pick<QueryFields, 'homeScoringStandard' | 'homeLeague'>;
type Mutations = Pick<MutationFields, 'setHomeScoringStandard' | 'scoreHome' | 'recordHomeGuidance'>;

@Resolver()
export class HomeAssessmentResolver implements Queries, Mutations {
  constructor(
    private readonly service: HomeAssessmentService,
    private readonly leagues: HomeLeagueService,
    private readonly load: HomeLoader,
  ) {}

  @Query('homeScoringStandard')
  homeScoringStandard(@Args() { orgId, year }: QueryHomeScoringStandardArgs, @Context() context: RequestContext) {
    return this.load.standardInForce(context, orgId, year);
  }

  @Query('homeLeague')
  homeLeague(@Args() args: QueryHomeLeagueArgs, @Context() { caller }: RequestContext) {
    return this.leagues.league(caller, args);
  }

  @Mutation('setHomeScoringStandard')
  setHomeScoringStandard(
    @Args('input') input: SetHomeScoringStandardInput,
    @Context() { caller }: RequestContext,
  ): Promise<PayloadOf<'standard', HomeStandardRecord, HomeErrorCode>> {
    return payload('standard', this.service.setStandard(caller, input));
  }

  @Mutation('scoreHome')
  scoreHome(@Args('input') input: ScoreHomeInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'assessment', HomeAssessmentRecord, HomeErrorCode>> {
    return payload('assessment', this.service.score(caller, input));
  }

  @Mutation('recordHomeGuidance')
  recordHomeGuidance(@Args('input') input: RecordHomeGuidanceInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'guidance', HomeGuidanceRecord, HomeErrorCode>> {
    return payload('guidance', this.service.recordGuidance(caller, input));
  }
}
