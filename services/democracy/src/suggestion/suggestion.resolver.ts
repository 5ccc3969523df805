import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  AdoptSuggestionInput,
  AssessSuggestionInput,
  DeclineSuggestionInput,
  ImplementSuggestionInput,
  MutationFields,
  QueryAdoptionRateArgs,
  QueryFields,
  QuerySuggestionArgs,
  RecordBenefitInput,
  SubmitSuggestionInput,
  SuggestionErrorCode,
} from '../schema-types.js';
import { SuggestionLoader } from './suggestion.loader.js';
import type { SuggestionRecord } from './suggestion.model.js';
import { SuggestionService } from './suggestion.service.js';

type Payload = Promise<PayloadOf<'suggestion', SuggestionRecord, SuggestionErrorCode>>;
type Queries = Pick<QueryFields, 'suggestion' | 'adoptionRate'>;
type Mutations = Pick<MutationFields, 'submitSuggestion' | 'assessSuggestion' | 'adoptSuggestion' | 'implementSuggestion' | 'declineSuggestion' | 'recordBenefit'>;

@Resolver('Suggestion')
export class SuggestionResolver implements Queries, Mutations {
  constructor(
    private readonly service: SuggestionService,
    private readonly load: SuggestionLoader,
  ) {}

  @Query('suggestion')
  suggestion(@Args() args: QuerySuggestionArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Query('adoptionRate')
  adoptionRate(@Args() args: QueryAdoptionRateArgs, @Context() { caller }: RequestContext) {
    return this.service.adoptionRate(caller, args);
  }

  @Mutation('submitSuggestion')
  submitSuggestion(@Args('input') input: SubmitSuggestionInput, @Context() { caller }: RequestContext): Payload {
    return payload('suggestion', this.service.submit(caller, input));
  }

  @Mutation('assessSuggestion')
  assessSuggestion(@Args('input') input: AssessSuggestionInput, @Context() { caller }: RequestContext): Payload {
    return payload('suggestion', this.service.assess(caller, input));
  }

  @Mutation('adoptSuggestion')
  adoptSuggestion(@Args('input') input: AdoptSuggestionInput, @Context() { caller }: RequestContext): Payload {
    return payload('suggestion', this.service.adopt(caller, input));
  }

  @Mutation('implementSuggestion')
  implementSuggestion(@Args('input') input: ImplementSuggestionInput, @Context() { caller }: RequestContext): Payload {
    return payload('suggestion', this.service.implement(caller, input));
  }

  @Mutation('declineSuggestion')
  declineSuggestion(@Args('input') input: DeclineSuggestionInput, @Context() { caller }: RequestContext): Payload {
    return payload('suggestion', this.service.decline(caller, input));
  }

  @Mutation('recordBenefit')
  recordBenefit(@Args('input') input: RecordBenefitInput, @Context() { caller }: RequestContext): Payload {
    return payload('suggestion', this.service.recordBenefit(caller, input));
  }
}
