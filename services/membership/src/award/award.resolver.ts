import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  AwardErrorCode,
  ConfirmAwardsInput,
  DraftAwardSchemeInput,
  MutationFields,
  NominateInput,
  PublishAwardSchemeInput,
  QueryAwardRankingArgs,
  QueryAwardSchemeArgs,
  QueryFields,
  QueryNominationArgs,
  ScoreNominationInput,
  ShortlistNomineesInput,
} from '../schema-types.js';
import type { AwardSchemeRecord } from './award-scheme.model.js';
import { AwardSchemeService } from './award-scheme.service.js';
import { AwardLoader } from './award.loader.js';
import { ConfirmationService } from './confirmation.service.js';
import type { NominationRecord } from './nomination.model.js';
import { NominationService } from './nomination.service.js';

type SchemePayload = Promise<PayloadOf<'awardScheme', AwardSchemeRecord, AwardErrorCode>>;
type NominationPayload = Promise<PayloadOf<'nomination', NominationRecord, AwardErrorCode>>;
type Queries = Pick<QueryFields, 'awardScheme' | 'awardRanking' | 'nomination'>;
type Acts = 'draftAwardScheme' | 'publishAwardScheme' | 'nominate' | 'scoreNomination' | 'shortlistNominees' | 'confirmAwards';

@Resolver('AwardScheme')
export class AwardResolver implements Queries, Pick<MutationFields, Acts> {
  constructor(
    private readonly schemes: AwardSchemeService,
    private readonly nominations: NominationService,
    private readonly confirmations: ConfirmationService,
    private readonly load: AwardLoader,
  ) {}

  @Query('awardScheme')
  awardScheme(@Args() args: QueryAwardSchemeArgs, @Context() context: RequestContext) {
    return this.load.scheme(context, args.id);
  }

  @Query('awardRanking')
  awardRanking(@Args() args: QueryAwardRankingArgs, @Context() { caller }: RequestContext) {
    return this.confirmations.ranking(caller, args);
  }

  @Query('nomination')
  nomination(@Args() args: QueryNominationArgs, @Context() context: RequestContext) {
    return this.load.nomination(context, args.id);
  }

  @Mutation('draftAwardScheme')
  draftAwardScheme(@Args('input') input: DraftAwardSchemeInput, @Context() { caller }: RequestContext): SchemePayload {
    return payload('awardScheme', this.schemes.draft(caller, input));
  }

  @Mutation('publishAwardScheme')
  publishAwardScheme(@Args('input') input: PublishAwardSchemeInput, @Context() { caller }: RequestContext): SchemePayload {
    return payload('awardScheme', this.schemes.publish(caller, input));
  }

  @Mutation('nominate')
  nominate(@Args('input') input: NominateInput, @Context() { caller }: RequestContext): NominationPayload {
    return payload('nomination', this.nominations.nominate(caller, input));
  }

  @Mutation('scoreNomination')
  scoreNomination(@Args('input') input: ScoreNominationInput, @Context() { caller }: RequestContext): NominationPayload {
    return payload('nomination', this.nominations.score(caller, input));
  }

  @Mutation('shortlistNominees')
  shortlistNominees(@Args('input') input: ShortlistNomineesInput, @Context() { caller }: RequestContext): SchemePayload {
    return payload('awardScheme', this.confirmations.shortlist(caller, input));
  }

  @Mutation('confirmAwards')
  confirmAwards(@Args('input') input: ConfirmAwardsInput, @Context() { caller }: RequestContext): SchemePayload {
    return payload('awardScheme', this.confirmations.confirm(caller, input));
  }
}
